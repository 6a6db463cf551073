use crate::ids::{FormId, InstrumentId};
use serde::{Deserialize, Serialize};

/// Which instrument, edition and form: replies to different keys are never added or compared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstrumentKey {
    /// The instrument.
    pub instrument: InstrumentId,
    /// Its edition, from 1: changed wording is a new edition.
    pub edition: u32,
    /// Its form.
    pub form: FormId,
}
