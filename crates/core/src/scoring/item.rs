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
}

impl ItemScore {
    /// The scores of these counts; none where fewer than two people chose an option.
    #[must_use]
    pub fn of(item: &Item, scale: &ResponseScale, tally: &ItemTally) -> Option<Self> {
        let values = item.values(scale)?;
        Some(Self {
            mean: Moments::of(&values, &tally.counts).mean().ok()?,
            ad_mean: agreement::ad_mean(&values, &tally.counts).ok()?,
        })
    }
}
