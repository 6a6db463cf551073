//! What is known, as data: CSV for spreadsheets, JSON for programs, days for calendars. They know no blocks.

pub mod calendar;
pub mod csv;
pub mod json;

#[cfg(test)]
mod every_kind;
