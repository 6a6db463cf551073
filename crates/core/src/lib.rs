//! Kilter's rules, with no browser, clock, randomness, I/O or sentence of their own.
//!
//! Data flows one way: choices -> [`answers::Answers`] -> a sealed reply -> the organiser's
//! [`round::Round`] -> (closing) observations -> [`tally::Tally`] ->
//! [`exchange::team_summary::TeamSummary`] -> [`report::Report`].
#![deny(missing_docs)]

pub mod agreement;
pub mod answers;
pub mod asking;
pub mod check_lists;
pub mod compare;
pub mod day;
pub mod disclosure;
pub mod exchange;
pub mod ids;
pub mod instrument;
mod kept_elsewhere;
pub mod language;
pub mod latest;
pub mod made;
pub mod made_up;
pub mod month;
pub mod names;
pub mod observations;
pub mod order;
pub mod pairing;
pub mod plan;
pub mod promise;
pub mod promises;
pub mod reading;
pub mod reply;
pub mod report;
pub mod round;
pub mod scoring;
pub mod setup;
pub mod shares_tally;
pub mod summary_head;
pub mod tally;
pub mod tally_error;
pub mod uncertainty;

pub use kilter_instrument::{exact, map_of, wording};
