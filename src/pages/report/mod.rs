//! The report of a team: what it said, and what to ask and try.
mod balance;
mod check;
mod contents;
mod drawing;
mod facilitator;
mod file_name;
mod groups;
mod levels;
mod prompts;
mod report_view;
#[cfg(test)]
mod samples;
mod scales;
mod statements;
mod take_out;
mod told;

pub use report_view::ReportView;

use crate::components::BackLink;
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::ids::RandomId;
use leptos::prelude::*;

/// The report of a kept team summary or of a round that was closed here.
#[component]
pub fn ReportPage(
    /// The id of the round.
    id: RandomId,
) -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    // A closed round does not change: reading the store again must not draw the page anew.
    let report = untrack(|| kilter.report(&id))?;
    let route = Route::Report(id);
    Some(view! {
        <BackLink to=Route::OpenResults />
        <ReportView report route />
    })
}
