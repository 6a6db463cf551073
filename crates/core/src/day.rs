//! A calendar day: of promises alone. What people answered has a month at the finest.

use crate::month::Month;
use std::fmt;

/// A day that there is, of a year from 2000 to 2199, written `2027-05-12`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    month: Month,
    day: u8,
}

impl Day {
    /// The day; none where there is no such day in the month.
    #[must_use]
    pub fn new(month: Month, day: u8) -> Option<Self> {
        (1..=days_of(month))
            .contains(&day)
            .then_some(Self { month, day })
    }

    /// The day written as `2027-05-12`; none for any other text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (month, day) = text.rsplit_once('-')?;
        let is_day = day.len() == 2 && day.bytes().all(|b| b.is_ascii_digit());
        is_day.then_some(())?;
        Self::new(Month::parse(month)?, day.parse().ok()?)
    }

    /// The day as people type it where a browser has no field for days: `2027-05-12`, or day, month and year with any
    /// signs between them, as in `12/5/2027`.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(day) = Self::parse(text) {
            return Some(day);
        }
        let mut parts = text.split(|c: char| !c.is_ascii_digit());
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        let month = Month::new(year.parse().ok()?, month.parse().ok()?)?;
        Self::new(month, day.parse().ok()?)
    }

    /// The month that it is in.
    #[must_use]
    pub fn month(self) -> Month {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub fn day(self) -> u8 {
        self.day
    }
}

/// How many days a month has, by the Gregorian calendar (ISO 8601-1:2019, 4.2.1).
fn days_of(month: Month) -> u8 {
    let year = month.year();
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month.month() {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_there_is_reads_as_it_is_written() {
        for day in ["2027-05-12", "2028-02-29", "2000-02-29", "2199-12-31"] {
            assert_eq!(Day::parse(day).unwrap().to_string(), day);
        }
        for wrong in [
            "2027-02-29",
            "2100-02-29",
            "2027-04-31",
            "2027-05-00",
            "2027-5-12",
            "2027-05-1",
            "2027-05-+1",
            "1999-01-01",
            "2027-05",
            "",
        ] {
            assert_eq!(Day::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_day_is_typed_with_the_day_first() {
        let day = Day::parse("2027-05-12");
        for typed in ["12/5/2027", "12.05.2027", " 12-5-2027 ", "2027-05-12"] {
            assert_eq!(Day::typed(typed), day, "{typed}");
        }
        for wrong in ["5/2027", "12/5/27", "31/4/2027", "12/5/2027/1", "soon", ""] {
            assert_eq!(Day::typed(wrong), None, "{wrong}");
        }
    }
}
