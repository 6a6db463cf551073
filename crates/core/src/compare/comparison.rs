use super::CheckChange;
use super::in_common::{common_key, in_common};
use crate::disclosure::Rules;
use crate::exchange::team_summary::TeamSummary;
use crate::instrument::{Catalogue, InstrumentKey};

/// How a team changed from one round to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// Both summaries carry the same team's id. Where not, they may still be of one team whose
    /// round was set up anew: that is for a person to say.
    pub same_team: bool,
    /// Both carry one team's id, one month and one name: they may be tables of one round, so other
    /// people and not another time. That is for a person to say.
    pub may_be_parts: bool,
    /// Members read the same words.
    pub same_wording: bool,
    /// Everyone in the team answered both times.
    pub everyone_both_times: bool,
    /// The checks that both rounds hold in the same edition and form, and what a short form asks of the whole.
    pub checks: Vec<CheckChange>,
    /// The others: never compared (P9).
    pub not_compared: Vec<InstrumentKey>,
}

/// Why two summaries are not compared at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotComparable {
    /// They are the same round.
    #[error("both are the same round")]
    SameRound,
    /// The earlier one is the later.
    #[error("the first is later than the second")]
    WrongOrder,
    /// No check is in both in the same edition and form.
    #[error("no check in common")]
    NothingInCommon,
}

impl Comparison {
    /// Whether they can be compared, without comparing them: for a choice among many.
    ///
    /// # Errors
    /// Why not.
    pub fn possible(
        earlier: &TeamSummary,
        later: &TeamSummary,
        catalogue: &Catalogue,
    ) -> Result<(), NotComparable> {
        if earlier.head.id == later.head.id {
            return Err(NotComparable::SameRound);
        }
        if earlier.head.month > later.head.month {
            return Err(NotComparable::WrongOrder);
        }
        let mut befores = earlier.checks.iter().map(|check| &check.key);
        let any = befores.any(|before| {
            let mut afters = later.checks.iter().map(|check| &check.key);
            afters.any(|after| common_key(before, after, catalogue).is_some())
        });
        if any {
            Ok(())
        } else {
            Err(NotComparable::NothingInCommon)
        }
    }

    /// Both may be parts of one round, such as two tables of an event.
    #[must_use]
    pub fn may_be_parts(earlier: &TeamSummary, later: &TeamSummary) -> bool {
        earlier.head.team_id == later.head.team_id
            && (earlier.head.month, &earlier.head.round) == (later.head.month, &later.head.round)
    }

    /// Compares an earlier round with a later one.
    ///
    /// # Errors
    /// Why they are not compared at all.
    pub fn of(
        earlier: &TeamSummary,
        later: &TeamSummary,
        rules: Rules,
        catalogue: &Catalogue,
    ) -> Result<Self, NotComparable> {
        Self::possible(earlier, later, catalogue)?;
        let rules = rules
            .and(Rules::of(earlier.minimum))
            .and(Rules::of(later.minimum));
        let checks: Vec<CheckChange> = earlier
            .checks
            .iter()
            .filter_map(|before| {
                // The same check before a short form of it.
                let same = later.checks.iter().find(|after| after.key == before.key);
                let mut afters = same.into_iter().chain(&later.checks);
                let (before, after) =
                    afters.find_map(|after| in_common(before, after, catalogue))?;
                CheckChange::of_checks(&before, &after, rules, catalogue)
            })
            .collect();
        let compared = |key: &InstrumentKey| {
            let mut keys = checks.iter().map(|check| &check.key);
            keys.any(|under| under == key || common_key(key, under, catalogue) == Some(under))
        };
        let mut not_compared: Vec<InstrumentKey> = Vec::new();
        for check in earlier.checks.iter().chain(&later.checks) {
            if !compared(&check.key) && !not_compared.contains(&check.key) {
                not_compared.push(check.key.clone());
            }
        }
        let everyone = |summary: &TeamSummary| {
            summary.head.team_size.is_some_and(|size| {
                let mut replies = summary.checks.iter().map(|check| check.tally.replies());
                replies.all(|replies| replies >= size)
            })
        };
        let words = |summary: &TeamSummary| summary.wording.clone().unwrap_or_default();
        Ok(Self {
            same_team: earlier.head.team_id == later.head.team_id,
            may_be_parts: Self::may_be_parts(earlier, later),
            same_wording: words(earlier) == words(later),
            everyone_both_times: everyone(earlier) && everyone(later),
            checks,
            not_compared,
        })
    }
}
