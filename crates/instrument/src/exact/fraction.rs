//! A fraction that is two machine words while it fits: big numbers cost a hundred times as much (measured), and a
//! report on one team takes some ten thousand sums.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::ToPrimitive;
use std::cmp::Ordering;
use std::fmt;

/// In lowest terms, the denominator above 0. It is small wherever it can be, so that equal fractions are equal here.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Fraction {
    Small { over: i64, under: i64 },
    Big(BigRational),
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Small { over, under } => write!(f, "{over}/{under}"),
            Self::Big(big) => write!(f, "{}/{}", big.numer(), big.denom()),
        }
    }
}

impl Fraction {
    pub(super) fn whole(n: i64) -> Self {
        Self::Small { over: n, under: 1 }
    }

    /// `over / under`; none where `under` is 0.
    pub(super) fn ratio(over: i128, under: i128) -> Option<Self> {
        if under == 0 {
            return None;
        }
        let negative = (over < 0) != (under < 0);
        let (above, below) = (over.unsigned_abs(), under.unsigned_abs());
        let (above, below) = lowest_terms(above, below);
        let small = || {
            let (above, below) = (u64::try_from(above).ok()?, i64::try_from(below).ok()?);
            let over = if negative {
                0_i64.checked_sub_unsigned(above)?
            } else {
                i64::try_from(above).ok()?
            };
            Some(Self::Small { over, under: below })
        };
        Some(small().unwrap_or_else(|| Self::Big(BigRational::new(over.into(), under.into()))))
    }

    /// The sum of this times `sign` and the other: products of two words fit four, and so do their sums.
    pub(super) fn plus(&self, sign: i8, other: &Self) -> Self {
        let small = || {
            let ((a, b), (c, d)) = (self.words()?, other.words()?);
            Self::ratio(a * d + i128::from(sign) * c * b, b * d)
        };
        small().unwrap_or_else(|| {
            let other = other.big() * BigInt::from(sign);
            Self::of_big(self.big() + other)
        })
    }

    pub(super) fn times(&self, other: &Self) -> Self {
        let small = || {
            let ((a, b), (c, d)) = (self.words()?, other.words()?);
            Self::ratio(a * c, b * d)
        };
        small().unwrap_or_else(|| Self::of_big(self.big() * other.big()))
    }

    /// None where the other is 0.
    pub(super) fn divided(&self, by: &Self) -> Option<Self> {
        match (self.words(), by.words()) {
            (_, Some((0, _))) => None,
            (Some((a, b)), Some((c, d))) => Self::ratio(a * d, b * c),
            _ => Some(Self::of_big(self.big() / by.big())),
        }
    }

    pub(super) fn is_negative(&self) -> bool {
        *self < Self::whole(0)
    }

    /// The nearest float: one division of two whole numbers that a float holds exactly.
    pub(super) fn to_f64(&self) -> f64 {
        const EXACT: u64 = 1 << f64::MANTISSA_DIGITS;
        let quotient = match self {
            Self::Small { over, under }
                if over.unsigned_abs().max(under.unsigned_abs()) <= EXACT =>
            {
                over.to_f64().zip(under.to_f64()).map(|(a, b)| a / b)
            }
            _ => self.big().to_f64(),
        };
        quotient.unwrap_or(f64::MAX)
    }

    /// Rounded to a whole number, half away from zero.
    pub(super) fn rounded(&self) -> Option<i64> {
        match self {
            Self::Small { over, under } => {
                let (size, under) = (i128::from(*over).abs(), i128::from(*under));
                let rounded = (2 * size + under) / (2 * under);
                i64::try_from(if *over < 0 { -rounded } else { rounded }).ok()
            }
            Self::Big(big) => big.round().to_integer().to_i64(),
        }
    }

    pub(super) fn of_big(big: BigRational) -> Self {
        match (big.numer().to_i64(), big.denom().to_i64()) {
            (Some(over), Some(under)) => Self::Small { over, under },
            _ => Self::Big(big),
        }
    }

    fn words(&self) -> Option<(i128, i128)> {
        match self {
            Self::Small { over, under } => Some((i128::from(*over), i128::from(*under))),
            Self::Big(_) => None,
        }
    }

    pub(super) fn big(&self) -> BigRational {
        match self {
            Self::Small { over, under } => BigRational::new_raw((*over).into(), (*under).into()),
            Self::Big(big) => big.clone(),
        }
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.words(), other.words()) {
            (Some((a, b)), Some((c, d))) => (a * d).cmp(&(c * b)),
            _ => self.big().cmp(&other.big()),
        }
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Both over their greatest common divisor (Euclid); the second is above 0.
fn lowest_terms(a: u128, b: u128) -> (u128, u128) {
    // Nearly all fit one word, and dividing two words takes many times as long.
    if let (Ok(a), Ok(b)) = (u64::try_from(a), u64::try_from(b)) {
        let (mut common, mut rest) = (b, a % b);
        while rest != 0 {
            (common, rest) = (rest, common % rest);
        }
        return (u128::from(a / common), u128::from(b / common));
    }
    let (mut common, mut rest) = (b, a % b);
    while rest != 0 {
        (common, rest) = (rest, common % rest);
    }
    (a / common, b / common)
}

#[cfg(test)]
mod tests {
    use super::*;
    use num_traits::Zero;
    use proptest::prelude::*;

    fn numbers() -> impl Strategy<Value = i128> {
        prop_oneof![
            -20..20_i128,
            any::<i64>().prop_map(i128::from),
            any::<i128>()
        ]
    }

    fn pairs() -> impl Strategy<Value = (BigRational, Fraction)> {
        (numbers(), numbers())
            .prop_filter("a denominator", |(_, under)| *under != 0)
            .prop_map(|(over, under)| {
                let big = BigRational::new(over.into(), under.into());
                (big, Fraction::ratio(over, under).unwrap())
            })
    }

    proptest! {
        #[test]
        fn it_is_the_fraction_of_big_numbers((a, x) in pairs(), (b, y) in pairs()) {
            prop_assert_eq!(&x, &Fraction::of_big(a.clone()));
            prop_assert_eq!(x.plus(1, &y), Fraction::of_big(&a + &b));
            prop_assert_eq!(x.plus(-1, &y), Fraction::of_big(&a - &b));
            prop_assert_eq!(x.times(&y), Fraction::of_big(&a * &b));
            prop_assert_eq!(x.cmp(&y), a.cmp(&b));
            prop_assert_eq!(x.to_f64().to_bits(), a.to_f64().unwrap().to_bits());
            prop_assert_eq!(x.rounded(), a.round().to_integer().to_i64());
            let quotient = (!b.is_zero()).then(|| Fraction::of_big(&a / &b));
            prop_assert_eq!(x.divided(&y), quotient);
        }
    }

    #[test]
    fn the_ends_of_a_word_do_not_overflow() {
        let ends = [i64::MIN, -1, 1, i64::MAX].map(i128::from);
        for (over, under) in ends.iter().flat_map(|a| ends.map(|b| (*a, b))) {
            let (x, big) = (
                Fraction::ratio(over, under).unwrap(),
                BigRational::new(over.into(), under.into()),
            );
            assert_eq!(x.times(&x), Fraction::of_big(&big * &big));
            assert_eq!(x.plus(1, &x), Fraction::of_big(&big + &big));
            assert_eq!(x.rounded(), big.round().to_integer().to_i64());
        }
        assert_eq!(Fraction::ratio(1, 0), None);
        assert_eq!(Fraction::ratio(0, i128::MIN), Some(Fraction::whole(0)));
    }
}
