//! The steps of a plan, and what could be one.

use super::hour::Hour;
use crate::components::{
    El, Kind, blocks, button, button_group, details, el, nothing, para, takes_focus,
};
use kilter_core::plan::{About, Agenda};
use kilter_text::t;
use leptos::prelude::*;
use std::borrow::Cow;

/// All steps, in their order.
pub fn steps(hour: &Hour) -> El {
    let agenda = hour.agenda.get();
    if let Some(at) = hour.moved.get_untracked() {
        hour.moved.set(None);
        takes_focus(id_of(at));
    }
    let told = hour.planned().steps(&agenda).into_iter().enumerate();
    let (pace, on) = (hour.pace, hour.step);
    let each = told.map(|(at, told)| {
        let step = agenda.steps().get(at);
        let name = step.map_or_else(String::new, |step| hour.planned().name(&step.about));
        let planned = step.map_or(0, |step| step.minutes);
        // What the clock gives it, while that runs.
        let minutes = move || {
            let minutes = pace.with(|pace| match pace {
                Some(pace) => at.checked_sub(pace.step).and_then(|later| {
                    let seconds = pace.left.get(later).copied();
                    seconds.map(|seconds| seconds.div_ceil(60))
                }),
                None => Some(planned),
            });
            minutes.map_or_else(String::new, |it| t().plan.minutes(it).into_owned())
        };
        let minutes = el("p").class("kilter-step__minutes").live_text(minutes);
        el("li")
            .live_attr("class", move || {
                let class = match on.get() == Some(at) {
                    true => "kilter-step kilter-step--now",
                    false => "kilter-step",
                };
                Some(class.to_owned())
            })
            .attr("id", id_of(at))
            .attr("tabindex", "-1")
            .attr("aria-label", name.clone())
            .with(minutes)
            .with_all(blocks(told))
            .with_all(step.and_then(|step| hour.way(&step.about)))
            .with(buttons(hour, &agenda, at, &name))
    });
    el("ol").class("kilter-steps").with_all(each)
}

/// The address of a step on the page.
pub fn id_of(at: usize) -> String {
    format!("step-{}", at + 1)
}

fn buttons(hour: &Hour, agenda: &Agenda, at: usize, name: &str) -> El {
    let does = |words: Cow<'static, str>, act: fn(&mut Agenda, usize)| {
        let hour = hour.clone();
        let of = el("span")
            .class("nhsuk-u-visually-hidden")
            .text(name.to_owned());
        let press = move |_| {
            hour.moved.set(Some(at - 1));
            hour.agenda.update(|agenda| act(agenda, at));
        };
        button(Kind::Link, words, press).text(" ").with(of)
    };
    let mut buttons = Vec::new();
    if agenda.can_move_up(at) {
        buttons.push(does(t().plan.up(), Agenda::move_up));
    }
    if agenda.can_drop(at) {
        buttons.push(does(t().plan.leave_out(), Agenda::drop_step));
    }
    el("div")
        .class("kilter-no-print")
        .with(button_group(buttons))
}

/// What could be a step, one press away.
pub fn spare(hour: &Hour) -> El {
    let agenda = hour.agenda.get();
    if agenda.spare().is_empty() {
        return el("div").view_in(nothing());
    }
    let spare = agenda.spare().iter().enumerate();
    let each = spare.map(|(at, about)| {
        let name = hour.planned().name_with_check(about);
        let hour = hour.clone();
        let add = move |_| {
            let before_the_last = hour.agenda.with_untracked(|agenda| agenda.steps().len());
            hour.moved.set(Some(before_the_last.saturating_sub(1)));
            hour.agenda.update(|agenda| agenda.add(at));
        };
        el("li").with(button(Kind::Link, t().plan.add_step(&name), add))
    });
    let list = el("ul").class("nhsuk-list").with_all(each);
    // A short plan has the four turns; the report's first topic must not go without a word.
    let first = |about: &&About| matches!(about, About::Lowest { .. });
    let first = agenda.spare().iter().find(first);
    let no_time = first.map(|about| para(t().plan.no_time(&hour.planned().name(about))));
    let shown = el("div").class("kilter-no-print").with_all(no_time);
    shown.with(details(
        "nhsuk-details",
        t().plan.add(),
        None,
        vec![list.view()],
    ))
}
