use crate::exact::Exact;
use serde::{Deserialize, Serialize};

/// A band of scores. Its words are the catalogue's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// The lowest.
    NeedsCare,
    /// The middle.
    Mixed,
    /// The highest.
    Strong,
}

impl Band {
    /// Every band, from the lowest.
    pub const ALL: [Self; 3] = [Self::NeedsCare, Self::Mixed, Self::Strong];
}

/// Where bands begin on the scale's score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Banding {
    /// The bands above the lowest, with the score from which each holds, rising.
    pub cuts: Vec<BandFrom>,
    /// A score within this of a cut is said to be between two bands.
    pub near: Exact,
}

/// A band and the score from which it holds, exactly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BandFrom {
    /// The band.
    pub band: Band,
    /// The lowest score that is in it.
    pub from: Exact,
}

impl Banding {
    /// The band of a score.
    #[must_use]
    pub fn band(&self, score: &Exact) -> Band {
        self.cuts
            .iter()
            .rev()
            .find(|cut| *score >= cut.from)
            .map_or(Band::NeedsCare, |cut| cut.band)
    }

    /// The score lies within [`Banding::near`] of a cut, the ends counted in.
    #[must_use]
    pub fn between(&self, score: &Exact) -> bool {
        self.cuts
            .iter()
            .any(|cut| (score - &cut.from).abs() <= self.near)
    }
}
