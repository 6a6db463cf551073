use super::Guidance;
use crate::ids::{BandId, ItemId, ScaleId};
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

/// What items add up to: a dimension, a facet, an axis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// Its id.
    pub id: ScaleId,
    /// Its name on screen.
    pub label: String,
    /// What its source calls the opposite, if that is worth saying.
    #[serde(default)]
    pub also: Option<String>,
    /// Its parts.
    pub made_of: MadeOf,
    /// How its parts make its score.
    pub combine: Combine,
    /// Prompts and next moves for each band.
    #[serde(default, deserialize_with = "crate::read_map")]
    pub in_band: LiteMap<BandId, Guidance>,
    /// Prompts and next moves whatever its score.
    #[serde(default)]
    pub always: Option<Guidance>,
    /// How it is talked about where it is a turn of the conversation of its own.
    #[serde(default)]
    pub turn: Option<Guidance>,
}

/// The parts of a scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum MadeOf {
    /// Items.
    Items(Vec<ItemId>),
    /// Other scales.
    Scales(Vec<ScaleId>),
}

impl MadeOf {
    /// Its items, if it is made of items.
    #[must_use]
    pub fn items(&self) -> &[ItemId] {
        match self {
            Self::Items(items) => items,
            Self::Scales(_) => &[],
        }
    }

    /// Its scales, if it is made of scales.
    #[must_use]
    pub fn scales(&self) -> &[ScaleId] {
        match self {
            Self::Items(_) => &[],
            Self::Scales(scales) => scales,
        }
    }

    /// How many parts.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Items(items) => items.len(),
            Self::Scales(scales) => scales.len(),
        }
    }

    /// It has no part.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// How the means of the parts make the score of the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Combine {
    /// Their mean.
    Mean,
    /// Their mean times the number of parts, so that a part left out (privacy P5) does not
    /// lower the whole; with every part there it is their sum.
    Sum,
}
