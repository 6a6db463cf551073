use crate::pages::link_list::link_list;
use crate::pages::round_name::{replies_in_words, round_name, team_and_round};
use crate::pages::told_apart::told_apart;
use crate::route::Route;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::order::in_order;
use kilter_text::t;
use leptos::prelude::AnyView;

/// Links to reports, the latest month first: the team summaries, and whether the round was
/// closed here.
pub fn summary_links(summaries: Vec<(TeamSummary, bool)>) -> AnyView {
    link_list(links_to(summaries))
}

/// The pages of reports in that order, and their names.
pub fn links_to(summaries: Vec<(TeamSummary, bool)>) -> Vec<(Route, String)> {
    let summaries = in_order(summaries, |(a, _), (b, _)| a.head.latest_first(&b.head));
    let mut names = Vec::new();
    for (summary, closed_here) in &summaries {
        let text = match *closed_here {
            true => {
                let team = summary.head.team.in_words();
                t().open.closed_here(&team, &round_name(summary))
            }
            false => team_and_round(summary),
        };
        names.push((text.into_owned(), replies_in_words(summary)));
    }
    let ids = summaries.into_iter().map(|(summary, _)| summary.head.id);
    let routes = ids.map(Route::Report);
    routes.zip(told_apart(names)).collect()
}
