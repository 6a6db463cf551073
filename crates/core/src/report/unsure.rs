use crate::agreement::Undefined;
use crate::disclosure::Withheld;

/// Why there is no figure for how sure something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unsure {
    /// The disclosure rules withhold it.
    #[error(transparent)]
    Withheld(#[from] Withheld),
    /// Everyone in the team answered: nothing is left to estimate.
    #[error("everyone answered")]
    EveryoneAnswered,
    /// All who answered are alike: nothing tells how others would differ.
    #[error("all who answered are alike")]
    AllAlike,
    /// Nobody knows how many were asked.
    #[error("the team's size is not known")]
    NoTeamSize,
    /// So large a team is not worked out.
    #[error("a team of more than {most}")]
    TooLarge {
        /// The largest that is.
        most: u32,
    },
    /// The formula has no value.
    #[error(transparent)]
    Undefined(#[from] Undefined),
}
