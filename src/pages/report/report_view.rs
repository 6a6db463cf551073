use super::check::check;
use super::contents::{contents, go_to_the_part};
use super::take_out::take_out;
use crate::components::{El, bullet_list, el, heading, heading_of, para};
use crate::route::Route;
use kilter_core::report::Report;
use kilter_text::{say, t};
use leptos::prelude::AnyView;
use std::borrow::Cow;

/// A report on screen and on paper, and its own page. The example says so above all of it, in
/// each picture and at the top of each sheet of paper.
pub fn report_view(report: Report, route: &Route, example: bool) -> AnyView {
    let month = t().words.month(report.head.month);
    let (team, round) = (&report.head.team.in_words(), &report.head.round.in_words());
    let replies = report.checks.iter().map(|check| check.replies);
    let most = replies.max().unwrap_or_default();
    let asked = say::Asked {
        replies: most,
        team: report.head.team_size,
    };
    let caption = t().report.round(round, &month).into_owned();
    let (header, title) = if example {
        (t().example.print_header(), t().example.title())
    } else {
        (
            t().report.print_header(team, &caption, asked),
            t().report.title(team),
        )
    };
    let running_head = el("p").class("kilter-running-head kilter-print-only");
    let mut page = el("article")
        .class("kilter-report")
        .with(running_head.attr("aria-hidden", "true").text(header))
        .with(heading(title, Some(caption), None));
    page = page
        .with(para(t().report.replies(asked.replies, asked.team)).class("kilter-report__replies"))
        .with(para(t().report.standing()).class("kilter-standing"))
        .with(before())
        .with(contents(&report, route));
    go_to_the_part();
    let mut checks = Vec::new();
    for (at, one) in report.checks.iter().enumerate() {
        checks.extend(check(&report, one, at + 1, example));
    }
    page.with(take_out(report, example))
        .with_all(checks)
        .with(para(t().report.two_actions()).class("kilter-report__last"))
        .view()
}

/// What to do before looking.
fn before() -> El {
    let say = t().report;
    let steps = [say.did_this_many(), say.look_prompt(), say.small_team()];
    el("section")
        .class("kilter-guide")
        .attr("aria-labelledby", "before")
        .with(heading_of("h2", "nhsuk-heading-s", say.before_heading()).attr("id", "before"))
        .with(bullet_list(steps.map(Cow::into_owned).to_vec()))
}
