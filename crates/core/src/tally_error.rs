//! Why counts make no tally.

use crate::ids::{ItemId, QuestionId};

/// Why counts make no tally, or two tallies can't be added.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TallyError {
    /// The counts are not of this instrument's items.
    #[error("{found}: expected {expected} here")]
    OtherItem {
        /// The item found, or nothing.
        found: String,
        /// The item that belongs there, or nothing.
        expected: String,
    },
    /// An item has another number of options.
    #[error("{item}: {found} counts, {expected} options")]
    OptionCount {
        /// The item.
        item: ItemId,
        /// How many counts.
        found: usize,
        /// How many options.
        expected: usize,
    },
    /// An item's counts and opt-outs do not add up to the replies.
    #[error("{item}: counts and opt-outs add up to {found}, not to the {expected} replies")]
    DoesNotAddUp {
        /// The item.
        item: ItemId,
        /// Their sum.
        found: u64,
        /// The number of replies.
        expected: u32,
    },
    /// The sums of points are not those of the people who gave them.
    #[error("{question}: {found} points, expected {expected}")]
    SharesDoNotAddUp {
        /// The question.
        question: QuestionId,
        /// Their sum.
        found: u64,
        /// The points of those people, or more people than replied.
        expected: u64,
    },
    /// More people than can be counted.
    #[error("too many replies")]
    TooMany,
}
