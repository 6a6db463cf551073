//! One pass over the bytes of a team summary that has every field of version 1 once, of the right
//! kind, and counts for every item of a known check. It says nothing of what is wrong elsewhere:
//! it gives up, and the exact reader in `kilter-core` says it. So faults have one author, and most
//! files are read in a quarter of the time that a typed reader takes (docs/performance.md).
//!
//! A crate of its own, since it alone is compiled for speed: the app's module is for size.

mod cursor;
mod place;
mod summary;

pub use place::{Moved, moved};
pub use summary::{Counts, Summary, summary};

/// What `format` and `version` have to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    pub name: &'static str,
    pub version: u32,
}

/// A check whose counts can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    instrument: String,
    edition: u32,
    form: String,
    items: Vec<Item>,
    cells: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Item {
    id: String,
    options: usize,
    /// Where its counts begin among the check's cells; its opt-outs come after them.
    at: usize,
}

impl Check {
    /// The check with these items, each with its number of options.
    #[must_use]
    pub fn new<'i>(
        instrument: &str,
        edition: u32,
        form: &str,
        items: impl IntoIterator<Item = (&'i str, usize)>,
    ) -> Self {
        let mut cells = 0;
        let items = items.into_iter().map(|(id, options)| {
            let at = cells;
            cells += options + 1;
            Item {
                id: id.to_owned(),
                options,
                at,
            }
        });
        let items = items.collect();
        Self {
            instrument: instrument.to_owned(),
            edition,
            form: form.to_owned(),
            items,
            cells,
        }
    }
}
