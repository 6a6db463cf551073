//! Whole numbers as people read them. What is rounded is exact: see `say`.

/// Writes a number; grouped, with its thousands apart, such as "41,000".
pub(crate) fn push(said: &mut String, n: u64, grouped: bool) {
    let digits = n.to_string();
    for (place, digit) in digits.chars().enumerate() {
        if grouped && place > 0 && (digits.len() - place).is_multiple_of(3) {
            said.push(',');
        }
        said.push(digit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thousands(n: u64) -> String {
        let mut said = String::new();
        push(&mut said, n, true);
        said
    }

    #[test]
    fn groups_thousands() {
        assert_eq!(thousands(7), "7");
        assert_eq!(thousands(999), "999");
        assert_eq!(thousands(41_000), "41,000");
        assert_eq!(thousands(1_234_567), "1,234,567");
    }

    #[test]
    fn a_year_has_no_groups() {
        let mut said = String::new();
        push(&mut said, 2027, false);
        assert_eq!(said, "2027");
    }
}
