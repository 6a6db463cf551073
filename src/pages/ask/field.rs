//! The fields of the form, and what is wrong with them.

use leptos::prelude::RwSignal;
use std::borrow::Cow;

/// The id of the question which checks are asked.
pub const CHECKS: &str = "checks";

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    Team,
    TeamSize,
    AskedBy,
    Phrase,
    Month,
    Round,
    Checks,
    Minimum,
    /// What the team names: the place of its list among all that some check takes, and its place there.
    Entry {
        list: usize,
        place: usize,
    },
}

impl Field {
    /// The id of its first control.
    pub fn id(self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Team => "team",
            Self::TeamSize => "team-size",
            Self::AskedBy => "asked-by",
            Self::Phrase => "phrase",
            Self::Month => "month",
            Self::Round => "round",
            Self::Checks => CHECKS,
            Self::Minimum => "minimum",
            Self::Entry { list, place } => {
                return format!("list-{}-{}", list + 1, place + 1).into();
            }
        })
    }

    /// It stands under "More".
    pub fn is_under_more(self) -> bool {
        !matches!(
            self,
            Self::Team | Self::TeamSize | Self::AskedBy | Self::Entry { .. }
        )
    }
}

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub field: Field,
    pub text: String,
}

/// All that is wrong with the form.
pub type Problems = RwSignal<Vec<Problem>>;
