use crate::ResponseScale;
use crate::ids::{ItemId, ResponseScaleId};
use serde::{Deserialize, Serialize};

#[cfg(feature = "read")]
use crate::texts::Texts;

/// One statement or question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
    /// It is a part of points that are shared out: their sums are counted, not who gave how many.
    #[serde(skip)]
    pub of_shares: bool,
}

impl Item {
    /// The value of each option, in the options' order; an item worded the other way round
    /// counts from the other end. None of a scale without options.
    #[must_use]
    pub fn values(&self, scale: &ResponseScale) -> Option<Vec<i64>> {
        let (low, high) = scale.range()?;
        let turn = |value| {
            if self.reverse {
                low + high - value
            } else {
                value
            }
        };
        let values = scale.options.iter().map(|option| turn(option.value));
        Some(values.collect())
    }
}

#[cfg(feature = "read")]
impl Item {
    pub(crate) fn texts<'a>(&'a self, texts: &mut Texts<'a>) {
        texts.add("id", self.id.as_str());
        texts.add("text", &self.text);
    }
}
