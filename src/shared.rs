//! What people answer one after another on this computer.

use crate::outbox::Outbox;
use kilter_core::disclosure::Minimum;
use kilter_core::exchange::invitation::Invitation;
use kilter_core::ids::RandomId;
use kilter_core::instrument::InstrumentKey;
use kilter_core::names::Name;
use kilter_core::round::OpenRound;
use kilter_core::wording::Wording;

/// A round that is open here, or an invitation to one that is open elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// The id of the round, or of the outbox.
    pub id: RandomId,
    /// The team's name.
    pub team: Name,
    /// The round's name.
    pub round: Name,
    /// How many people are asked.
    pub team_size: u32,
    /// The fewest replies that may be shown.
    pub minimum: Minimum,
    /// The words that members read.
    pub wording: Wording,
    /// The checks, in their order.
    pub checks: Vec<InstrumentKey>,
    /// How many replies are here.
    pub answered: u32,
    /// The invitation that they answer; none to a round that is open here.
    pub invitation: Option<Invitation>,
}

impl From<&OpenRound> for Shared {
    fn from(round: &OpenRound) -> Self {
        let setup = &round.setup;
        Self {
            id: round.id.clone(),
            team: setup.team.clone(),
            round: setup.round.clone(),
            team_size: setup.team_size,
            minimum: setup.minimum,
            wording: setup.wording.clone(),
            checks: setup.checks.clone(),
            answered: round.answered(),
            invitation: None,
        }
    }
}

impl From<&Outbox> for Shared {
    fn from(outbox: &Outbox) -> Self {
        let asked = &outbox.invitation;
        Self {
            id: outbox.id(),
            team: asked.team.clone(),
            round: asked.round.clone(),
            team_size: asked.team_size,
            minimum: asked.minimum,
            wording: asked.wording.clone(),
            checks: asked.checks.clone(),
            answered: outbox.count(),
            invitation: Some(asked.clone()),
        }
    }
}
