//! What a team wrote down with a tool. It stays on this computer: no file that leaves has a way to it.

use crate::store::Kept;
use kilter_text::lists::Tool;
use serde::{Deserialize, Serialize};

/// The most letters of all texts together.
pub const MOST_LETTERS: usize = 10_000;

/// What was written down; its record has the tool's id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToolNotes {
    /// The tool's id.
    pub tool: String,
    /// The texts of each field, in their places; of what is ticked, one that is not empty.
    pub texts: Vec<Vec<String>>,
}

impl ToolNotes {
    /// Nothing yet, with the tool of this id.
    #[must_use]
    pub fn none(tool: &str) -> Self {
        Self {
            tool: tool.to_owned(),
            texts: Vec::new(),
        }
    }

    /// The text in a place; empty where nothing is.
    #[must_use]
    pub fn text(&self, field: usize, place: usize) -> &str {
        let text = self.texts.get(field).and_then(|texts| texts.get(place));
        text.map(String::as_str).unwrap_or_default()
    }

    /// How many letters all texts have.
    #[must_use]
    pub fn letters(&self) -> usize {
        let texts = self.texts.iter().flatten();
        texts.map(|text| text.chars().count()).sum()
    }

    /// What the tool is called; its id, where a later version has it and this one has not.
    #[must_use]
    pub fn title(&self) -> String {
        let tool = Tool::with_id(&self.tool);
        tool.map_or_else(|| self.tool.clone(), |tool| tool.title().into_owned())
    }
}

impl Kept for ToolNotes {
    const KIND: &'static str = "tool";
    const SCHEMA: u32 = 1;
}
