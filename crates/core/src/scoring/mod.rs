//! From tallies to scale scores and bands, on exact fractions.
//!
//! Formulas and their sources: docs/scoring.md; worked examples: the tests of this crate.
mod check;
mod item;
mod scale;
mod spread;

pub use check::CheckScores;
pub(crate) use check::range;
pub use item::ItemScore;
pub(crate) use item::{mean_of_100, spread_of};
pub use scale::ScaleScore;
pub use spread::{MOST_NAMED, Sides, is_wide};
