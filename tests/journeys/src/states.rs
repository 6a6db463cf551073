//! Every page in every state, so that a claim such as "axe finds nothing" is made of all of them.
//!
//! The list of pages is an enum, each with its four states, written with [`pages!`]:
//!
//! ```
//! use kilter_journeys::{Reach, pages};
//!
//! pages! {
//!     /// What a person can be looking at.
//!     pub enum Page {
//!         Home {
//!             empty: Reach::By(|joe| { joe.visits("#/"); }),
//!             filled: Reach::Never("the page has no fields"),
//!             error: Reach::Never("nothing on it can go wrong"),
//!             loaded: Reach::By(|joe| { joe.visits("#/").click_button("Look round with an example team"); }),
//!         },
//!     }
//! }
//!
//! for page in Page::ALL {
//!     for (state, reach) in page.states().each() {
//!         if let Reach::By(steps) = reach {
//!             println!("{page:?} {state}: {steps:?}");
//!         }
//!     }
//! }
//! ```
//!
//! A page without one of its states does not compile. That a *route* without its page does not compile either is one
//! function beside the list, a `match` on the app's `Route` with no catch-all that names the page of each.

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

/// Declares an enum of pages with `ALL` of them and the `states` of each; see [the module](mod@crate).
#[macro_export]
macro_rules! pages {
    ($(#[$about:meta])* $visibility:vis enum $pages:ident { $($page:ident { $($state:ident: $reach:expr),* $(,)? }),* $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        $visibility enum $pages { $($page),* }

        impl $pages {
            /// Every page.
            $visibility const ALL: &'static [Self] = &[$(Self::$page),*];

            /// How to get to each state of the page.
            $visibility fn states(self) -> $crate::States {
                match self { $(Self::$page => $crate::States { $($state: $reach),* }),* }
            }
        }
    };
}
