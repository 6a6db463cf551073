use super::Ground;
use crate::disclosure::Withheld;
use crate::exact::Exact;
use crate::instrument::Shares;

/// How the team would share points out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundShares {
    /// How many shared them out.
    pub answered: Result<u32, Withheld>,
    /// The mean of each aim in points, in the order of the aims. Their sum is what each person had.
    pub means: Result<Vec<Exact>, Withheld>,
}

impl FoundShares {
    pub(super) fn of(shares: &Shares, ground: &Ground<'_>) -> Self {
        let nobody = Withheld::TooFewAnswered {
            answered: 0,
            needed: 1,
        };
        let sums = ground.tally.shares(&shares.question).ok_or(nobody);
        let shown = sums.and_then(|sums| {
            ground.rules.shares(ground.tally.replies(), sums.answered)?;
            Ok(sums)
        });
        let mean = |sum: &u64| Exact::of_wide(i128::from(*sum), shown.ok()?.answered.into());
        Self {
            answered: shown.map(|sums| sums.answered),
            means: shown.and_then(|sums| {
                sums.sums
                    .iter()
                    .map(mean)
                    .collect::<Option<_>>()
                    .ok_or(nobody)
            }),
        }
    }
}
