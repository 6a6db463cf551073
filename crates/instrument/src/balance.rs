use super::Guidance;
use crate::exact::Exact;
use crate::ids::{ItemId, ScaleId};
use crate::{Quadrant, Tilt};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How the deal and the relationship are weighed against each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BalanceRule {
    /// The scale of the deal.
    pub deal: ScaleId,
    /// The scale of the relationship.
    pub relationship: ScaleId,
    /// From this value out of 100, exactly, an axis is high.
    pub line: Exact,
    /// An axis within this of the line is said to be on it.
    pub on_the_line_within: Exact,
    /// The cuts of the gap, by number of replies, rising.
    pub tilt: Vec<TiltCuts>,
    /// The question on where meeting time went.
    pub attention_now: ItemId,
    /// The question on where it should go.
    pub attention_wanted: ItemId,
    /// A shift of attention of this many steps or more is a wish.
    pub shift_from: Exact,
    /// What each quadrant looks like, risks and may do first.
    pub quadrants: BTreeMap<Quadrant, QuadrantReading>,
    /// How the gap and the wish for time read together.
    pub attention: Vec<AttentionReading>,
}

/// From how many points a gap is a tilt, and a strong tilt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TiltCuts {
    /// From this many replies.
    pub from_replies: u32,
    /// A gap of this size or more, in points of 100, is a tilt.
    pub tilt: Exact,
    /// And from this size a strong one.
    pub strong: Exact,
}

/// How a quadrant reads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuadrantReading {
    /// Its name.
    pub title: String,
    /// What it looks like.
    pub looks_like: String,
    /// Its risk.
    pub risk: String,
    /// Questions and first moves.
    pub guidance: Guidance,
}

/// What to make of a gap together with where the team wants its time to go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttentionReading {
    /// The tilts that it holds for; none of them is "about even".
    pub tilt: Option<Tilt>,
    /// The wishes that it holds for: towards one side, or (null) no clear wish.
    pub wants: Vec<Option<Tilt>>,
    /// With no tilt: both axes are high (true), or they are not (false); null: whichever.
    #[serde(default)]
    pub both_high: Option<bool>,
    /// What to say.
    pub says: String,
}

impl AttentionReading {
    /// It holds for this tilt, this wish and these axes.
    #[must_use]
    pub fn holds(&self, tilt: Option<Tilt>, wants: Option<Tilt>, both_high: bool) -> bool {
        self.tilt == tilt
            && self.wants.contains(&wants)
            && self.both_high.is_none_or(|high| high == both_high)
    }
}

impl BalanceRule {
    /// The cuts for this many replies; none below the first.
    #[must_use]
    pub fn cuts(&self, replies: u32) -> Option<&TiltCuts> {
        self.tilt
            .iter()
            .rev()
            .find(|cuts| replies >= cuts.from_replies)
    }
}
