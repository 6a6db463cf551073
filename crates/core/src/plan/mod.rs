//! The hour after: what to talk about, in which order, for how long, and how it keeps to the time.
//!
//! Level and agreement decide what comes first (docs/scoring.md has the rules). The promise is always the last step and
//! never has less than [`PROMISE_LEAST`] minutes: a talk without one changes nothing. A team that has no report has the
//! same turns without a number.
mod about;
mod agenda;
mod agenda_code;
mod clock;
mod share;
mod topics;

pub use about::About;
pub use agenda::{Agenda, Step};
pub use clock::{Clock, Pace, Tone};

/// The fewest minutes that the promise has, however late it is.
pub const PROMISE_LEAST: u32 = 10;

/// The lengths that are offered, in minutes.
pub const LENGTHS: [u32; 5] = [30, 45, 60, 75, 120];
