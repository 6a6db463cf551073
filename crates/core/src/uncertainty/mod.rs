//! How sure a result is: what one answer could change, intervals, change between rounds.
mod change;
mod could_change;
mod item_reach;
mod mean_interval;
mod named;
mod one_answer;
mod people;
mod reach;
mod spread;
mod student;
mod wilson;

pub use change::{Change, Precision, Side, Verdict};
pub use could_change::CouldChange;
pub use mean_interval::Interval;
pub use one_answer::OneAnswer;
pub use people::{LARGEST_TEAM, of_the_team};
pub use spread::Spread;
pub use student::t_975;
pub use wilson::{wilson, wilson_of_team};
