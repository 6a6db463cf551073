//! Typing in forms that were filled in on paper: one after another, by keyboard alone.
//!
//! Who types looks at the paper. So a slip must not run through to the end unseen: each check ends at a button, where a
//! digit too many is told and a gap does not pass, and says its total. The whole form may be typed in twice.

mod fields;
mod typed;

use super::refused::refused;
use crate::actions::add_reply;
use crate::browser::key::key_of;
use crate::browser::{page, random};
use crate::components::{
    El, Kind, PageError, all, back_link, button, button_group, el, error_summary, form, heading,
    live, live_notice, nothing, para, submit_button,
};
use crate::draft::{Asked, Draft, Statement};
use crate::route::Route;
use crate::state::Kilter;
use fields::{Field, id_of};
use kilter_core::ids::RandomId;
use kilter_core::instrument::GroupKind;
use kilter_core::round::OpenRound;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::Event;
use std::ops::Range;
use typed::{Digits, Place, Takes, Total, Wrong, differences, parts, read};

const ADD: &str = "add-form";

/// What was typed, and what is wrong with it.
#[derive(Clone, Copy)]
struct Typing {
    digits: RwSignal<Digits>,
    /// The first of two typings, which the second is compared with.
    first: RwSignal<Option<Digits>>,
    errors: RwSignal<Vec<PageError>>,
}

/// The page.
pub fn keyed(kilter: Kilter, id: RandomId) -> AnyView {
    let Some(round) = kilter.open_round(&id) else {
        return nothing();
    };
    let say = t().paper;
    // Without randomness nothing is sealed either, which adding says.
    let number = random::id().ok();
    let Ok(draft) = Draft::new(Asked::Shared(id.clone()), &round.setup.asking, number) else {
        return nothing();
    };
    let places: Vec<Place> = draft.statements().iter().map(place_of).collect();
    let typing = Typing {
        digits: RwSignal::new(vec![String::new(); places.len()]),
        first: RwSignal::new(None),
        errors: RwSignal::new(Vec::new()),
    };
    let failed = RwSignal::new(None);
    let checks: Vec<_> = draft.statements().iter().map(|it| it.check).collect();
    let parts = parts(&checks);
    let mut fields = el("div");
    for (place, part) in parts.iter().enumerate() {
        let is_last = place + 1 == parts.len();
        fields = fields.with(part_of(&draft, &round, part.clone(), is_last, typing));
    }
    let (round_id, again) = (id.clone(), places.clone());
    let submit = move || {
        let digits = typing.digits.get_untracked();
        let done = form_of(&draft, &places, &digits);
        let done = done.and_then(|draft| typing.compare(&places, &digits).map(|()| draft));
        match done {
            Err(wrong) => typing.errors.set(wrong),
            Ok(draft) => add(kilter, round_id.clone(), draft, failed),
        }
    };
    let twice = button(Kind::Second, say.keyed_again(), move |_| {
        typing.begin_again(&again)
    });
    let answered = t().round.answered(round.answered(), round.setup.team_size);
    let second = move || match typing.first.with(Option::is_some) {
        true => para(say.keyed_second()).attr("role", "status").view(),
        false => nothing(),
    };
    let add_button = submit_button(Kind::Main, say.keyed_button()).attr("id", ADD);
    all(vec![
        back_link(&Route::Round(id.clone())).view(),
        error_summary(typing.errors.into()),
        live_notice(failed),
        heading(say.keyed_title(), None, None).view(),
        para(answered).class("nhsuk-body-l kilter-answered").view(),
        para(say.keyed_text()).view(),
        live(second),
        form(submit)
            .with(fields)
            .with(button_group([
                typing.stop_at(add_button, parts.last().cloned()),
                twice,
            ]))
            .view(),
    ])
}

/// One check: its fields, its total, and a button to go on from it.
fn part_of(
    draft: &Draft,
    round: &OpenRound,
    part: Range<usize>,
    is_last: bool,
    typing: Typing,
) -> El {
    let (statements, wording) = (draft.statements(), &round.setup.asking.wording);
    let own = statements.get(part.clone()).unwrap_or_default();
    let title = own
        .first()
        .map(|statement| statement.instrument.title.as_str());
    let legend = el("legend")
        .class("nhsuk-fieldset__legend nhsuk-fieldset__legend--m")
        .text(wording.fill(title.unwrap_or_default()));
    let mut fields = el("fieldset").class("nhsuk-fieldset").with(legend);
    let stop = if is_last {
        ADD.to_owned()
    } else {
        format!("go-on-{}", part.end)
    };
    let field = |place: usize, statement: &Statement<'_>, label: String| {
        let field = Field {
            place,
            label,
            takes: place_of(statement).takes,
            next: match place + 1 == part.end {
                true => stop.clone(),
                false => id_of(place + 1),
            },
        };
        field.draw(typing.digits)
    };
    let asked = draft.parts();
    for asked in asked
        .iter()
        .filter(|asked| part.contains(&asked.places.start))
    {
        let here = statements.get(asked.places.clone()).unwrap_or_default();
        let here = asked.places.clone().zip(here);
        if let GroupKind::Shares(question) = &asked.kind {
            let text = wording.fill(&question.text);
            fields = fields.with(points_of(question.points, here, &text, |place, aim| {
                field(place, aim, wording.fill(&aim.item.text))
            }));
        } else {
            fields = fields.with_all(here.map(|(place, statement)| {
                let words = wording.fill(&statement.item.text);
                field(place, statement, format!("{}. {words}", statement.number))
            }));
        }
    }
    let places: Vec<Place> = own.iter().map(place_of).collect();
    let (range, of_part) = (part.clone(), places.clone());
    let total = move || {
        let digits = typing
            .digits
            .with(|digits| digits.get(range.clone()).map(<[_]>::to_vec));
        let total = Total::of(&digits.unwrap_or_default(), &of_part);
        t().paper
            .keyed_total(total.answers, total.opted_out, total.statements)
            .into_owned()
    };
    fields = fields.with(el("p").class("kilter-answered").live_text(total));
    if is_last {
        return fields;
    }
    let next = part.clone();
    let go_on = button(Kind::Second, t().paper.keyed_next(), move |_| {
        let wrong = typing.wrong(next.clone(), &places);
        if wrong.is_empty() {
            typing.errors.set(Vec::new());
            page::focus(&id_of(next.end));
        } else {
            typing.errors.set(wrong);
        }
    });
    fields.with(typing.stop_at(go_on.attr("id", stop), Some(part)))
}

/// The numbers of one question of points, below its words.
fn points_of<'a>(
    points: u32,
    aims: impl Iterator<Item = (usize, &'a Statement<'a>)>,
    text: &str,
    field: impl Fn(usize, &Statement<'_>) -> El,
) -> El {
    let mut drawn = el("fieldset").class("nhsuk-fieldset");
    for (at, (place, aim)) in aims.enumerate() {
        if at == 0 {
            drawn = drawn.with_all([
                el("legend")
                    .class("nhsuk-label")
                    .text(format!("{}. {text}", aim.number)),
                para(t().paper.keyed_points(points)).class("nhsuk-hint"),
            ]);
        }
        drawn = drawn.with(field(place, aim));
    }
    drawn
}

/// What is typed for a statement.
fn place_of(statement: &Statement<'_>) -> Place {
    Place {
        number: statement.number,
        takes: match statement.points() {
            Some(points) => Takes::Points(points),
            None => Takes::Box(statement.options()),
        },
    }
}

impl Typing {
    /// A digit that is typed where the fields of a part have ended: one of them was typed twice.
    fn stop_at(self, button: El, part: Option<Range<usize>>) -> El {
        button.on("keydown", move |event: Event| {
            let is_digit = key_of(&event).is_some_and(|key| key.parse::<u8>().is_ok());
            if let (true, Some(part)) = (is_digit, &part) {
                self.errors.set(vec![PageError {
                    field: id_of(part.start),
                    text: t().paper.keyed_too_many().into_owned(),
                }]);
            }
        })
    }

    /// What is wrong in a part, whose places these are.
    fn wrong(self, part: Range<usize>, places: &[Place]) -> Vec<PageError> {
        let digits = self.digits.get_untracked();
        let own = digits.get(part.clone()).unwrap_or_default();
        read(places, own)
            .err()
            .map(|wrong| errors(places, part.start, &wrong))
            .unwrap_or_default()
    }

    /// The form was typed in once: the fields are empty for the second time.
    fn begin_again(self, places: &[Place]) {
        let digits = self.digits.get_untracked();
        match read(places, &digits) {
            Err(wrong) => self.errors.set(errors(places, 0, &wrong)),
            Ok(_) => {
                self.errors.set(Vec::new());
                self.digits.set(vec![String::new(); digits.len()]);
                self.first.set(Some(digits));
                page::focus(&id_of(0));
            }
        }
    }

    /// Both typings are the same. Where not, who types looks at the paper, and what they leave
    /// there is what is added.
    fn compare(self, places: &[Place], second: &[String]) -> Result<(), Vec<PageError>> {
        let first = self
            .first
            .get_untracked()
            .unwrap_or_else(|| second.to_vec());
        let differ = differences(&first, second);
        self.first.set(None);
        if differ.is_empty() {
            return Ok(());
        }
        let digit =
            |digits: &[String], place: usize| digits.get(place).cloned().unwrap_or_default();
        let error = |place: usize| PageError {
            field: id_of(place),
            text: t()
                .paper
                .keyed_differs(
                    places.get(place).map_or(0, |place| place.number),
                    &digit(&first, place),
                    &digit(second, place),
                )
                .into_owned(),
        };
        Err(differ.into_iter().map(error).collect())
    }
}

/// What is wrong in a part that begins at this place.
fn errors(places: &[Place], begins: usize, wrong: &[(usize, Wrong)]) -> Vec<PageError> {
    let error = |(place, why): &(usize, Wrong)| {
        let statement = places.get(*place).map_or(0, |place| place.number);
        let say = t().paper;
        let text = match *why {
            Wrong::Number { most } => say.keyed_wrong(statement, most),
            Wrong::Sum { found, points } => say.keyed_points_wrong(statement, found, points),
        };
        PageError {
            field: id_of(begins + place),
            text: text.into_owned(),
        }
    };
    wrong.iter().map(error).collect()
}

/// The form as a draft, or what is not a number of a box.
fn form_of(empty: &Draft, places: &[Place], digits: &[String]) -> Result<Draft, Vec<PageError>> {
    let chosen = read(places, digits).map_err(|wrong| errors(places, 0, &wrong))?;
    let mut draft = empty.clone();
    for (statement, choice) in empty.statements().into_iter().zip(chosen) {
        // Only what the instrument has is read, so this takes every choice.
        let _ = draft.choose(statement.check, &statement.item.id, choice);
    }
    Ok(draft)
}

/// Adds the form. The page is drawn anew, so that nothing of it is left there.
fn add(kilter: Kilter, id: RandomId, draft: Draft, failed: RwSignal<Option<String>>) {
    spawn_local(async move {
        match add_reply(&kilter, &draft.once, &id, &draft.reply()).await {
            Ok(_) => {
                if let Some(round) = kilter.open_round(&id) {
                    let (replies, people) = (round.answered(), round.setup.team_size);
                    kilter.say(t().paper.keyed_added(replies, people));
                }
                kilter.redraw(&Route::Keyed(id));
            }
            Err(error) => refused(kilter, &error, failed),
        }
    });
}
