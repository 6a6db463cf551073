use crate::exact::Exact;
use crate::ids::BandId;
use crate::instrument::{Combine, Instrument, Scale};

/// The score of one scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScaleScore {
    /// The score on the instrument's own range.
    pub score: Exact,
    /// The same from 0 to 100.
    pub out_of_100: Exact,
    /// The band of the exact score, where the scale has bands.
    pub band: Option<BandId>,
    /// The score lies close to a cut between two bands.
    pub between: bool,
}

impl ScaleScore {
    /// The score of a scale from the mean of its parts that may be shown, on a range from `low`
    /// to `high`.
    ///
    /// None without a range.
    #[must_use]
    pub fn of(
        instrument: &Instrument,
        scale: &Scale,
        mean: Exact,
        (low, high): (i64, i64),
    ) -> Option<Self> {
        let width = u64::try_from(high - low).ok()?;
        let out_of_100 = out_of_100(&mean, low, width)?;
        let score = match scale.combine {
            Combine::Mean => mean,
            Combine::Sum => &mean * &Exact::whole(i64::try_from(scale.made_of.len()).ok()?),
        };
        let bands = instrument.bands_of(&scale.id);
        Some(Self {
            band: bands.and_then(|bands| Some(bands.of(&score)?.1.id.clone())),
            between: bands.is_some_and(|bands| bands.between(&score)),
            score,
            out_of_100,
        })
    }
}

/// A mean on a range of this width that begins at `low`, from 0 to 100.
pub(super) fn out_of_100(mean: &Exact, low: i64, width: u64) -> Option<Exact> {
    let above = mean - &Exact::whole(low);
    (&above * &Exact::whole(100)).over(width)
}
