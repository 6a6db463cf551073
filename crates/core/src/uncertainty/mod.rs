//! How sure a result is: what one answer could change, intervals, change between rounds.
mod change;
mod end;
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
pub(crate) use end::{ENDS, End};
pub use mean_interval::Interval;
pub use named::named;
pub use one_answer::{ONE_MORE, ONE_STEP, OneAnswer};
pub use people::{LARGEST_TEAM, of_the_team};
pub(crate) use reach::Reach;
pub use spread::Spread;
pub use student::t_975;
pub use wilson::{wilson, wilson_of_team};
