//! What people answer one after another on this computer.

use crate::outbox::Outbox;
use kilter_core::asking::Asking;
use kilter_core::exchange::invitation::Invitation;
use kilter_core::ids::RandomId;
use kilter_core::round::OpenRound;

/// A round that is open here, or an invitation to one that is open elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// The id of the round, or of the outbox.
    pub id: RandomId,
    /// What is asked.
    pub asking: Asking,
    /// How many people are asked.
    pub team_size: u32,
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
            asking: setup.asking.clone(),
            team_size: setup.team_size,
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
            asking: asked.asking.clone(),
            team_size: asked.team_size,
            answered: outbox.count(),
            invitation: Some(asked.clone()),
        }
    }
}
