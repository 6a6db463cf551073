use kilter_core::compare::Comparison;
use kilter_core::exchange::team_summary::TeamSummary;

/// Both rounds and how they differ.
pub struct Compared {
    pub earlier: TeamSummary,
    pub later: TeamSummary,
    pub found: Comparison,
}
