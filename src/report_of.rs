//! Whose report a page is about.

use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;

const EXAMPLE_TEAM: &str = include_str!("example-team.json");

/// Whose report a page is about: the made-up team's, which is built in, or that of a team summary that is here.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ReportOf {
    /// The made-up team.
    Example,
    /// The team summary with this id.
    Summary(RandomId),
}

impl ReportOf {
    /// The team is made up.
    #[must_use]
    pub const fn is_example(&self) -> bool {
        matches!(self, Self::Example)
    }
}

/// The report of the made-up team; a test sees to it that it is there.
#[must_use]
pub fn example_report() -> Option<Report> {
    let (rules, catalogue) = (Rules::default(), Catalogue::built_in());
    let (summary, _) = TeamSummary::from_bytes(EXAMPLE_TEAM.as_bytes(), rules, catalogue).ok()?;
    Some(Report::of(&summary, rules, catalogue))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_is_complete_and_says_that_it_is_made_up() {
        let report = example_report().unwrap();
        assert!(report.head.team.as_str().contains("Example"));
        assert!(report.head.team.as_str().contains("made-up"));
        assert_eq!(report.checks.len(), Catalogue::built_in().usual().count());
        assert!(report.checks.iter().all(|check| check.findings.is_ok()));
    }
}
