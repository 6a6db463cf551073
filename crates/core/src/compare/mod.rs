//! Rounds of a team, several teams side by side, and their counts added up. Never a ranking.
mod beside;
mod check_change;
mod comparison;
mod in_common;
mod moved;
mod pool;
mod rounds;

pub use beside::{Beside, Common, SideBySide, TeamBeside, letter};
pub use check_change::{ChangeFindings, CheckChange, ItemChange, ScaleChange};
pub use comparison::{Comparison, NotComparable};
pub use moved::Moved;
pub use pool::{LeftOut, Pool};
pub use rounds::{CheckRounds, MOST_ROUNDS, Rounds, ScaleRounds};
