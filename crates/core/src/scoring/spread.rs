//! Where answers differ: functions of counts.

use super::ItemScore;
use crate::exact::Exact;
use crate::instrument::{ResponseScale, Side};
use crate::tally::ItemTally;

/// A report names at most this many statements on which answers differ: with ordinary noise
/// most small teams have two or three by chance.
pub const MOST_NAMED: usize = 2;

/// Fewest people on each side.
const PEOPLE: u64 = 2;
/// Smallest part of those who answered on each side, in hundredths.
const HUNDREDTHS: u64 = 30;

/// At least two people and at least 30% of those who answered stand on each side. The caller
/// asks the disclosure rules first: it takes eight replies to say so.
#[must_use]
pub fn differ(scale: &ResponseScale, tally: &ItemTally) -> bool {
    let on = |side: Side| -> u64 {
        let chosen = scale.options.iter().zip(&tally.counts);
        chosen
            .filter(|(o, _)| o.side == Some(side))
            .map(|(_, count)| u64::from(*count))
            .sum()
    };
    let answered = u64::from(tally.scored());
    let enough = |people: u64| people >= PEOPLE && people * 100 >= HUNDREDTHS * answered;
    enough(on(Side::Low)) && enough(on(Side::High))
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
