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
    /// The scores of these counts; none where nobody chose an option.
    #[must_use]
    pub fn of(item: &Item, scale: &ResponseScale, tally: &ItemTally) -> Option<Self> {
        let values = values(item, scale)?;
        let people = u64::from(tally.scored());
        let weighed = || {
            values
                .iter()
                .zip(&tally.counts)
                .map(|(value, count)| (*value, i64::from(*count)))
        };
        let sum: i64 = weighed().map(|(value, count)| value * count).sum();
        let mean = Exact::whole(sum).over(people)?;
        let away = weighed().fold(Exact::whole(0), |sum, (value, count)| {
            &sum + &(&(&Exact::whole(value) - &mean).abs() * &Exact::whole(count))
        });
        Some(Self {
            mean,
            ad_mean: away.over(people)?,
        })
    }
}

/// The value of each option; an item worded the other way round counts from the other end.
fn values(item: &Item, scale: &ResponseScale) -> Option<Vec<i64>> {
    let (low, high) = scale.range()?;
    let turn = |value| {
        if item.reverse {
            low + high - value
        } else {
            value
        }
    };
    Some(
        scale
            .options
            .iter()
            .map(|option| turn(option.value))
            .collect(),
    )
}
