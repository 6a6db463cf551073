use super::scale::out_of_100;
use crate::agreement::{self, Moments};
use crate::exact::Exact;
use crate::instrument::{Item, ResponseScale};
use crate::tally::ItemTally;

/// The scores of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemScore {
    /// The mean value over those who chose an option.
    pub mean: Exact,
    /// The average deviation about the mean (Burke, Finkelstein & Dusig 1999), in steps.
    pub ad_mean: Exact,
    /// The same as a part of what the options allow: by it the spreads of statements with other options are held against
    /// each other.
    pub spread: Exact,
    /// The mean from 0 to 100: statements with other options are held against each other by it.
    pub out_of_100: Exact,
}

impl ItemScore {
    /// The scores of these counts; none where fewer than two people chose an option.
    #[must_use]
    pub fn of(item: &Item, scale: &ResponseScale, tally: &ItemTally) -> Option<Self> {
        let values = item.values(scale)?;
        let mean = Moments::of(&values, &tally.counts).mean().ok()?;
        let ad_mean = agreement::ad_mean(&values, &tally.counts).ok()?;
        Some(Self {
            out_of_100: mean_of_100(scale, &mean)?,
            spread: ad_mean.over(width(scale))?,
            ad_mean,
            mean,
        })
    }
}

/// A mean of an item with these options, from 0 to 100.
#[must_use]
pub(crate) fn mean_of_100(scale: &ResponseScale, mean: &Exact) -> Option<Exact> {
    out_of_100(mean, scale.range()?.0, width(scale))
}

/// How far the highest value of a response scale is from the lowest; 1 where there is one alone.
fn width(scale: &ResponseScale) -> u64 {
    let width = scale.range().and_then(|(low, high)| high.checked_sub(low));
    width
        .and_then(|width| u64::try_from(width).ok())
        .unwrap_or(1)
        .max(1)
}

/// [`ItemScore::spread`] of these counts.
#[must_use]
pub(crate) fn spread_of(item: &Item, scale: &ResponseScale, counts: &[u32]) -> Option<Exact> {
    agreement::ad_mean(&item.values(scale)?, counts)
        .ok()?
        .over(width(scale))
}
