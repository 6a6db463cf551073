//! What an instrument asks: one kind a file.
//!
//! Whatever the kind, it is asked, answered, sealed and counted as *items*, each with its options: [`Question::parts`]
//! says which. So nothing behind this folder need know the kinds, but for points that are shared out, whose sums are
//! counted in place of who gave how many.

mod each;
mod parts;
mod share_points;
mod twice;

pub use each::{Each, Entries, Entry};
pub use parts::{Lists, Parts};
pub use share_points::{Aim, MOST_POINTS, SharePoints};
pub use twice::{Time, Twice};

use crate::ids::QuestionId;
use crate::item::Item;
use serde::{Deserialize, Serialize};

#[cfg(feature = "read")]
use crate::{InstrumentFault, texts::Texts, within::Within};

/// One thing that an instrument asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    /// One option of several.
    Choice(Item),
    /// The same at two times.
    Twice(Twice),
    /// So many points over some aims.
    Shares(SharePoints),
    /// The same of each entry of a list.
    Each(Each),
}

impl Question {
    /// Its id in the order of the instrument.
    #[must_use]
    pub fn id(&self) -> QuestionId {
        match self {
            Self::Choice(item) => QuestionId::new(item.id.as_str()),
            Self::Twice(twice) => QuestionId::new(twice.id.as_str()),
            Self::Shares(shares) => shares.id.clone(),
            Self::Each(each) => each.id.clone(),
        }
    }

    /// Of these, the one that asks the same of each entry and has this id.
    #[must_use]
    pub fn each<'a>(questions: &'a [Self], id: &QuestionId) -> Option<&'a Each> {
        questions.iter().find_map(|question| match question {
            Self::Each(each) if each.id == *id => Some(each),
            _ => None,
        })
    }

    /// What is asked, answered and counted of it, with these lists of the team.
    #[must_use]
    pub fn parts(&self, lists: &Lists) -> Parts {
        match self {
            Self::Choice(item) => Parts::of_items(vec![item.clone()]),
            Self::Twice(twice) => Parts::of_items(twice.items()),
            Self::Shares(shares) => shares.parts(),
            Self::Each(each) => each.parts(lists),
        }
    }

    #[cfg(feature = "read")]
    pub(crate) fn texts<'a>(&'a self, texts: &mut Texts<'a>) {
        match self {
            Self::Choice(item) => item.texts(texts),
            Self::Twice(twice) => twice.texts(texts),
            Self::Shares(shares) => shares.texts(texts),
            Self::Each(each) => each.texts(texts),
        }
    }

    #[cfg(feature = "read")]
    pub(crate) fn faults(&self, within: &Within<'_>) -> Vec<InstrumentFault> {
        match self {
            Self::Choice(item) => {
                within.response_scale_fault(&format!("questions.{}", item.id), item)
            }
            Self::Twice(twice) => twice.faults(within),
            Self::Shares(shares) => shares.faults(),
            Self::Each(each) => each.faults(within),
        }
    }
}
