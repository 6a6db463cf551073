//! Exact numbers: scores and cuts are fractions until the last step.

mod fraction;

use fraction::Fraction;
use num_rational::BigRational;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::ops::{Add, Mul, Neg, Sub};

/// An exact fraction. Bands and cuts are decided on it, never on a rounded number.
///
/// Big integers stand behind it where two words are too small: the common denominator of sixteen
/// statements with different numbers of opt-outs overflows 128 bits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Exact(Fraction);

impl Exact {
    /// A whole number.
    #[must_use]
    pub fn whole(n: i64) -> Self {
        Self(Fraction::whole(n))
    }

    /// The fraction `numerator / denominator`; none where the denominator is 0.
    #[must_use]
    pub fn ratio(numerator: i64, denominator: i64) -> Option<Self> {
        Self::of_wide(numerator.into(), denominator.into())
    }

    /// The fraction `numerator / denominator` of wider numbers; none where the denominator is 0.
    #[must_use]
    pub fn of_wide(numerator: i128, denominator: i128) -> Option<Self> {
        Fraction::ratio(numerator, denominator).map(Self)
    }

    /// Exactly this float, so that it is rounded once, at the end; none of what is no number.
    #[must_use]
    pub fn of_float(number: f64) -> Option<Self> {
        BigRational::from_float(number).map(|number| Self(Fraction::of_big(number)))
    }

    /// This number divided by another; none where that is 0.
    #[must_use]
    pub fn divided(&self, by: &Self) -> Option<Self> {
        self.0.divided(&by.0).map(Self)
    }

    /// This number divided by `n`; none where `n` is 0.
    #[must_use]
    pub fn over(&self, n: u64) -> Option<Self> {
        self.divided(&Self::of_wide(n.into(), 1)?)
    }

    /// The mean; none of nothing.
    #[must_use]
    pub fn mean<'a>(numbers: impl IntoIterator<Item = &'a Exact>) -> Option<Self> {
        let mut numbers = numbers.into_iter();
        let (mut sum, mut n) = (numbers.next()?.clone(), 1);
        for number in numbers {
            sum = &sum + number;
            n += 1;
        }
        sum.over(n)
    }

    /// Without its sign.
    #[must_use]
    pub fn abs(&self) -> Self {
        if self.0.is_negative() {
            -self
        } else {
            self.clone()
        }
    }

    /// The nearest float, for data formats and drawing.
    #[must_use]
    pub fn to_f64(&self) -> f64 {
        self.0.to_f64()
    }

    /// The number times 10 to the power `decimals`, rounded half away from zero: what a person
    /// sees is made from this, once, at the end.
    #[must_use]
    pub fn rounded(&self, decimals: u32) -> i64 {
        let scaled = self.0.times(&Fraction::whole(10_i64.pow(decimals.min(9))));
        scaled.rounded().unwrap_or(i64::MAX)
    }
}

impl Add for &Exact {
    type Output = Exact;
    #[inline(never)]
    fn add(self, other: Self) -> Exact {
        Exact(self.0.plus(1, &other.0))
    }
}

impl Sub for &Exact {
    type Output = Exact;
    #[inline(never)]
    fn sub(self, other: Self) -> Exact {
        Exact(self.0.plus(-1, &other.0))
    }
}

impl Mul for &Exact {
    type Output = Exact;
    #[inline(never)]
    fn mul(self, other: Self) -> Exact {
        Exact(self.0.times(&other.0))
    }
}

impl Neg for &Exact {
    type Output = Exact;
    fn neg(self) -> Exact {
        Exact(Fraction::whole(0).plus(-1, &self.0))
    }
}

/// Read from text such as `"15/2"`, `"0.3"` or `"60"`, so that a data file states a cut exactly.
impl std::str::FromStr for Exact {
    type Err = NotExact;

    fn from_str(text: &str) -> Result<Self, NotExact> {
        let fail = || NotExact(text.to_owned());
        if let Some((over, under)) = text.split_once('/') {
            let over = over.parse().map_err(|_| fail())?;
            let under = under.parse().map_err(|_| fail())?;
            return Self::ratio(over, under).ok_or_else(fail);
        }
        let Some((whole, decimals)) = text.split_once('.') else {
            return text.parse().map(Self::whole).map_err(|_| fail());
        };
        let digits = u32::try_from(decimals.len()).map_err(|_| fail())?;
        if digits == 0 || digits > 9 || !decimals.bytes().all(|b| b.is_ascii_digit()) {
            return Err(fail());
        }
        let joined: i64 = format!("{whole}{decimals}").parse().map_err(|_| fail())?;
        Self::ratio(joined, 10_i64.pow(digits)).ok_or_else(fail)
    }
}

/// Text that is no exact number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a number such as 60, 0.3 or 15/2")]
pub struct NotExact(pub String);

impl<'de> Deserialize<'de> for Exact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(de::Error::custom)
    }
}

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(text: &str) -> Exact {
        text.parse().unwrap()
    }

    #[test]
    fn reads_whole_numbers_decimals_and_fractions() {
        assert_eq!(exact("7.5"), exact("15/2"));
        assert_eq!(exact("-3"), Exact::whole(-3));
        for wrong in ["", "x", "1/0", "1.", "1.-5", "1/2/3", "1.0000000001"] {
            assert!(wrong.parse::<Exact>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn rounds_once_half_away_from_zero() {
        assert_eq!(exact("47/6").rounded(1), 78);
        assert_eq!(exact("0.25").rounded(1), 3);
        assert_eq!(exact("-0.25").rounded(1), -3);
        assert_eq!(exact("16.875").rounded(0), 17);
    }
}
