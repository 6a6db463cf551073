use crate::exact::Exact;
use crate::ids::ResponseScaleId;
use serde::{Deserialize, Serialize};

/// The most options of an item that is a choice: a reply holds it in four bits, of whose sixteen values one is "not
/// answered" and one the opt-out.
pub const MOST_OPTIONS: usize = 14;

/// The options of an item, in their order, and the opt-out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResponseScale {
    /// Its id.
    pub id: ResponseScaleId,
    /// The options, from low to high.
    pub options: Vec<ResponseOption>,
    /// The words of the opt-out, which is counted and never scored.
    pub opt_out: String,
    /// The average deviation about the mean, rounded to two decimals, from which a statement's
    /// spread is called wide (Burke & Dunlap 2002: options / 6).
    #[serde(default)]
    pub wide_from: Option<Exact>,
}

/// One option.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResponseOption {
    /// Its words.
    pub label: String,
    /// What it scores.
    pub value: i64,
    /// Which end it belongs to; none where the options have no low and high end.
    #[serde(default)]
    pub side: Option<Side>,
}

/// The end of a response scale that an option belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The low end.
    Low,
    /// Neither.
    Middle,
    /// The high end.
    High,
}

impl ResponseScale {
    /// The lowest and the highest value; none of a scale without options.
    #[must_use]
    pub fn range(&self) -> Option<(i64, i64)> {
        let values = || self.options.iter().map(|option| option.value);
        Some((values().min()?, values().max()?))
    }
}
