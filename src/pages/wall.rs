//! The wall: what a room sees, one idea a screen. Arrow keys, page keys, space, a clicker and a tap go on and back; B is
//! blank; numbers can be hidden. Nothing of it is kept.

use crate::browser::key::key_alone;
use crate::components::{El, Kind, button, el, heading, link, live, nothing};
use crate::report_of::ReportOf;
use crate::state::Kilter;
use kilter_core::instrument::Catalogue;
use kilter_core::plan::Agenda;
use kilter_page::plan::Planned;
use kilter_page::wall::Slide;
use kilter_text::t;
use leptos::prelude::*;

/// As many characters of a finding stand beside a picture in the largest letters.
const SHORT: usize = 70;

/// What the wall shows.
#[derive(Clone, Copy)]
struct Wall {
    slides: StoredValue<Vec<Slide>>,
    at: RwSignal<usize>,
    is_blank: RwSignal<bool>,
    has_numbers: RwSignal<bool>,
}

impl Wall {
    fn last(self) -> usize {
        self.slides.with_value(Vec::len).saturating_sub(1)
    }

    fn next(self) {
        match self.is_blank.get_untracked() {
            true => self.is_blank.set(false),
            false => self.at.update(|at| *at = (*at + 1).min(self.last())),
        }
    }

    fn back(self) {
        match self.is_blank.get_untracked() {
            true => self.is_blank.set(false),
            false => self.at.update(|at| *at = at.saturating_sub(1)),
        }
    }

    /// What a key does; `false` where it does nothing here.
    fn press(self, key: &str) -> bool {
        match key {
            "ArrowRight" | "ArrowDown" | "PageDown" | " " | "Enter" => self.next(),
            "ArrowLeft" | "ArrowUp" | "PageUp" | "Backspace" => self.back(),
            "Home" => self.at.set(0),
            "End" => self.at.set(self.last()),
            // A clicker's button for a black screen sends one of these.
            "b" | "B" | "." => self.is_blank.update(|is_blank| *is_blank = !*is_blank),
            "n" | "N" => self.has_numbers.update(|has| *has = !*has),
            _ => return false,
        }
        true
    }
}

/// The page.
pub fn wall(kilter: Kilter, of: ReportOf, plan: Option<String>) -> AnyView {
    let Some(report) = untrack(|| kilter.report_of(&of)) else {
        return nothing();
    };
    let catalogue = Catalogue::built_in();
    let of_code = |code: String| Agenda::from_code(&code, &report, catalogue);
    let agenda = plan.and_then(of_code);
    let agenda = agenda.unwrap_or_else(|| kilter.planned(&of, &report).agenda);
    let slides = Planned {
        report: Some(&report),
        catalogue,
        example: of.is_example(),
    }
    .slides(&agenda);
    let wall = Wall {
        slides: StoredValue::new(slides),
        at: RwSignal::new(0),
        is_blank: RwSignal::new(false),
        has_numbers: RwSignal::new(true),
    };
    let listener = window_event_listener_untyped("keydown", move |event| {
        if key_alone(&event).is_some_and(|key| wall.press(&key)) {
            // The page below would scroll.
            event.prevent_default();
        }
    });
    on_cleanup(move || listener.remove());
    let shown = el("div")
        .live_attr("class", move || {
            let class = match (wall.is_blank.get(), wall.has_numbers.get()) {
                (true, _) => "kilter-wall__slide kilter-wall__slide--blank",
                (false, true) => "kilter-wall__slide",
                (false, false) => "kilter-wall__slide kilter-wall__slide--no-numbers",
            };
            Some(class.to_owned())
        })
        .on("click", move |_| wall.next())
        .view_in(live(move || {
            let slide = wall
                .slides
                .with_value(|all| all.get(wall.at.get()).cloned());
            slide.map_or_else(nothing, |slide| drawn(slide).view())
        }));
    el("div")
        .class("kilter-wall")
        .with(shown)
        .with(controls(wall, &of))
        .view()
}

fn drawn(slide: Slide) -> El {
    let mut shown = match slide.picture {
        Some(_) if slide.title.chars().count() > SHORT => {
            el("div").class("kilter-wall__told kilter-wall__told--long")
        }
        Some(_) => el("div").class("kilter-wall__told"),
        None => el("div"),
    };
    shown = shown.with(heading(slide.title, None, None));
    for line in slide.lines {
        shown = shown.with(el("p").text(line));
    }
    match slide.picture {
        // The charts crate escapes every text.
        Some(picture) => {
            let drawing = el("div").class("kilter-wall__picture");
            shown.with(drawing.markup(picture.chart.narrow))
        }
        None => shown,
    }
}

fn controls(wall: Wall, of: &ReportOf) -> El {
    let say = t().wall;
    let place = move || {
        t().wall
            .place(wall.at.get() + 1, wall.last() + 1)
            .into_owned()
    };
    let blank = button(Kind::Link, "", move |_| {
        wall.is_blank.update(|is_blank| *is_blank = !*is_blank);
    });
    let numbers = button(Kind::Link, "", move |_| {
        wall.has_numbers.update(|has| *has = !*has);
    });
    el("div")
        .class("kilter-wall__controls")
        .with(button(Kind::Link, say.back(), move |_| wall.back()))
        .with(el("span").live_text(place))
        .with(button(Kind::Link, say.next(), move |_| wall.next()))
        .with(blank.live_text(move || {
            let words = match wall.is_blank.get() {
                true => t().wall.unblank(),
                false => t().wall.blank(),
            };
            words.into_owned()
        }))
        .with(numbers.live_text(move || {
            let words = match wall.has_numbers.get() {
                true => t().wall.hide_numbers(),
                false => t().wall.show_numbers(),
            };
            words.into_owned()
        }))
        .with(link(&of.route(), say.leave()))
}
