//! The start: three ways in, and where data goes.

use super::unfinished::unfinished;
use crate::components::{
    El, all, el, heading, hidden, lead, link, live, nothing, para, section, views,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::instrument::Catalogue;
use kilter_core::round::OpenRound;
use kilter_text::t;
use leptos::prelude::{AnyView, Get};

/// The start page.
pub fn home(kilter: Kilter) -> AnyView {
    let say = t().home;
    let ways = el("ul").class("kilter-ways").with_all([
        way(&Route::Ask, say.ask().into(), say.ask_text().into()),
        way(
            &Route::TakePart,
            say.take_part().into(),
            say.take_part_text().into(),
        ),
        way(
            &Route::OpenResults,
            say.open().into(),
            say.open_text().into(),
        ),
    ]);
    let data = section("where-data-goes", say.data_heading())
        .class("kilter-where")
        .with(para(say.data_text()))
        .with(para(say.totals()));
    let (mut statements, mut minutes) = (0, 0);
    for check in Catalogue::built_in().iter() {
        statements += u32::try_from(check.order.len()).unwrap_or_default();
        minutes += check.minutes;
    }
    all(vec![
        views([heading(say.title(), None, None), lead(say.lead())]),
        // First of all: who comes back to a reply looks for nothing else.
        unfinished(kilter),
        views([para(say.how(statements, minutes)), ways]),
        live(move || open_rounds(kilter)),
        live(move || results(kilter)),
        views([
            data,
            el("p").with(link(&Route::Example, say.example_link())),
            para(say.example_text()).class("nhsuk-hint"),
        ]),
    ])
}

fn way(to: &Route, name: String, text: String) -> El {
    let link = link(to, name).class("kilter-way__link");
    el("li")
        .class("kilter-way")
        .with(el("h2").class("kilter-way__heading").with(link))
        .with(para(text).class("kilter-way__text"))
}

fn list() -> El {
    el("ul").class("nhsuk-list")
}

fn open_rounds(kilter: Kilter) -> AnyView {
    let open = kilter.kept.get().unwrap_or_default().open;
    if open.is_empty() {
        return nothing();
    }
    section("open-rounds", t().home.round_heading())
        .with(list().with_all(open.into_iter().map(open_round)))
        .view()
}

fn open_round(round: OpenRound) -> El {
    let (team, size) = (&round.setup.team.in_words(), round.setup.team_size);
    let link = link(&Route::Round(round.id.clone()), t().home.round_link());
    el("li")
        .text(t().home.round_open(team, round.answered(), size))
        .text(" ")
        .with(link.with(hidden(" ", team)))
}

fn results(kilter: Kilter) -> AnyView {
    let kept = kilter.kept.get().unwrap_or_default();
    let line =
        |to: Route, team: &str, round: &str| el("li").with(link(&to, t().open.view(team, round)));
    let mut lines = Vec::new();
    for round in kept.closed {
        let (team, name) = (&round.setup.team.in_words(), &round.setup.round.in_words());
        lines.push(line(Route::Ready(round.id), team, name));
    }
    for summary in kept.summaries {
        let (team, name) = (&summary.team.in_words(), &summary.round.in_words());
        lines.push(line(Route::Report(summary.id), team, name));
    }
    if lines.is_empty() {
        return nothing();
    }
    section("results-here", t().home.results_heading())
        .with(list().with_all(lines))
        .view()
}
