//! What the report says: typed findings, without a sentence. The catalogue says them.
mod check_report;
mod findings;
mod headline;
mod item_finding;
mod item_statistics;
mod scale_finding;
mod unsure;

pub use check_report::CheckReport;
pub use findings::Findings;
pub use headline::Headline;
pub use item_finding::{ItemCounts, ItemFinding};
pub use item_statistics::ItemStatistics;
pub use scale_finding::ScaleFinding;
pub use unsure::Unsure;

use crate::summary_head::SummaryHead;

use crate::disclosure::Rules;
use crate::exchange::team_summary::TeamSummary;
use crate::instrument::Catalogue;
use crate::wording::Wording;

/// What one team said in one round.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Which round of which team.
    pub head: SummaryHead,
    /// The words that members read.
    pub wording: Wording,
    /// Each check.
    pub checks: Vec<CheckReport>,
}

impl Report {
    /// The report of a team summary, judged by its own minimum and by these rules.
    ///
    /// A check that this build does not know is left out; reading a summary refuses it before.
    #[must_use]
    pub fn of(summary: &TeamSummary, rules: Rules, catalogue: &Catalogue) -> Self {
        let rules = rules.and(Rules::of(summary.minimum));
        let checks = summary.checks.iter().filter_map(|check| {
            let instrument = check.instrument(catalogue)?;
            Some(CheckReport::of(
                &instrument,
                &check.tally,
                rules,
                summary.head.team_size,
            ))
        });
        Self {
            head: summary.head.clone(),
            wording: summary.wording.clone().unwrap_or_default(),
            checks: checks.collect(),
        }
    }
}
