//! The states of a page, so that a claim such as "axe finds nothing" is made of all of them.
//!
//! Which states a page has is a function beside the app's own list of pages: a `match` with no catch-all, so that a page
//! without its states does not compile, nor one without one of them.

use crate::person::Person;

/// How to get to a page's state.
#[derive(Clone, Copy, Debug)]
pub enum Reach {
    /// By these steps, from the moment the app is open.
    By(fn(&Person)),
    /// Not at all, for this reason.
    Never(&'static str),
}

/// The four states of a page. No field may be left out.
#[derive(Clone, Copy, Debug)]
pub struct States {
    /// As it is first shown.
    pub empty: Reach,
    /// With its fields filled.
    pub filled: Reach,
    /// With its errors shown.
    pub error: Reach,
    /// With something to show: a round, an imported summary.
    pub loaded: Reach,
}

impl States {
    /// All four with their names.
    #[must_use]
    pub fn each(self) -> [(&'static str, Reach); 4] {
        [
            ("empty", self.empty),
            ("filled", self.filled),
            ("error", self.error),
            ("loaded", self.loaded),
        ]
    }
}
