//! A team's promises as they are kept: the text of their own file, so that one reader judges both.

use crate::store::Kept;
use kilter_core::promises::Promises;
use serde::{Deserialize, Serialize};

/// What a team promised after a round; its record has the round's id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct KeptPromises(pub Promises);

impl From<KeptPromises> for String {
    fn from(KeptPromises(promises): KeptPromises) -> Self {
        promises.text()
    }
}

impl TryFrom<String> for KeptPromises {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let promises = Promises::from_text(&text);
        promises.map(Self).map_err(|_| "no promises")
    }
}

impl Kept for KeptPromises {
    const KIND: &'static str = "promises";
    const SCHEMA: u32 = 1;
}
