//! An open round as its key file, and back, in another browser of its organiser.

use crate::exchange::invitation::KEY_LEN;
use crate::exchange::key_file::{KeyFile, LOCKED_LEN};
use crate::instrument::Catalogue;
use crate::round::{Event, OpenRound, Round, RoundError};

impl OpenRound {
    /// The file of it with these keys.
    #[must_use]
    pub fn key_file(&self, public: [u8; KEY_LEN], locked: [u8; LOCKED_LEN]) -> KeyFile {
        let invitation = self.invitation.as_ref();
        KeyFile {
            id: self.id.clone(),
            team_id: self.team_id.clone(),
            setup: self.setup.clone(),
            asked_by: invitation.map(|invitation| invitation.asked_by.clone()),
            public,
            locked,
        }
    }
}

impl Round {
    /// Of a key file: open and without a reply; its invitation is the one that was sent.
    ///
    /// # Errors
    /// Where this version can't ask it.
    pub fn of_key_file(file: &KeyFile, catalogue: &Catalogue) -> Result<Self, RoundError> {
        let (id, team_id) = (file.id.clone(), file.team_id.clone());
        let round = Self::open(id, team_id, file.setup.clone(), catalogue)?;
        match &file.asked_by {
            None => Ok(round),
            Some(name) => round.apply(Event::Invited(name.clone(), file.public), catalogue),
        }
    }
}
