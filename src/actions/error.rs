use crate::store::StoreError;
use kilter_core::round::RoundError;
use kilter_seal::SealError;

/// Why a user action did nothing.
#[derive(Debug, thiserror::Error)]
pub enum ActionError {
    /// The round that it was for is not here any more.
    #[error("the round is not here")]
    RoundGone,
    /// The rules of a round refuse it.
    #[error(transparent)]
    Round(#[from] RoundError),
    /// Some replies could not be opened; the round stays open and keeps them all.
    #[error("{unopened} replies could not be opened")]
    Unopened {
        /// How many.
        unopened: u32,
    },
    /// Nobody elsewhere was asked: there is no invitation that a reply could be to.
    #[error("nobody was invited")]
    NotInvited,
    /// No reply was found in what was given.
    #[error("no reply in it")]
    NothingFound,
    /// Replies came, from another tab, while those that were there were opened.
    #[error("replies came while others were opened")]
    RepliesCame,
    /// The browser gives no random numbers.
    #[error("no random numbers")]
    NoRandomness,
    /// Sealing failed.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// It could not be kept.
    #[error(transparent)]
    Store(#[from] StoreError),
}
