use super::Band;
use crate::ids::ScaleId;
use serde::{Deserialize, Serialize};

/// Prompts for a conversation and next moves, with the team's words as placeholders.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guidance {
    /// How to ask, where that matters ("In pairs first").
    #[serde(default)]
    pub how: Option<String>,
    /// Questions for the room.
    #[serde(default)]
    pub ask: Vec<String>,
    /// Things to try next.
    #[serde(default, rename = "try")]
    pub try_next: Vec<String>,
    /// For the facilitator alone: never on the projected page.
    #[serde(default)]
    pub facilitator: Vec<String>,
}

/// "If this scale is in this band, start there."
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadFirst {
    /// The scale.
    pub scale: ScaleId,
    /// The band.
    pub band: Band,
    /// Why.
    pub says: String,
}
