//! The start: three ways in, and where data goes.

mod picture;

use super::round_name::{replies_in_words, team_and_round};
use super::told_apart::{open_rounds_told_apart, told_apart};
use super::unfinished::unfinished;
use crate::components::{
    El, all, by_hundreds, details, el, heading, hidden, lead, link, live, nothing, para, section,
    views,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::instrument::Catalogue;
use kilter_core::order::in_order;
use kilter_core::round::OpenRound;
use kilter_text::t;
use leptos::prelude::{AnyView, With};
use picture::picture;

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
    let (mut statements, mut minutes) = (0, 0);
    for check in Catalogue::built_in().usual() {
        statements += u32::try_from(check.statements()).unwrap_or_default();
        minutes += check.minutes;
    }
    let about = [say.how(statements, minutes), say.data_text(), say.totals()];
    let about = about.map(|words| para(words).view()).into();
    all(vec![
        views([heading(say.title(), None, None), lead(say.lead())]),
        // First of all: who comes back to something looks for nothing else.
        unfinished(kilter),
        live(move || open_rounds(kilter)),
        ways.view(),
        live(move || results(kilter)),
        el("div")
            .class("kilter-example-link")
            .with(picture())
            .with(el("p").with(link(&Route::Example, say.example_link())))
            .view(),
        details("nhsuk-details", say.data_heading(), None, about).view(),
    ])
}

fn way(to: &Route, name: String, text: String) -> El {
    let link = link(to, name);
    el("li")
        .class("kilter-way")
        .with(el("h2").class("kilter-way__heading").with(link))
        .with(para(text).class("kilter-way__text"))
}

fn list() -> El {
    el("ul").class("nhsuk-list")
}

fn open_rounds(kilter: Kilter) -> AnyView {
    let open = kilter.kept.with(|kept| {
        kept.as_ref()
            .map(|kept| kept.open.clone())
            .unwrap_or_default()
    });
    if open.is_empty() {
        return nothing();
    }
    let names = open_rounds_told_apart(&open);
    let rounds = open.into_iter().zip(names);
    section("open-rounds", t().home.round_heading())
        .with(list().with_all(rounds.map(open_round)))
        .view()
}

fn open_round((round, name): (OpenRound, String)) -> El {
    let (team, size) = (&round.setup.asking.team.in_words(), round.setup.team_size);
    let link = link(&Route::Round(round.id.clone()), t().home.round_link());
    let words = match round.answered() {
        replies if replies > size => t().home.round_more_replies(team, replies, size),
        replies => t().home.round_open(team, replies, size),
    };
    el("li")
        .text(words)
        .text(" ")
        .with(link.with(hidden(" ", &name)))
}

fn results(kilter: Kilter) -> AnyView {
    let results = kilter.kept.with(|kept| {
        let mut results = Vec::new();
        if let Some(kept) = kept {
            for round in &kept.closed {
                let (setup, result) = (&round.setup, kept.summary(&round.id));
                let month = t().words.month(setup.month);
                let name = t().report.round(&setup.asking.round.in_words(), &month);
                let name = t().open.view(&setup.asking.team.in_words(), &name);
                let more = result.map(replies_in_words).unwrap_or_default();
                let to = Route::Ready(round.id.clone());
                results.push((setup.month, to, (name.into_owned(), more)));
            }
            for summary in &kept.summaries {
                let name = (
                    team_and_round(summary).into_owned(),
                    replies_in_words(summary),
                );
                let to = Route::Report(summary.head.id.clone());
                results.push((summary.head.month, to, name));
            }
        }
        results
    });
    if results.is_empty() {
        return nothing();
    }
    let several = results.len();
    // The newest first, as wherever results are listed.
    let results = in_order(results, |(a, ..), (b, ..)| b.cmp(a));
    let results = results.into_iter().map(|(_, to, name)| (to, name));
    let (routes, names): (Vec<_>, Vec<_>) = results.unzip();
    let links: Vec<_> = routes.into_iter().zip(told_apart(names)).collect();
    let lines = by_hundreds(links.len(), move |some| {
        let some = links.get(some).unwrap_or_default().iter();
        let line = |(to, name): &(Route, String)| el("li").with(link(to, name.clone()));
        list().with_all(some.map(line)).view()
    });
    let beside = (several > 1).then(|| el("p").with(link(&Route::Pool, t().beside.title())));
    section("results-here", t().home.results_heading())
        .view_in(lines)
        .with_all(beside)
        .view()
}
