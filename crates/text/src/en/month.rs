//! "2027-03" as "March 2027".

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The month in words. What is no month is given back as it came, since a file may hold anything.
pub(super) fn month(year_and_month: &str) -> String {
    in_words(year_and_month).unwrap_or_else(|| year_and_month.to_owned())
}

fn in_words(year_and_month: &str) -> Option<String> {
    let (year, month) = year_and_month.split_once('-')?;
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if year.len() != 4 || month.len() != 2 || !all_digits(year) || !all_digits(month) {
        return None;
    }
    let name = MONTHS.get(month.parse::<usize>().ok()?.checked_sub(1)?)?;
    Some(format!("{name} {year}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_the_month() {
        assert_eq!(month("2027-03"), "March 2027");
        assert_eq!(month("2027-12"), "December 2027");
    }

    #[test]
    fn gives_back_what_is_no_month() {
        for odd in [
            "",
            "2027",
            "2027-00",
            "2027-13",
            "2027-3",
            "27-03",
            "2027-+3",
            "2027-03-01",
        ] {
            assert_eq!(month(odd), odd);
        }
    }
}
