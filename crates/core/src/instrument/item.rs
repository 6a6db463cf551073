use crate::ids::{ItemId, ResponseScaleId};
use serde::Deserialize;

/// One statement or question.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its id.
    pub id: ItemId,
    /// Its wording, with placeholders for the words of the team.
    pub text: String,
    /// The options to choose from.
    pub response_scale: ResponseScaleId,
    /// Its wording is the opposite of its scale's: its values are turned round.
    #[serde(default)]
    pub reverse: bool,
}
