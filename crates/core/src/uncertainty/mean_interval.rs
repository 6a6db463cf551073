use super::t_975;

/// A 95 % interval of a mean, on the scale's own range and not cut off at its ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// Its lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

impl Interval {
    /// `mean ± t s / √n · √(1 - n / N)` (Cochran 1977): of the whole team's mean, where `replied`
    /// of `team` people answered. Without a team's size there is no correction for it. None with
    /// fewer than two people, or where everyone answered.
    #[must_use]
    pub fn of_mean(mean: f64, sd: f64, replied: u32, team: Option<u32>) -> Option<Self> {
        let error = standard_error(sd, replied, replied, team)?;
        Self::around(mean, error, f64::from(replied.checked_sub(1)?))
    }

    /// `centre ± t · error`, with these degrees of freedom.
    #[must_use]
    pub fn around(centre: f64, error: f64, degrees: f64) -> Option<Self> {
        let half = t_975(degrees)? * error;
        half.is_finite().then_some(Self {
            low: centre - half,
            high: centre + half,
        })
    }
}

/// The standard error of a mean of `answered` people, `s / √n · √(1 - f)`; none where everyone
/// replied. `f` is the part of the team that replied (Cochran 1977, 2.13, of a part of those
/// asked): who opted out was heard too, and takes no part in this mean.
pub(super) fn standard_error(
    sd: f64,
    answered: u32,
    replied: u32,
    team: Option<u32>,
) -> Option<f64> {
    let left = match team {
        Some(team) if replied >= team => return None,
        Some(team) => 1.0 - f64::from(replied) / f64::from(team),
        None => 1.0,
    };
    (answered > 0).then(|| sd / f64::from(answered).sqrt() * left.sqrt())
}
