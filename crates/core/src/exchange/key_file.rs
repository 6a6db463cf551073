//! The key file: an open round's set-up and its private key, locked by a phrase, so that its organiser can open it in
//! another browser. It never holds a reply, so that no copy of a round's replies comes of it (P4).

use super::invitation::{Invitation, KEY_LEN};
use super::table::Table;
use crate::ids::RandomId;
use crate::names::Name;
use crate::setup::Setup;
use serde::Serialize;

/// The name of the format.
pub const FORMAT: &str = "kilter.key";
/// The version of it.
pub(super) const VERSION: u32 = 1;
/// Bytes of a locked key: salt, key and tag.
pub const LOCKED_LEN: usize = 16 + KEY_LEN + 16;

/// An open round without its replies, and its locked key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFile {
    /// The round's random id.
    pub id: RandomId,
    /// The team's random id.
    pub team_id: RandomId,
    /// What the organiser chose.
    pub setup: Setup,
    /// Who asks, once people elsewhere are asked.
    pub asked_by: Option<Name>,
    /// The round's public key.
    pub public: [u8; KEY_LEN],
    /// Its private key, locked by a phrase.
    pub locked: [u8; LOCKED_LEN],
}

/// As it is written. The set-up stands in it as for another table: one way of writing it, and one reader.
#[derive(Serialize)]
struct File<'a> {
    format: &'a str,
    version: u32,
    id: &'a RandomId,
    team_size: u32,
    set_up: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    asked_by: Option<&'a str>,
    public_key: String,
    locked_key: String,
}

impl KeyFile {
    /// Its text: JSON.
    #[must_use]
    pub fn text(&self) -> String {
        let file = File {
            format: FORMAT,
            version: VERSION,
            id: &self.id,
            team_size: self.setup.team_size,
            set_up: self.table().code(),
            asked_by: self.asked_by.as_ref().map(Name::as_str),
            public_key: hex(&self.public),
            locked_key: hex(&self.locked),
        };
        // Texts and numbers: there is nothing that could not be written.
        let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
        text.push('\n');
        text
    }

    fn table(&self) -> Table {
        Table {
            team_id: self.team_id.clone(),
            asking: self.setup.asking.clone(),
            month: self.setup.month,
        }
    }

    /// The invitation that was sent.
    #[must_use]
    pub fn invitation(&self) -> Option<Invitation> {
        Some(Invitation {
            asked_by: self.asked_by.clone()?,
            asking: self.setup.asking.clone(),
            team_size: self.setup.team_size,
            key: self.public,
        })
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
