//! The report of a made-up team. It is built in: nothing of it is kept, and there is no team
//! summary of it to take away.

use super::report::report_view;
use crate::components::{all, link, para};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_text::t;
use leptos::prelude::AnyView;

const TEAM: &str = include_str!("example-team.json");

/// The report of the example team; a test sees to it that it is there.
#[must_use]
pub fn example_report() -> Option<Report> {
    let (rules, catalogue) = (Rules::default(), Catalogue::built_in());
    let (summary, _) = TeamSummary::from_bytes(TEAM.as_bytes(), rules, catalogue).ok()?;
    Some(Report::of(&summary, rules, catalogue))
}

/// Look round with an example team.
pub fn example_page(_: Kilter) -> AnyView {
    let leave = link(&Route::Home, t().shell.leave_example()).class("kilter-no-print");
    let says = para(t().shell.example()).class("kilter-example");
    let mut parts = vec![says.attr("role", "note").text(" ").with(leave).view()];
    if let Some(report) = example_report() {
        parts.push(report_view(report, &Route::Example, true));
    }
    all(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_is_complete_and_says_that_it_is_made_up() {
        let report = example_report().unwrap();
        assert!(report.head.team.as_str().contains("Example"));
        assert!(report.head.team.as_str().contains("made-up"));
        assert_eq!(report.checks.len(), Catalogue::built_in().iter().count());
        assert!(report.checks.iter().all(|check| check.findings.is_ok()));
    }
}
