use crate::InstrumentKey;
use serde::{Deserialize, Serialize};

/// What a check comes after: it is offered when a team is asked again, and not before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Follows {
    /// Some of the statements of a longer check, word for word: what is in both is compared, and nothing else.
    Check(InstrumentKey),
    /// What the team promised: the entries of its one list.
    Promises,
}
