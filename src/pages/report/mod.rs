//! The report of a team: what it said, and what to ask and try.
mod part;
mod report_view;

pub use report_view::report_view;

use super::ask::ask_again_link;
use super::change::{other_rounds, ways_to_others};
use super::promises::what_happened_links;
use crate::components::{afterwards, all, back_link, nothing, views};
use crate::report_of::ReportOf;
use crate::state::Kilter;
use kilter_core::ids::RandomId;
use leptos::prelude::*;

/// The report of a kept team summary or of a round that was closed here.
pub fn report_page(kilter: Kilter, id: RandomId) -> AnyView {
    // A closed round does not change: reading the store again must not draw the page anew.
    let Some(report) = untrack(|| kilter.report(&id)) else {
        return nothing();
    };
    let of = id.clone();
    // Of hundreds of rounds the links take a while.
    let others = afterwards(move || views(untrack(|| other_rounds(kilter, &of))));
    let ways = untrack(|| ways_to_others(kilter, &id));
    let what_happened = untrack(|| what_happened_links(kilter, &id));
    all(vec![
        back_link(&kilter.list.get_untracked()).view(),
        views(what_happened),
        report_view(kilter, report, &ReportOf::Summary(id.clone()), ways),
        others,
        ask_again_link(&id).view(),
    ])
}
