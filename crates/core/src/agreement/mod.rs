//! Spread and agreement of one statement: functions of its counts, in the order of the options.
//!
//! All are exact until the last step. Where a formula gives nothing, that is an error with its
//! reason, never a 0. Sources stand at each; worked input and output come from R's `agrmt` 1.42
//! and `multilevel` 2.8.
mod average_deviation;
mod chance;
mod leik;
mod moments;
mod ordinal;
mod within_group;

pub use average_deviation::{ad_mean, ad_median};
pub use chance::{Chance, MOST_PEOPLE};
pub use leik::leik;
pub use moments::Moments;
pub(crate) use ordinal::polarised;
pub use ordinal::{polarisation, van_der_eijk};
pub use within_group::{a_wg, r_wg, r_wg_j_star};

/// Why a statistic has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
pub enum Undefined {
    /// Nobody chose an option.
    #[error("nobody answered")]
    NobodyAnswered,
    /// One person has no spread.
    #[error("one person has no spread")]
    OnePerson,
    /// It takes at least three options.
    #[error("fewer than three options")]
    TooFewOptions,
    /// a_wg: so many people could not have this mean and spread much.
    #[error("the mean is too close to an end")]
    MeanTooCloseToAnEnd,
    /// The options have no values.
    #[error("the options have no values")]
    NoValues,
}
