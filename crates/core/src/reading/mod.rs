//! What is concluded from the scores and counts of a check: one kind a file, under the names of
//! [`kilter_instrument::Reading`]. Each says what it found, each part by itself shown or withheld, and what one answer
//! could change of it: exact, and equal to trying every answer.

mod bands;
mod gap;
mod ground;
mod ladder;
mod map;
mod r#move;
mod patterns;
mod shares;
mod sorting;
mod standing;
mod then;
mod two_scores;

pub use bands::FoundBands;
pub use gap::{FoundGap, Lean};
pub use ground::Ground;
pub use ladder::{FoundLadder, Rung};
pub use map::{FoundMap, Place};
pub use r#move::{FoundMove, FoundPair, Moved};
pub use patterns::{FoundPattern, FoundPatterns};
pub use shares::FoundShares;
pub use sorting::{FoundEntry, FoundSorting};
pub use standing::{Scores, Standing};

use crate::instrument::Reading;

/// What one reading of an instrument found.
#[derive(Debug, Clone, PartialEq)]
pub enum Found {
    /// In which band scores lie.
    Bands(FoundBands),
    /// Scores side by side: the scales' own findings say all.
    Profile,
    /// How far one score is above another.
    Gap(FoundGap),
    /// Where two scores put the team.
    Map(Box<FoundMap>),
    /// From one answer to another.
    Move(FoundMove),
    /// What each entry of a list is taken for.
    Sorting(FoundSorting),
    /// What to build first.
    Ladder(FoundLadder),
    /// How points are shared out.
    Shares(FoundShares),
    /// Which patterns the team shows.
    Patterns(FoundPatterns),
}

impl Found {
    /// What this reading finds on this ground.
    #[must_use]
    pub fn of(reading: &Reading, ground: &Ground<'_>) -> Self {
        match reading {
            Reading::Bands(bands) => Self::Bands(FoundBands::of(bands, ground)),
            Reading::Profile(_) => Self::Profile,
            Reading::Gap(gap) => Self::Gap(FoundGap::of(gap, ground)),
            Reading::Map(map) => Self::Map(Box::new(FoundMap::of(map, ground))),
            Reading::Move(of) => Self::Move(FoundMove::of(of, ground)),
            Reading::Sorting(sorting) => Self::Sorting(FoundSorting::of(sorting, ground)),
            Reading::Ladder(ladder) => Self::Ladder(FoundLadder::of(ladder, ground)),
            Reading::Shares(shares) => Self::Shares(FoundShares::of(shares, ground)),
            Reading::Patterns(patterns) => Self::Patterns(FoundPatterns::of(patterns, ground)),
        }
    }
}
