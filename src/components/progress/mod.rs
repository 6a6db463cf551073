//! How far something is, or that it came about: a line that is read out whenever it changes.
mod fixtures;

pub use fixtures::FIXTURES;

use super::el::{El, el};

/// The line; it is there while there is nothing to say too, since a screen reader hears only what changes in it.
pub fn progress(words: impl FnMut() -> String + Send + 'static) -> El {
    el("p").attr("role", "status").live_text(words)
}
