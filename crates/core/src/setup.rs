//! What the organiser chooses before a round opens.

use crate::asking::Asking;
use crate::check_lists::CheckLists;
use crate::disclosure::Minimum;
use crate::instrument::InstrumentKey;
use crate::language::Language;
use crate::map_of;
use crate::month::Month;
use crate::names::Name;
use crate::wording::Wording;
use serde::{Deserialize, Serialize};

/// A round before it opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Kept", into = "Kept")]
pub struct Setup {
    /// What is asked.
    pub asking: Asking,
    /// How many people are asked.
    pub team_size: u32,
    /// The month of the round.
    pub month: Month,
}

/// As it is kept: all of it in one object. Not by `flatten`, which can't refuse what a later version added.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    team: Name,
    team_size: u32,
    round: Name,
    month: Month,
    minimum: Minimum,
    wording: Wording,
    checks: Vec<InstrumentKey>,
    /// Of checks that take some; older programs knew none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    lists: Vec<OfCheck>,
    /// Where it is not English.
    #[serde(default, skip_serializing_if = "is_default")]
    language: Language,
}

/// The entries that the team named for one check.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OfCheck {
    check: InstrumentKey,
    names: CheckLists,
}

fn is_default(language: &Language) -> bool {
    *language == Language::default()
}

impl From<Kept> for Setup {
    fn from(kept: Kept) -> Self {
        Self {
            asking: Asking {
                team: kept.team,
                round: kept.round,
                minimum: kept.minimum,
                wording: kept.wording,
                checks: kept.checks,
                lists: map_of(kept.lists.into_iter().map(|of| (of.check, of.names))),
                language: kept.language,
            },
            team_size: kept.team_size,
            month: kept.month,
        }
    }
}

impl From<Setup> for Kept {
    fn from(setup: Setup) -> Self {
        let Asking {
            team,
            round,
            minimum,
            wording,
            checks,
            lists,
            language,
        } = setup.asking;
        let of_check = |(check, names)| OfCheck { check, names };
        Self {
            team,
            team_size: setup.team_size,
            round,
            month: setup.month,
            minimum,
            wording,
            checks,
            lists: lists.into_iter().map(of_check).collect(),
            language,
        }
    }
}
