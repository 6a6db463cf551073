use std::fmt;

/// What several runs gave.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    least: f64,
    median: f64,
    most: f64,
}

impl Spread {
    /// Of one run at least.
    pub fn of(values: impl Iterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.collect();
        values.sort_by(f64::total_cmp);
        let at = |place: usize| values.get(place).copied().unwrap_or(f64::NAN);
        let half = values.len() / 2;
        let median = if values.len().is_multiple_of(2) && half > 0 {
            f64::midpoint(at(half - 1), at(half))
        } else {
            at(half)
        };
        Self {
            least: at(0),
            median,
            most: at(values.len().saturating_sub(1)),
        }
    }

    /// The ratio of the medians.
    pub fn over(&self, other: &Self) -> f64 {
        self.median / other.median
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            least,
            median,
            most,
        } = self;
        write!(f, "{median:.0} ({least:.0} to {most:.0})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_in_the_middle() {
        let odd = Spread::of([5.0, 1.0, 3.0].into_iter());
        assert_eq!(odd.to_string(), "3 (1 to 5)");
        let even = Spread::of([4.0, 1.0, 2.0, 8.0].into_iter());
        assert_eq!(even.to_string(), "3 (1 to 8)");
        assert!((even.over(&odd) - 1.0).abs() < 1e-12);
    }
}
