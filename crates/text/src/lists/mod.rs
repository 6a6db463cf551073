//! Lists of a locale: what comes in entries of one shape, a file a list. A further entry is lines of that file and no
//! code. As with sentences, nothing of them is read from a file when the program runs.

mod entries;
mod line;
mod moment;
mod saying;

pub use moment::Moment;
pub use saying::Saying;

use crate::{Language, Listed};

/// All that they say.
pub(crate) fn list(language: Language) -> Vec<Listed> {
    Moment::list(language)
}
