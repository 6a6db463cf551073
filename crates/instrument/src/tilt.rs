use serde::{Deserialize, Serialize};

/// The side that a team leans to, or wants its time to go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tilt {
    /// What we want to achieve together.
    Deal,
    /// How we work together.
    Relationship,
}
