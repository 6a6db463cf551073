//! The team summary: a closed round's tallies, and nothing else about anybody.

use crate::disclosure::{Minimum, Rules, Withheld};
use crate::instrument::InstrumentKey;
use crate::summary_head::SummaryHead;
use crate::tally::Tally;
use crate::wording::Wording;

/// What `format` says.
pub const FORMAT: &str = "kilter.team-summary";
/// The version that this build writes, and the newest that it reads.
pub const VERSION: u32 = 1;

/// The file that leaves: made when a round closes, the same bytes however often it is exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamSummary {
    /// Which round of which team.
    pub head: SummaryHead,
    /// The fewest replies that this team allows to be shown.
    pub minimum: Minimum,
    /// The words that members read.
    pub wording: Option<Wording>,
    /// The counts of each check.
    pub checks: Vec<CheckTally>,
}

/// The counts of one check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckTally {
    /// Which instrument, edition and form.
    pub key: InstrumentKey,
    /// The counts.
    pub tally: Tally,
}

impl TeamSummary {
    /// The checks that may leave (P1), in whatever form.
    pub(super) fn exported(&self) -> Result<Vec<&CheckTally>, Withheld> {
        let rules = Rules::of(self.minimum);
        let (kept, left_out): (Vec<_>, Vec<_>) = self
            .checks
            .iter()
            .map(|c| (c, rules.export(c.tally.replies())))
            .partition(|(_, r)| r.is_ok());
        if kept.is_empty() {
            let most = left_out
                .into_iter()
                .max_by_key(|(check, _)| check.tally.replies());
            let none = Withheld::TooFewReplies {
                replies: 0,
                needed: self.minimum.replies(),
            };
            return Err(most.and_then(|(_, refused)| refused.err()).unwrap_or(none));
        }
        Ok(kept.into_iter().map(|(check, _)| check).collect())
    }

    /// The most replies that a check of it has.
    #[must_use]
    pub fn replies(&self) -> u32 {
        self.checks
            .iter()
            .map(|check| check.tally.replies())
            .max()
            .unwrap_or(0)
    }
}
