//! A plan for the conversation, about a report or without scores: its steps, which move, go and come by buttons, and the
//! clock that keeps to it. It is in memory alone: a reload makes it anew.
mod clock;
mod hour;
mod steps;

use super::rehearsal::rehearse_link;
use super::tools::tools_link;
use crate::components::take::print_saying;
use crate::components::{
    El, Kind, all, back_link, button, button_group, el, heading, lead, link, live, nothing, para,
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
    let title = heading(t().plan.title(), Some(caption.into_owned()), None);
    let on_paper = link(&Route::RoomPaper(of.clone()), t().room_paper.link());
    let hour = Hour::of(kilter, &of, report);
    let article = planned([title], &hour)
        .with(second_window(&hour))
        .with(el("p").class("kilter-no-print").with(on_paper))
        .with(rehearse_link(&of))
        .with(tools_link());
    all(vec![back_link(&of.route()).view(), article.view()])
}

/// The page for a team that has no report. Nothing of a round reaches it.
pub fn unscored(kilter: Kilter) -> AnyView {
    let title = heading(t().plan.unscored(), None, None);
    let head = [title, lead(t().plan.unscored_lead())];
    let article = planned(head, &Hour::unscored(kilter)).with(tools_link());
    all(vec![back_link(&Route::Home).view(), article.view()])
}

/// The way to it, for those who are too few for a result.
pub fn unscored_link() -> El {
    let link = link(&Route::Unscored, t().plan.unscored());
    para(t().plan.too_few()).text(" ").with(link)
}

/// Below this head: the lengths, the clock and the steps.
fn planned(head: impl IntoIterator<Item = El>, hour: &Hour) -> El {
    let (drawn, could) = (hour.clone(), hour.clone());
    el("article")
        .class("kilter-report kilter-plan")
        .with_all(head)
        .with(lengths(hour))
        .with(clock(hour))
        .view_in(live(move || steps(&drawn).view()))
        .view_in(live(move || spare(&could).view()))
        .with(print())
}

/// The wall in a window of its own, to be drawn to the big screen: notes and clock stay here. Its address has the plan, since
/// two windows of one file may be strangers to each other.
fn second_window(hour: &Hour) -> El {
    let of = hour.clone();
    let link = el("a")
        .attr("target", "_blank")
        .attr("rel", "noopener")
        .live_attr("href", move || of.wall().map(|wall| wall.to_string()))
        .text(t().plan.second_window());
    let text = el("p").text(t().plan.second_window_text()).text(" ");
    text.class("kilter-no-print").with(link)
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
