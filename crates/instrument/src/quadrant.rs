use serde::{Deserialize, Serialize};

/// Where a team stands on both axes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Quadrant {
    /// Both axes are high.
    PartnersWithAPlan,
    /// The deal is high, the relationship is not.
    DealFirst,
    /// The relationship is high, the deal is not.
    RelationshipFirst,
    /// Neither is high.
    EarlyDays,
}

impl Quadrant {
    /// Every quadrant.
    pub const ALL: [Self; 4] = [
        Self::PartnersWithAPlan,
        Self::DealFirst,
        Self::RelationshipFirst,
        Self::EarlyDays,
    ];

    /// The quadrant of a high or low deal and a high or low relationship.
    #[must_use]
    pub fn of(deal_high: bool, relationship_high: bool) -> Self {
        match (deal_high, relationship_high) {
            (true, true) => Self::PartnersWithAPlan,
            (true, false) => Self::DealFirst,
            (false, true) => Self::RelationshipFirst,
            (false, false) => Self::EarlyDays,
        }
    }
}
