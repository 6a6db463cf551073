//! The entries that a team named for the questions of one check, and whether they fit it.

use crate::ids::QuestionId;
use crate::instrument::{Instrument, Lists};
use crate::map_of;
use crate::names::Name;
use litemap::LiteMap;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The names of the entries that a team named, by the question that takes them.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CheckLists(
    #[serde(deserialize_with = "kilter_instrument::read_map")] LiteMap<QuestionId, Vec<Name>>,
);

/// What is wrong with a list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ListWrong {
    /// None, or too few names.
    #[error("{found} names, at least {least}")]
    TooFew {
        /// How many.
        found: usize,
        /// The fewest.
        least: usize,
    },
    /// Too many names.
    #[error("{found} names, at most {most}")]
    TooMany {
        /// How many.
        found: usize,
        /// The most.
        most: usize,
    },
    /// A name is there twice: nobody could tell the entries apart.
    #[error("{} is there twice", .name.as_str())]
    Twice {
        /// The name.
        name: Name,
    },
    /// The check has no question that takes it.
    #[error("nothing takes it")]
    NotAsked,
}

/// A list that does not fit its check.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{question}: {wrong}")]
pub struct ListFault {
    /// The question that takes it.
    pub question: QuestionId,
    /// What the list is of, as the check says it; the question's id where it has none.
    pub title: String,
    /// What is wrong.
    pub wrong: ListWrong,
}

impl CheckLists {
    /// No list.
    pub const NONE: Self = Self(LiteMap::new());

    /// The same with this list, in place of what was there; without it where it has no name.
    #[must_use]
    pub fn with(mut self, question: QuestionId, names: Vec<Name>) -> Self {
        if names.is_empty() {
            self.0.remove(&question);
        } else {
            self.0.insert(question, names);
        }
        self
    }

    /// The names of the entries of this question.
    #[must_use]
    pub fn names(&self, question: &QuestionId) -> &[Name] {
        self.0.get(question).map(Vec::as_slice).unwrap_or_default()
    }

    /// No list.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each list, in the order of the questions' ids.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&QuestionId, &[Name])> {
        self.0.iter().map(|(id, names)| (id, names.as_slice()))
    }

    /// As an instrument takes them.
    #[must_use]
    pub fn texts(&self) -> Lists {
        let texts = |names: &[Name]| names.iter().map(|name| name.as_str().to_owned()).collect();
        map_of(self.iter().map(|(id, names)| (id.clone(), texts(names))))
    }

    /// These are the lists that the instrument takes, each as long as it may be and with no name twice.
    ///
    /// # Errors
    /// The first that is not, in the order of the instrument.
    pub fn fit(&self, instrument: &Instrument) -> Result<(), ListFault> {
        for (each, least, most) in instrument.team_lists() {
            if let Some(wrong) = wrong(self.names(&each.id), least, most) {
                return Err(ListFault {
                    question: each.id.clone(),
                    title: each.title.clone(),
                    wrong,
                });
            }
        }
        let takes = |id: &QuestionId| instrument.team_lists().any(|(each, ..)| each.id == *id);
        match self.iter().find(|(id, _)| !takes(id)) {
            None => Ok(()),
            Some((id, _)) => Err(ListFault {
                question: id.clone(),
                title: id.to_string(),
                wrong: ListWrong::NotAsked,
            }),
        }
    }
}

fn wrong(names: &[Name], least: usize, most: usize) -> Option<ListWrong> {
    let found = names.len();
    if found < least {
        return Some(ListWrong::TooFew { found, least });
    }
    if found > most {
        return Some(ListWrong::TooMany { found, most });
    }
    let mut seen = BTreeSet::new();
    let twice = names.iter().find(|name| !seen.insert(*name));
    twice.map(|name| ListWrong::Twice { name: name.clone() })
}
