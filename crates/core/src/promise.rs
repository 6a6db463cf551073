//! One thing that a team says it will do.

use crate::day::Day;
use crate::names::Name;

/// What is done, by whom, by when, and how the team will know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// What is done.
    pub what: Name,
    /// Who sees to it: a role, not a person's name. Only people can tell the two apart.
    pub owner: Name,
    /// By when.
    pub by: Day,
    /// How the team will know that it is done, where it said so.
    pub sign: Option<Name>,
    /// What became of it; none until somebody says so.
    pub status: Option<Status>,
}

/// What became of a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It was kept.
    Kept,
    /// It is under way.
    Going,
    /// It was not kept.
    Not,
}

impl Status {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Kept, Self::Going, Self::Not];

    /// As it stands in a file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Going => "going",
            Self::Not => "not",
        }
    }

    /// The status of this name in a file.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }
}
