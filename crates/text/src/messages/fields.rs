//! The fields of a team summary, in words that a person can find in it.

use crate::things::Part;

cases! {
    Part {
        Format, Version, Id, TeamId, Team, Round, Month, TeamSize, Minimum, Wording, Network, Practice, Checks, Check,
        Instrument, Edition, Form, Replies, Items, Item, Counts, Count, OptedOut,
    }
}

messages! {
    /// Fields by name, within a sentence.
    pub struct Fields {
        /// A field in words, and its path. `check` is its place in the list, from 1; `item` a statement's id; `count`
        /// the place of a count.
        fn field(
            part: Part = [
                Part::Format, Part::Version, Part::Id, Part::TeamId, Part::Team, Part::Round, Part::Month,
                Part::TeamSize, Part::Minimum, Part::Wording, Part::Network, Part::Practice, Part::Checks,
                Part::Check, Part::Instrument, Part::Edition, Part::Form, Part::Replies, Part::Items,
                Part::Item, Part::Counts, Part::Count, Part::OptedOut,
            ],
            check: usize = 1,
            item: &str = "X1",
            count: usize = 3,
            path: &str = "path",
        );
        /// A field that has no words.
        fn unnamed(path: &str = "checks[0].names");
    }
}
