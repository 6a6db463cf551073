//! What may be concluded from the scores and counts of an instrument: one kind a file.
//!
//! A kind says what it needs of its instrument, which words it brings, and what can be wrong with it. How it is scored,
//! what may be shown of it and what one answer could change stand in `kilter_core::reading`, under the same names.

mod bands;
mod gap;
mod ladder;
mod map;
mod r#move;
#[cfg(feature = "read")]
mod needs;
mod patterns;
mod profile;
mod shares;
mod sorting;

pub use bands::{Band, Bands, ReadFirst};
pub use gap::{Gap, GapCuts, GapWords, Tilt};
pub use ladder::{Ladder, Stands};
pub use map::{Corner, Map, Region};
pub use r#move::{Direction, Move, MoveEnd, MovePair, MoveWords, Together};
#[cfg(feature = "read")]
pub(crate) use needs::Needs;
pub use patterns::{Condition, Pattern, Patterns};
pub use profile::Profile;
pub use shares::Shares;
pub use sorting::{Match, Sorting};

use crate::ids::ScaleId;
use serde::{Deserialize, Serialize};

#[cfg(feature = "read")]
use crate::{InstrumentFault, texts::Texts};

/// One way of concluding, with its data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// Scores fall into bands, each with its prompts.
    Bands(Bands),
    /// Scores side by side, of which none is good or bad.
    Profile(Profile),
    /// How far one score is above another.
    Gap(Gap),
    /// Where two scores put the team between two axes.
    Map(Box<Map>),
    /// From one answer to another: from before to now, or from is to should be.
    Move(Move),
    /// What most people take each entry of a list for.
    Sorting(Sorting),
    /// What to build first.
    Ladder(Ladder),
    /// How the team would share points out.
    Shares(Shares),
    /// What scores and answers mean together.
    Patterns(Patterns),
}

impl Reading {
    /// The scales that it shows itself, so that nothing else need show them.
    #[must_use]
    pub fn shows_scales(&self) -> &[ScaleId] {
        match self {
            Self::Bands(bands) => &bands.scales,
            Self::Profile(profile) => &profile.scales,
            Self::Ladder(ladder) => &ladder.rungs,
            Self::Gap(_)
            | Self::Map(_)
            | Self::Move(_)
            | Self::Sorting(_)
            | Self::Shares(_)
            | Self::Patterns(_) => &[],
        }
    }

    /// It says of this scale that no score is good or bad: nothing calls one the lowest.
    #[must_use]
    pub fn judges_none(&self, scale: &ScaleId) -> bool {
        matches!(self, Self::Profile(profile) if profile.scales.contains(scale))
    }

    #[cfg(feature = "read")]
    pub(crate) fn texts<'a>(&'a self, texts: &mut Texts<'a>) {
        match self {
            Self::Bands(reading) => reading.texts(texts),
            Self::Profile(reading) => reading.texts(texts),
            Self::Gap(reading) => reading.texts(texts),
            Self::Map(reading) => reading.texts(texts),
            Self::Move(reading) => reading.texts(texts),
            Self::Sorting(reading) => reading.texts(texts),
            Self::Ladder(reading) => reading.texts(texts),
            Self::Shares(reading) => reading.texts(texts),
            Self::Patterns(reading) => reading.texts(texts),
        }
    }

    #[cfg(feature = "read")]
    pub(crate) fn faults(&self, needs: &Needs<'_>, at: &str) -> Vec<InstrumentFault> {
        match self {
            Self::Bands(reading) => reading.faults(needs, at),
            Self::Profile(reading) => reading.faults(needs, at),
            Self::Gap(reading) => reading.faults(needs.within, at),
            Self::Map(reading) => reading.faults(needs, at),
            Self::Move(reading) => reading.faults(needs, at),
            Self::Sorting(reading) => reading.faults(needs, at),
            Self::Ladder(reading) => reading.faults(needs, at),
            Self::Shares(reading) => reading.faults(needs, at),
            Self::Patterns(reading) => reading.faults(needs, at),
        }
    }

    /// Its name in a data file.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Bands(_) => "bands",
            Self::Profile(_) => "profile",
            Self::Gap(_) => "gap",
            Self::Map(_) => "map",
            Self::Move(_) => "move",
            Self::Sorting(_) => "sorting",
            Self::Ladder(_) => "ladder",
            Self::Shares(_) => "shares",
            Self::Patterns(_) => "patterns",
        }
    }
}
