//! A calendar month: the finest time that Kilter keeps or shows.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A month of a year from 2000 to 2199, written `2027-03`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: u16,
    month: u8,
}

impl Month {
    /// The month; none where the year is not 2000 to 2199 or the month not 1 to 12.
    #[must_use]
    pub fn new(year: u16, month: u8) -> Option<Self> {
        ((2000..2200).contains(&year) && (1..=12).contains(&month)).then_some(Self { year, month })
    }

    /// The month written as `2027-03`; none for any other text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        let digits = |t: &str, n| t.len() == n && t.bytes().all(|b| b.is_ascii_digit());
        (digits(year, 4) && digits(month, 2)).then_some(())?;
        Self::new(year.parse().ok()?, month.parse().ok()?)
    }

    /// The year, 2000 to 2199.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl Serialize for Month {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not a month such as 2027-03"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes_and_nothing_else() {
        assert_eq!(Month::parse("2027-03").unwrap().to_string(), "2027-03");
        for wrong in [
            "2027-3",
            "2027-13",
            "2027-00",
            "1999-01",
            "+027-03",
            "2027-03-01",
            "",
        ] {
            assert_eq!(Month::parse(wrong), None, "{wrong}");
        }
    }
}
