//! Where answers differ: functions of counts.

use super::ItemScore;
use crate::exact::Exact;
use crate::instrument::{ResponseOption, ResponseScale, Side};

/// A report names at most this many statements on which answers differ: with ordinary noise
/// most small teams have two or three by chance.
pub const MOST_NAMED: usize = 2;

/// Fewest people on each side.
const PEOPLE: i64 = 2;
/// Smallest part of those who answered on each side, in hundredths.
const HUNDREDTHS: i64 = 30;

/// How many stand on each side of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sides {
    low: i64,
    high: i64,
    answered: i64,
}

impl Sides {
    /// The sides of these counts of these options.
    #[must_use]
    pub fn of(options: &[ResponseOption], counts: &[u32]) -> Self {
        let chosen = options.iter().zip(counts);
        chosen.fold(Self::default(), |sides, (option, people)| {
            sides.with(option, i64::from(*people))
        })
    }

    /// With so many more people on this option.
    #[must_use]
    pub fn with(mut self, option: &ResponseOption, people: i64) -> Self {
        self.answered += people;
        match option.side {
            Some(Side::Low) => self.low += people,
            Some(Side::High) => self.high += people,
            _ => {}
        }
        self
    }

    /// At least two people and at least 30% of those who answered stand on each side. The caller
    /// asks the disclosure rules first: it takes eight replies to say so.
    #[must_use]
    pub fn differ(self) -> bool {
        let enough = |people| people >= PEOPLE && people * 100 >= HUNDREDTHS * self.answered;
        enough(self.low) && enough(self.high)
    }
}

/// The average deviation about the mean, rounded to two decimals, reaches the response
/// scale's mark (Burke & Dunlap 2002: options / 6, rounded as published).
#[must_use]
pub fn is_wide(scale: &ResponseScale, score: &ItemScore) -> bool {
    let hundredths = Exact::whole(score.ad_mean.rounded(2)).over(100);
    match (&scale.wide_from, hundredths) {
        (Some(from), Some(found)) => found >= *from,
        _ => false,
    }
}
