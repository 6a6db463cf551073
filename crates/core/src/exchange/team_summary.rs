//! The team summary: a closed round's tallies, and nothing else about anybody.

use crate::check_lists::CheckLists;
use crate::disclosure::{Minimum, Rules, Withheld};
use crate::instrument::{Catalogue, Instrument, InstrumentKey};
use crate::language::Language;
use crate::shares_tally::SharesTally;
use crate::summary_head::SummaryHead;
use crate::tally::Tally;
use crate::wording::Wording;
use std::borrow::Cow;
use std::sync::Arc;

/// What `format` says.
pub const FORMAT: &str = "kilter.team-summary";
/// The version that says counts and nothing else. It is written wherever it can say all, so that older programs read it.
pub const COUNTS_ONLY: u32 = 1;
/// The newest version that this build reads: with the lists that a team named and the sums of points shared out.
pub const NEWEST: u32 = 2;

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
    /// The entries that the team named, where the check takes some.
    pub lists: CheckLists,
    /// The counts.
    pub tally: Tally,
}

impl CheckTally {
    /// The instrument with the entries that the team named; none where this build does not know it.
    #[must_use]
    pub fn instrument(&self, catalogue: &Catalogue) -> Option<Arc<Instrument>> {
        catalogue.asked(&self.key, Language::FIRST, &self.lists.texts())
    }

    /// The lowest version that can say it.
    fn version(&self) -> u32 {
        if self.lists.is_empty() && self.tally.all_shares().is_empty() {
            COUNTS_ONLY
        } else {
            NEWEST
        }
    }

    /// As it leaves: without the sums of points that may not be shown. Nothing is made of them then, so a file that held
    /// them would tell a colleague more for no use.
    fn leaving(&self, rules: Rules) -> Cow<'_, Self> {
        let replies = self.tally.replies();
        let withheld = |sums: &SharesTally| rules.shares(replies, sums.answered).is_err();
        if !self.tally.all_shares().iter().any(withheld) {
            return Cow::Borrowed(self);
        }
        Cow::Owned(Self {
            tally: self.tally.without_sums(withheld),
            ..self.clone()
        })
    }
}

/// The lowest version that can say these checks.
pub(super) fn version_of(checks: &[Cow<'_, CheckTally>]) -> u32 {
    let versions = checks.iter().map(|check| check.version());
    versions.max().unwrap_or(COUNTS_ONLY)
}

impl TeamSummary {
    /// The checks that may leave (P1), as they may, in whatever form.
    pub(super) fn exported(&self) -> Result<Vec<Cow<'_, CheckTally>>, Withheld> {
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
        let kept = kept.into_iter().map(|(check, _)| check.leaving(rules));
        Ok(kept.collect())
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
