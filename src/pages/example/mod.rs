//! The report of a made-up team. It is built in: nothing of it is kept, and there is no team
//! summary of it to take away.

use super::report::ReportView;
use crate::route::Route;
use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_text::t;
use leptos::prelude::*;

const TEAM: &str = include_str!("example-team.json");

/// The report of the example team; a test sees to it that it is there.
#[must_use]
pub fn example_report() -> Option<Report> {
    let (rules, catalogue) = (Rules::default(), Catalogue::built_in());
    let (summary, _) = TeamSummary::from_bytes(TEAM.as_bytes(), rules, catalogue).ok()?;
    Some(Report::of(&summary, rules, catalogue))
}

/// Look round with an example team.
#[component]
pub fn ExamplePage() -> impl IntoView {
    view! {
        <p class="kilter-example" role="note">
            {t().shell.example()} " "
            <a class="kilter-no-print" href=Route::Home.to_string()>
                {t().shell.leave_example()}
            </a>
        </p>
        {example_report()
            .map(|report| {
                view! { <ReportView report route=Route::Example example=true /> }
            })}
        <p>{t().example.lead()}</p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_is_complete_and_says_that_it_is_made_up() {
        let report = example_report().unwrap();
        assert!(report.team.as_str().contains("Example"));
        assert!(report.team.as_str().contains("made-up"));
        assert_eq!(report.checks.len(), Catalogue::built_in().iter().count());
        assert!(report.checks.iter().all(|check| check.findings.is_ok()));
    }
}
