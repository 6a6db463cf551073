use crate::agreement::{
    Moments, Undefined, a_wg, ad_mean, ad_median, leik, polarised, r_wg, van_der_eijk,
};
use crate::exact::Exact;
use crate::instrument::Instrument;
use crate::tally::ItemTally;

/// The statistics of one statement's counts that analysts ask for. For the program `kilter` only,
/// never on a team's page (docs/scoring.md): each has its own reason where it is undefined.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemStatistics {
    /// The sample standard deviation.
    pub sd: Result<f64, Undefined>,
    /// Van der Eijk's A.
    pub van_der_eijk_a: Result<Exact, Undefined>,
    /// Polarisation.
    pub polarisation: Result<Exact, Undefined>,
    /// Leik's D.
    pub leik: Result<Exact, Undefined>,
    /// The average deviation about the mean.
    pub ad_mean: Result<Exact, Undefined>,
    /// The average deviation about the median.
    pub ad_median: Result<Exact, Undefined>,
    /// r_wg.
    pub r_wg: Result<Exact, Undefined>,
    /// a_wg.
    pub a_wg: Result<Exact, Undefined>,
}

impl ItemStatistics {
    /// The statistics of counts that may be shown.
    #[must_use]
    pub fn of(instrument: &Instrument, tally: &ItemTally) -> Self {
        let counts = tally.counts.as_slice();
        let values = instrument
            .item(&tally.id)
            .and_then(|item| item.values(instrument.options_of(item)?));
        let values = values.as_deref().ok_or(Undefined::NoValues);
        let agreement = van_der_eijk(counts);
        let with = |of: fn(&[i64], &[u32]) -> Result<Exact, Undefined>| of(values?, counts);
        Self {
            sd: values.and_then(|values| Moments::of(values, counts).sd()),
            polarisation: agreement.as_ref().map_err(|why| *why).and_then(polarised),
            van_der_eijk_a: agreement,
            leik: leik(counts),
            ad_mean: with(ad_mean),
            ad_median: with(ad_median),
            r_wg: with(r_wg),
            a_wg: with(a_wg),
        }
    }
}
