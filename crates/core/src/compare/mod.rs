//! Two rounds of a team side by side, and several teams added up. Never a ranking.
mod check_change;
mod comparison;
mod in_common;
mod pool;

pub use check_change::{ChangeFindings, CheckChange, ItemChange, ScaleChange};
pub use comparison::{Comparison, NotComparable};
pub use pool::{LeftOut, Pool};
