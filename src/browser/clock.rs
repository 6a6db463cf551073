//! The month, the day in a week that a message may name, and today for the name of a backup: nothing finer is ever asked
//! of the clock, and of the day nothing is kept but the organiser's own words.

use js_sys::Date;
use kilter_core::month::Month;

/// This month, where the person is. `None` if the computer's clock is out of this and the next century.
pub fn this_month() -> Option<Month> {
    let now = Date::new_0();
    let year = u16::try_from(now.get_full_year()).ok()?;
    let month = u8::try_from(now.get_month() + 1).ok()?;
    Month::new(year, month)
}

/// Today, where the person is. `None` as of [`this_month`].
pub fn today() -> Option<kilter_core::day::Day> {
    let day = u8::try_from(Date::new_0().get_date()).ok()?;
    kilter_core::day::Day::new(this_month()?, day)
}

/// A day, without its year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// Of the week, from 1, Monday, to 7.
    pub weekday: u32,
    /// Of the month.
    pub day: u32,
    /// From 1 to 12.
    pub month: u32,
}

/// The first day from Monday to Friday that is a week away or more.
pub fn in_a_week() -> Day {
    let now = Date::new_0();
    let ahead = days_ahead(now.get_day());
    // A day that the month does not have is one of the next (ECMA-262, MakeDay).
    let day = Date::new_with_year_month_day(
        now.get_full_year(),
        i32::try_from(now.get_month()).unwrap_or_default(),
        i32::try_from(now.get_date() + ahead).unwrap_or_default(),
    );
    Day {
        weekday: match day.get_day() {
            0 => 7,
            weekday => weekday,
        },
        day: day.get_date(),
        month: day.get_month() + 1,
    }
}

/// From a day of the week, 0 for Sunday to 6, as JavaScript has it.
fn days_ahead(weekday: u32) -> u32 {
    match weekday {
        0 => 8,
        6 => 9,
        _ => 7,
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::days_ahead;

    #[test]
    fn a_week_from_now_is_a_working_day() {
        for (weekday, ahead) in [(0, 8), (1, 7), (2, 7), (3, 7), (4, 7), (5, 7), (6, 9)] {
            assert_eq!(days_ahead(weekday), ahead);
            assert!((1..=5).contains(&((weekday + ahead) % 7)));
        }
    }
}
