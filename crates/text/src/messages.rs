//! Which messages there are: one file an area.

pub mod about;
pub mod answer;
pub mod ask;
pub mod computer;
pub mod faults;
pub mod home;
pub mod next_person;
pub mod open;
pub mod ready;
pub mod report;
pub mod round;
pub mod shell;
pub mod take_part;
pub mod words;
