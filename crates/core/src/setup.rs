//! What the organiser chooses before a round opens.

use crate::asking::Asking;
use crate::disclosure::Minimum;
use crate::instrument::InstrumentKey;
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
        } = setup.asking;
        Self {
            team,
            team_size: setup.team_size,
            round,
            month: setup.month,
            minimum,
            wording,
            checks,
        }
    }
}
