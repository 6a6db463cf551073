//! What a team promised after a round. It is kept and handed on apart from every count, since it may point at a person.

use crate::day::Day;
use crate::ids::RandomId;
use crate::month::Month;
use crate::names::Name;
use crate::promise::Promise;

/// More than three are not kept: two are asked for.
pub const MOST: usize = 3;

/// What a team promised after a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promises {
    /// The round that was talked about.
    pub round_id: RandomId,
    /// The team's random id, which its next round has too.
    pub team_id: RandomId,
    /// The team.
    pub team: Name,
    /// The round.
    pub round: Name,
    /// When it was.
    pub month: Month,
    /// The promises: 1 to [`MOST`].
    pub promises: Vec<Promise>,
    /// When the team looks at them again.
    pub review: Option<Day>,
    /// What others should hear.
    pub elsewhere: Option<Elsewhere>,
}

/// What a team can't mend by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    /// What it is.
    pub what: Name,
    /// Who should hear it.
    pub hears: Name,
}

impl Promises {
    /// Somebody said of each what became of it.
    #[must_use]
    pub fn are_looked_at(&self) -> bool {
        self.promises.iter().all(|promise| promise.status.is_some())
    }
}
