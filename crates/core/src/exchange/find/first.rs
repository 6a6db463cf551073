//! The first of its kind in a text. Here, and not beside the types: what is sought knows no finder.

use super::super::invitation::{Invitation, InvitationFault};
use super::super::table::{Table, TableFault};
use super::{Found, codes};

fn found(text: &str) -> Found {
    Found {
        codes: codes(text),
        ..Found::default()
    }
}

impl Invitation {
    /// The first invitation in a text.
    ///
    /// # Errors
    /// See [`InvitationFault`].
    pub fn from_text(text: &str) -> Result<Self, InvitationFault> {
        let first = found(text).invitations()?.into_iter().next();
        first.ok_or(InvitationFault::Nothing)
    }
}

impl Table {
    /// The first table in a text.
    ///
    /// # Errors
    /// See [`TableFault`].
    pub fn from_text(text: &str) -> Result<Self, TableFault> {
        let first = found(text).tables()?.into_iter().next();
        first.ok_or(TableFault::Nothing)
    }
}
