//! The clock of a plan: which step is on, how much of it is left, and whether it is time to go on. It stays in sight.

use super::hour::Hour;
use super::steps::id_of;
use crate::browser::page;
use crate::components::timer::minutes_and_seconds;
use crate::components::{El, Kind, button, button_group, el, live, progress};
use kilter_core::plan::{Pace, Tone};
use kilter_text::t;
use leptos::prelude::*;
use std::borrow::Cow;

/// The button that starts it, or what it shows.
pub fn clock(hour: &Hour) -> El {
    let (pace, drawn) = (hour.pace, hour.clone());
    let draw = move || match drawn.step.get() {
        None => {
            let hour = drawn.clone();
            let start = move |_| {
                hour.start();
                page::focus(&id_of(0));
            };
            button(Kind::Main, t().plan.start(), start).view()
        }
        Some(step) => running(&drawn, step).view(),
    };
    let said = move || pace.with(|pace| pace.as_ref().map_or_else(String::new, tone));
    el("div")
        .live_attr("class", move || {
            let tone = pace.with(|pace| pace.as_ref().map(|pace| pace.tone));
            Some(format!("kilter-no-print {}", class(tone)))
        })
        .view_in(live(draw))
        .with(progress(said))
}

/// While this step is on.
fn running(hour: &Hour, step: usize) -> El {
    let pace = hour.pace;
    let names: Vec<String> = hour.agenda.with_untracked(|agenda| {
        let steps = agenda.steps().iter();
        steps.map(|step| hour.planned().name(&step.about)).collect()
    });
    let name = names.get(step).cloned().unwrap_or_default();
    let left = el("div")
        .class("kilter-timer__left")
        .attr("role", "timer")
        .attr("aria-label", t().plan.left())
        .live_text(move || pace.with(|pace| pace.as_ref().map(shown).unwrap_or_default()));
    let head = el("h2").class("nhsuk-heading-m");
    let mut all = el("div")
        .with(left)
        .with(head.text(t().plan.on(step + 1, &name)));
    let mut buttons = Vec::new();
    if let Some(next) = names.get(step + 1).cloned() {
        let follows = next.clone();
        let then = move || {
            let seconds = pace.with(|pace| pace.as_ref()?.left.get(1).copied());
            let minutes = t().plan.minutes(seconds.unwrap_or_default() / 60);
            t().plan.then(&follows, &minutes).into_owned()
        };
        let hour = hour.clone();
        let go_on = move |_| {
            hour.go_on();
            page::focus(&id_of(step + 1));
        };
        all = all.with(el("p").live_text(then));
        buttons.push(button(Kind::Main, t().plan.next(&next), go_on));
    }
    let hour = hour.clone();
    buttons.push(button(Kind::Second, t().plan.stop(), move |_| hour.stop()));
    all.with(button_group(buttons))
}

/// What is left of the step that is on, in minutes and seconds, or how far over it is.
fn shown(pace: &Pace) -> String {
    let digits = |seconds: u32| minutes_and_seconds(seconds.into());
    match pace.over {
        0 => digits(pace.left.first().copied().unwrap_or_default()),
        over => t().plan.over_by(&digits(over)).into_owned(),
    }
}

fn tone(pace: &Pace) -> String {
    let is_last = pace.left.len() <= 1;
    let says: Cow<'static, str> = match pace.tone {
        Tone::Green => t().plan.there_is_time(),
        Tone::Amber if is_last => t().plan.nearly_the_end(),
        Tone::Amber => t().plan.nearly_over(),
        Tone::Red if is_last => t().plan.the_end(),
        Tone::Red => t().plan.over(),
    };
    says.into_owned()
}

fn class(tone: Option<Tone>) -> &'static str {
    match tone {
        Some(Tone::Amber) => "kilter-pace kilter-pace--soon",
        Some(Tone::Red) => "kilter-pace kilter-pace--over",
        Some(Tone::Green) => "kilter-pace kilter-pace--time",
        None => "",
    }
}
