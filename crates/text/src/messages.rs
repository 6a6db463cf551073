//! Which messages there are: one file an area.

pub mod about;
pub mod answer;
pub mod ask;
pub mod balance;
pub mod bands;
pub mod cli;
pub mod computer;
pub mod data;
pub mod example;
pub mod faults;
pub mod fields;
pub mod findings;
pub mod home;
pub mod levels;
pub mod next_person;
pub mod open;
pub mod paper;
pub mod ready;
pub mod report;
pub mod round;
pub mod shell;
pub mod statements;
pub mod sure;
pub mod take_part;
pub mod words;
