//! The one place where a number is rounded for people.
//!
//! Half goes away from zero, in decimal, on the shortest decimal that names the value: what someone does who rounds
//! the number printed in the JSON report by hand. A score is a fraction of small counts; a tie such as 157/20 has no
//! exact binary form, yet its nearest double is printed 7.85, and so becomes 7.9 and not 7.8. Bands are never taken
//! from a rounded number.

/// The value with one decimal, such as "7.9". None where it is no number.
pub fn one_decimal(value: f64) -> Option<String> {
    rounded(value, 1)
}

/// The value as a whole number, such as "69". None where it is no number.
pub fn whole(value: f64) -> Option<String> {
    rounded(value, 0)
}

/// Thousands in groups, such as "41,000".
pub fn thousands(n: u64) -> String {
    let digits = n.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

fn rounded(value: f64, places: usize) -> Option<String> {
    if !value.is_finite() {
        return None;
    }
    // Display prints the shortest digits that read back as the same double, without an exponent:
    // https://doc.rust-lang.org/std/primitive.f64.html#impl-Display-for-f64
    let shown = value.abs().to_string();
    let (units, decimals) = shown.split_once('.').unwrap_or((&shown, ""));

    let kept = decimals.chars().chain(std::iter::repeat('0')).take(places);
    let mut digits: Vec<char> = units.chars().chain(kept).collect();
    if decimals
        .chars()
        .nth(places)
        .is_some_and(|first_dropped| first_dropped >= '5')
    {
        add_one(&mut digits);
    }

    let is_zero = digits.iter().all(|&digit| digit == '0');
    let mut text = String::new();
    if value < 0.0 && !is_zero {
        // The minus sign, which a screen reader says, and not the hyphen, which it may skip.
        text.push('\u{2212}');
    }
    let units = digits.len() - places;
    text.extend(digits.iter().take(units));
    if places > 0 {
        text.push('.');
        text.extend(digits.iter().skip(units));
    }
    Some(text)
}

fn add_one(digits: &mut Vec<char>) {
    for digit in digits.iter_mut().rev() {
        let Some(up) = digit.to_digit(10).and_then(|d| char::from_digit(d + 1, 10)) else {
            *digit = '0';
            continue;
        };
        *digit = up;
        return;
    }
    digits.insert(0, '1');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_goes_away_from_zero() {
        assert_eq!(one_decimal(7.85).as_deref(), Some("7.9"));
        assert_eq!(one_decimal(7.25).as_deref(), Some("7.3"));
        assert_eq!(one_decimal(-2.25).as_deref(), Some("\u{2212}2.3"));
        assert_eq!(whole(69.5).as_deref(), Some("70"));
        assert_eq!(whole(0.5).as_deref(), Some("1"));
    }

    #[test]
    fn carries() {
        assert_eq!(one_decimal(9.96).as_deref(), Some("10.0"));
        assert_eq!(whole(99.5).as_deref(), Some("100"));
    }

    #[test]
    fn keeps_a_zero_decimal_and_has_no_minus_zero() {
        assert_eq!(one_decimal(7.0).as_deref(), Some("7.0"));
        assert_eq!(one_decimal(-0.04).as_deref(), Some("0.0"));
    }

    #[test]
    fn refuses_what_is_no_number() {
        assert_eq!(one_decimal(f64::NAN), None);
        assert_eq!(whole(f64::INFINITY), None);
    }

    /// Every fraction that a small team can give is rounded as the exact fraction would be.
    #[test]
    fn agrees_with_exact_fractions() {
        for below in 1..=240_u32 {
            for above in 0..=(below * 9) {
                let tenths = (20 * above + below) / (2 * below);
                let exact = format!("{}.{}", tenths / 10, tenths % 10);
                assert_eq!(
                    one_decimal(f64::from(above) / f64::from(below)),
                    Some(exact),
                    "{above}/{below}"
                );
            }
        }
    }

    #[test]
    fn groups_thousands() {
        assert_eq!(thousands(7), "7");
        assert_eq!(thousands(999), "999");
        assert_eq!(thousands(41_000), "41,000");
        assert_eq!(thousands(1_234_567), "1,234,567");
    }
}
