use super::Undefined;
use crate::exact::Exact;

/// How many people there are, the sum of their values and of the values' squares: all that
/// mean and variance need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moments {
    /// How many people.
    pub people: u32,
    pub(super) sum: i128,
    squares: i128,
}

impl Moments {
    /// The moments of these counts; each option with its value.
    #[must_use]
    pub fn of(values: &[i64], counts: &[u32]) -> Self {
        let mut moments = Self {
            people: 0,
            sum: 0,
            squares: 0,
        };
        for (value, count) in values.iter().zip(counts) {
            let (value, people) = (i128::from(*value), i128::from(*count));
            moments.people = moments.people.saturating_add(*count);
            moments.sum += value * people;
            moments.squares += value * value * people;
        }
        moments
    }

    /// The mean.
    ///
    /// # Errors
    /// Where nobody answered.
    pub fn mean(self) -> Result<Exact, Undefined> {
        Exact::of_wide(self.sum, i128::from(self.people)).ok_or(Undefined::NobodyAnswered)
    }

    /// The sample variance, with n - 1 below. In integers, `n Q - S S` is never negative.
    ///
    /// # Errors
    /// Where fewer than two people answered.
    pub fn variance(self) -> Result<Exact, Undefined> {
        let n = i128::from(self.people);
        match self.people {
            0 => Err(Undefined::NobodyAnswered),
            1 => Err(Undefined::OnePerson),
            _ => Exact::of_wide(n * self.squares - self.sum * self.sum, n * (n - 1))
                .ok_or(Undefined::NobodyAnswered),
        }
    }

    /// The sample standard deviation.
    ///
    /// # Errors
    /// Where fewer than two people answered.
    pub fn sd(self) -> Result<f64, Undefined> {
        Ok(self.variance()?.to_f64().sqrt())
    }
}
