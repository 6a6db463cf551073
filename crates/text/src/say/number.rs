//! Exact numbers as a person sees them, rounded half away from zero.

use kilter_core::exact::Exact;

/// A score with one decimal, such as "7.8".
#[must_use]
pub fn score(score: &Exact) -> String {
    rounded(score, 1, "\u{2212}")
}

/// A score from 0 to 100 as a whole number, such as "69".
#[must_use]
pub fn of_100(score: &Exact) -> String {
    rounded(score, 0, "\u{2212}")
}

/// One decimal in the digits that programs read: with a hyphen for a minus sign.
#[must_use]
pub fn one_decimal(number: &Exact) -> String {
    rounded(number, 1, "-")
}

/// An agreement, such as "0.58".
#[must_use]
pub fn two_decimals(number: &Exact) -> String {
    rounded(number, 2, "\u{2212}")
}

/// Two decimals in the digits that programs read: with a hyphen for a minus sign.
#[must_use]
pub fn hundredths(number: &Exact) -> String {
    rounded(number, 2, "-")
}

/// A figure that is no fraction, with one decimal, such as "0.8"; a dash for what is no number.
#[must_use]
pub fn figure(number: f64) -> String {
    Exact::of_float(number).map_or_else(|| "\u{2013}".to_owned(), |number| score(&number))
}

fn rounded(number: &Exact, decimals: u32, minus: &str) -> String {
    let places = usize::try_from(decimals).unwrap_or(0);
    let rounded = number.rounded(decimals);
    // Enough zeros before the digits that there is one before the point.
    let digits = format!("{:0width$}", rounded.unsigned_abs(), width = places + 1);
    let (whole, rest) = digits.split_at(digits.len() - places);
    let sign = if rounded < 0 { minus } else { "" };
    let point = if places > 0 { "." } else { "" };
    format!("{sign}{whole}{point}{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(text: &str) -> Exact {
        text.parse().unwrap()
    }

    #[test]
    fn scores_have_one_decimal() {
        for (number, said) in [
            ("47/6", "7.8"),
            ("157/20", "7.9"),
            ("7", "7.0"),
            ("0", "0.0"),
            ("1/20", "0.1"),
            ("9.96", "10.0"),
        ] {
            assert_eq!(score(&exact(number)), said);
        }
    }

    #[test]
    fn out_of_100_has_none() {
        for (number, said) in [("625/9", "69"), ("99.5", "100"), ("0.4", "0")] {
            assert_eq!(of_100(&exact(number)), said);
        }
    }

    #[test]
    fn there_is_no_minus_zero_and_programs_get_a_hyphen() {
        assert_eq!(score(&exact("-1/100")), "0.0");
        assert_eq!(score(&exact("-5/4")), "\u{2212}1.3");
        assert_eq!(one_decimal(&exact("-5/4")), "-1.3");
        assert_eq!(one_decimal(&exact("-1/100")), "0.0");
        assert_eq!(hundredths(&exact("-5/16")), "-0.31");
    }
}
