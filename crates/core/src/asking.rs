//! What a round asks of whom: what the set-up, the invitation, the text for another table and the people at one
//! computer have in common. Each adds what is its own: an invitation has no month, and no table knows the number of
//! people at another.

use crate::disclosure::Minimum;
use crate::instrument::InstrumentKey;
use crate::names::Name;
use crate::wording::Wording;

/// The most people that can be asked: a whole-network event, with room.
pub const LARGEST_TEAM: u32 = 10_000;

/// What is asked of one team in one round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asking {
    /// The team's name.
    pub team: Name,
    /// The round's name.
    pub round: Name,
    /// The fewest replies that may be shown.
    pub minimum: Minimum,
    /// The words that members read.
    pub wording: Wording,
    /// The checks, in the order in which members meet them.
    pub checks: Vec<InstrumentKey>,
}
