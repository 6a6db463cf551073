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

impl Guidance {
    /// It has questions and next moves.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        !self.ask.is_empty() && !self.try_next.is_empty()
    }
}
