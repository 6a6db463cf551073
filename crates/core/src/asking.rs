//! What a round asks of whom: what the set-up, the invitation, the text for another table and the people at one
//! computer have in common. Each adds what is its own: an invitation has no month, and no table knows the number of
//! people at another.

use crate::check_lists::{CheckLists, ListFault};
use crate::disclosure::Minimum;
use crate::instrument::{Catalogue, Instrument, InstrumentKey};
use crate::language::Language;
use crate::names::Name;
use crate::wording::Wording;
use litemap::LiteMap;
use std::sync::Arc;

/// The most people that can be asked: a whole-network event, with room.
pub const LARGEST_TEAM: u32 = 10_000;

/// The most bytes of all names of entries together: an invitation's code holds 4,096 bytes, of which the names of team,
/// round and organiser, each 80 characters of four bytes, and twenty checks may take half.
const MOST_IN_LISTS: usize = 2_000;

/// What is asked of one team in one round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asking {
    /// The team's name.
    pub team: Name,
    /// The round's name.
    pub round: Name,
    /// The fewest replies that may be shown.
    pub minimum: Minimum,
    /// The words that members read.
    pub wording: Wording,
    /// The checks, in the order in which members meet them.
    pub checks: Vec<InstrumentKey>,
    /// The entries that the team named, of each check that takes some.
    pub lists: LiteMap<InstrumentKey, CheckLists>,
    /// The language that the checks are asked in, where they have it.
    pub language: Language,
}

/// Why something can't be asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AskingError {
    /// This build does not know a check.
    #[error("unknown check {0:?}")]
    UnknownCheck(InstrumentKey),
    /// The entries that the team named do not fit a check.
    #[error(transparent)]
    List(#[from] ListFault),
    /// The names of all entries together are longer than an invitation can hold.
    #[error("{found} bytes of names, at most {most}")]
    ListsTooLong {
        /// How many bytes.
        found: usize,
        /// How many may be.
        most: usize,
    },
}

impl Asking {
    /// The checks as members meet them: in their order and language, with the entries that the team named. This is the
    /// one way to the instruments of a round.
    ///
    /// # Errors
    /// See [`AskingError`]; the first that is wrong.
    pub fn instruments(&self, catalogue: &Catalogue) -> Result<Vec<Arc<Instrument>>, AskingError> {
        let checks = self.checks.iter().map(|key| {
            let unknown = || AskingError::UnknownCheck(key.clone());
            let check = self.instrument(key, catalogue).ok_or_else(unknown)?;
            self.lists_of(key).fit(&check).map_err(|fault| ListFault {
                title: self.wording.fill(&fault.title),
                ..fault
            })?;
            Ok(check)
        });
        let checks = checks.collect::<Result<_, AskingError>>()?;
        if let Some(key) = self.lists.keys().find(|key| !self.checks.contains(key)) {
            return Err(AskingError::UnknownCheck(key.clone()));
        }
        let lists = self.lists.values().flat_map(CheckLists::iter);
        let names = lists.flat_map(|(_, names)| names);
        let found = names.map(|name| name.as_str().len()).sum();
        if found > MOST_IN_LISTS {
            let most = MOST_IN_LISTS;
            return Err(AskingError::ListsTooLong { found, most });
        }
        Ok(checks)
    }

    /// One check of them, where this build knows it.
    #[must_use]
    pub fn instrument(
        &self,
        key: &InstrumentKey,
        catalogue: &Catalogue,
    ) -> Option<Arc<Instrument>> {
        let lists = self.lists_of(key).texts();
        catalogue.asked(key, self.language.as_str(), &lists)
    }

    /// The entries that the team named for this check.
    #[must_use]
    pub fn lists_of(&self, key: &InstrumentKey) -> &CheckLists {
        static NONE: CheckLists = CheckLists::NONE;
        self.lists.get(key).unwrap_or(&NONE)
    }
}
