//! A plan for the conversation: its steps, which move, go and come by buttons, and the clock that keeps to it. It is in
//! memory alone: a reload makes it anew.
mod clock;
mod hour;
mod steps;

use super::rehearsal::rehearse_link;
use crate::components::take::print_saying;
use crate::components::{
    El, Kind, all, back_link, button, button_group, el, heading, link, live, nothing,
};
use crate::report_of::ReportOf;
use crate::route::Route;
use crate::state::Kilter;
use clock::clock;
use hour::Hour;
use kilter_core::plan::{Agenda, LENGTHS};
use kilter_text::t;
use leptos::prelude::*;
use steps::{spare, steps};

/// The page.
pub fn plan(kilter: Kilter, of: ReportOf) -> AnyView {
    let Some(report) = untrack(|| kilter.report_of(&of)) else {
        return nothing();
    };
    let round = t().report.round(
        &report.head.round.in_words(),
        &t().words.month(report.head.month),
    );
    let caption = t().report.of_team(&report.head.team.in_words(), &round);
    let caption = caption.into_owned();
    let hour = Hour::of(kilter, &of, report);
    let on_paper = link(&Route::RoomPaper(of.clone()), t().room_paper.link());
    let (drawn, could) = (hour.clone(), hour.clone());
    let article = el("article")
        .class("kilter-report kilter-plan")
        .with(heading(t().plan.title(), Some(caption), None))
        .with(lengths(&hour))
        .with(clock(&hour))
        .view_in(live(move || steps(&drawn).view()))
        .view_in(live(move || spare(&could).view()))
        .with(print())
        .with(el("p").class("kilter-no-print").with(on_paper))
        .with(rehearse_link(&of));
    all(vec![back_link(&of.route()).view(), article.view()])
}

/// The lengths to choose from, until the clock runs.
fn lengths(hour: &Hour) -> El {
    let agenda = hour.agenda;
    let choices = LENGTHS.map(|length| {
        let hour = hour.clone();
        let choose = move |_| hour.has_minutes(length);
        button(Kind::Second, t().plan.minutes(length), choose).live_attr(
            "aria-pressed",
            move || {
                let chosen = agenda.with(Agenda::length) == length;
                Some(chosen.to_string())
            },
        )
    });
    let hour = hour.clone();
    el("div")
        .class("kilter-no-print")
        .attr("role", "group")
        .attr("aria-labelledby", "plan-length")
        .live_attr("hidden", move || hour.is_running().then(String::new))
        .with(el("p").attr("id", "plan-length").text(t().plan.length()))
        .with(button_group(choices))
}

fn print() -> El {
    print_saying(Kind::Second, |words| words.print = t().plan.print()).class("kilter-no-print")
}
