//! Links to promises, from a report.

use crate::components::{El, el, link};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::ids::RandomId;
use kilter_core::promises::Promises;
use kilter_text::t;

/// Leads to the promises of a round, or to where they are written down.
pub fn promises_link(kilter: Kilter, id: &RandomId) -> El {
    let say = t().promises;
    let words = match kilter.promises(id) {
        Some(_) => say.kept_link(),
        None => say.link(),
    };
    link(&Route::Promises(id.clone()), words)
}

/// Opens the next round of a team: what happened to what it promised after earlier ones? Nothing, once each has its answer.
pub fn what_happened_links(kilter: Kilter, id: &RandomId) -> Option<El> {
    let open = kilter.promises_to_look_at(id);
    if open.is_empty() {
        return None;
    }
    let line = |promises: &Promises| {
        let count = u32::try_from(promises.promises.len()).unwrap_or(u32::MAX);
        let month = t().words.month(promises.month);
        let words = t().promises.what_happened_to(count, &month);
        el("p").with(link(&Route::Promises(promises.round_id.clone()), words))
    };
    let lines: Vec<El> = open.iter().map(line).collect();
    Some(
        el("div")
            .class("kilter-notice kilter-no-print")
            .with_all(lines),
    )
}
