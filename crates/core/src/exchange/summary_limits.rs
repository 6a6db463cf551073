//! How large a team summary and its team can be, whichever reader reads it.

use super::fault::SummaryFault;
use super::team_summary::CheckTally;
use crate::asking::LARGEST_TEAM;

/// The most bytes of one summary: a hundred times those of the longest that is written.
pub const LARGEST_SUMMARY: usize = 1_000_000;

/// The fault of a summary of more than [`LARGEST_SUMMARY`] bytes.
pub(super) fn too_large(found: usize) -> SummaryFault {
    let bytes = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
    SummaryFault::TooLarge {
        found: bytes(found),
        most: bytes(LARGEST_SUMMARY),
    }
}

/// The most replies to one of these checks.
pub(super) fn most_replies<'a>(checks: impl IntoIterator<Item = &'a CheckTally>) -> u32 {
    let replies = checks.into_iter().map(|check| check.tally.replies());
    replies.max().unwrap_or(0)
}

/// A team of this size can have so many replies.
pub(super) fn can_be_asked(team_size: u32, replies: u32) -> bool {
    (replies.max(1)..=LARGEST_TEAM).contains(&team_size)
}
