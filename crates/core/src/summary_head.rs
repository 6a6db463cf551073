//! Which round of which team counts and findings are of.

use crate::ids::RandomId;
use crate::month::Month;
use crate::names::Name;
use std::cmp::Ordering;

/// What a team summary, its report and its place in a pool say of the round that they come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryHead {
    /// The round's random id: a second import of the same round is recognised by it.
    pub id: RandomId,
    /// The team's random id: its later rounds, and other tables of the same round, have it too.
    pub team_id: RandomId,
    /// The team's name.
    pub team: Name,
    /// The round's name.
    pub round: Name,
    /// The month of the round.
    pub month: Month,
    /// How many people were asked, where it is known.
    pub team_size: Option<u32>,
}

impl SummaryHead {
    /// The order of lists: the latest month first; within it by team and round.
    #[must_use]
    pub fn latest_first(&self, other: &Self) -> Ordering {
        other
            .month
            .cmp(&self.month)
            .then_with(|| (&self.team, &self.round).cmp(&(&other.team, &other.round)))
    }
}
