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
    /// People answer elsewhere too, and may make their replies again there: so there may be fewer people than replies.
    pub may_be_made_again: bool,
    /// The invitation that they answer; none to a round that is open here.
    pub invitation: Option<Invitation>,
}

impl Shared {
    /// All who are asked have answered here, as far as that can be known before closing.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.answered >= self.team_size && (self.invitation.is_some() || !self.may_be_made_again)
    }
}

impl From<&OpenRound> for Shared {
    fn from(round: &OpenRound) -> Self {
        let setup = &round.setup;
        Self {
            id: round.id.clone(),
            asking: setup.asking.clone(),
            team_size: setup.team_size,
            answered: round.answered(),
            may_be_made_again: round.invitation.is_some(),
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
            may_be_made_again: true,
            invitation: Some(asked.clone()),
        }
    }
}
