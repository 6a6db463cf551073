//! A plan for the conversation: its steps, which move, go and come by buttons, and the clock that keeps to it. Nothing of
//! it is kept.
mod clock;
mod hour;
mod steps;

use crate::components::take::print_saying;
use crate::components::{
    El, Kind, all, back_link, button, button_group, el, heading, live, nothing,
};
use crate::report_of::ReportOf;
use crate::state::Kilter;
use clock::clock;
use hour::Hour;
use kilter_core::instrument::Catalogue;
use kilter_core::plan::{Agenda, LENGTHS};
use kilter_text::t;
use leptos::prelude::*;
use std::sync::Arc;
use steps::{spare, steps};

/// How long a conversation is, in minutes, until somebody says otherwise.
const USUAL: u32 = 60;

/// The page.
pub fn plan(kilter: Kilter, of: ReportOf) -> AnyView {
    let Some(report) = untrack(|| kilter.report_of(&of)) else {
        return nothing();
    };
    let caption = report.head.team.in_words().into_owned();
    let agenda = Agenda::of(&report, Catalogue::built_in(), USUAL);
    let hour = Hour {
        report: Arc::new(report),
        example: of.is_example(),
        agenda: RwSignal::new(agenda),
        moved: RwSignal::new(None),
    };
    let drawn = hour.clone();
    let could = hour.clone();
    let article = el("article")
        .class("kilter-report kilter-plan")
        .with(heading(t().plan.title(), Some(caption), None))
        .with(lengths(&hour))
        .with(clock(&hour))
        .view_in(live(move || steps(&drawn).view()))
        .view_in(live(move || spare(&could).view()))
        .with(print(Kind::Second));
    all(vec![back_link(&of.route()).view(), article.view()])
}

/// The lengths to choose from.
fn lengths(hour: &Hour) -> El {
    let choices = LENGTHS.map(|length| {
        let hour = hour.clone();
        let agenda = hour.agenda;
        let choose = move |_| {
            let catalogue = Catalogue::built_in();
            agenda.set(Agenda::of(&hour.report, catalogue, length));
        };
        button(Kind::Second, t().plan.minutes(length), choose).live_attr(
            "aria-pressed",
            move || {
                let chosen = agenda.with(Agenda::length) == length;
                Some(chosen.to_string())
            },
        )
    });
    el("div")
        .class("kilter-no-print")
        .attr("role", "group")
        .attr("aria-labelledby", "plan-length")
        .with(el("p").attr("id", "plan-length").text(t().plan.length()))
        .with(button_group(choices))
}

fn print(kind: Kind) -> El {
    print_saying(kind, |words| words.print = t().plan.print()).class("kilter-no-print")
}
