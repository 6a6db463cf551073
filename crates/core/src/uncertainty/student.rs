use statrs::distribution::{ContinuousCDF, StudentsT};

/// The 97.5 % point of Student's t with these degrees of freedom, which need not be whole: half
/// the width of a 95 % interval in standard errors. None without degrees of freedom.
#[must_use]
pub fn t_975(degrees: f64) -> Option<f64> {
    let t = StudentsT::new(0.0, 1.0, degrees).ok()?;
    let point = t.inverse_cdf(0.975);
    point.is_finite().then_some(point)
}
