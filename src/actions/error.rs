use crate::store::StoreError;
use kilter_core::round::RoundError;
use kilter_seal::SealError;

/// Why a user action did nothing.
#[derive(Debug, thiserror::Error)]
pub enum ActionError {
    /// The round, or the outbox, that it was for is not here any more.
    #[error("the round is not here")]
    RoundGone,
    /// The round is here, but not the key that opens its replies: the browser lost it.
    #[error("the round's key is not here")]
    KeyGone,
    /// The round, its key or the outbox is not where the browser lets us look, and may be where it does not.
    #[error("out of reach at the moment")]
    OutOfReach,
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
    /// It was added already, or is being added: pressed twice.
    #[error("pressed twice")]
    Twice,
    /// What it was asked of is not as it was shown: replies came, or another tab changed or replaced it.
    #[error("not as it was shown")]
    NotAsShown,
    /// The round of a key file is open here.
    #[error("the round is open here")]
    OpenHere,
    /// Other people share this machine already, for another round.
    #[error("next-person mode is on for another round")]
    OthersAtIt,
    /// The browser gives no random numbers.
    #[error("no random numbers")]
    NoRandomness,
    /// Another phrase locks the round's key.
    #[error("another phrase locks it")]
    OtherPhrase,
    /// Sealing failed.
    #[error(transparent)]
    Seal(SealError),
    /// It could not be kept.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<SealError> for ActionError {
    fn from(error: SealError) -> Self {
        match error {
            SealError::OtherPhrase => Self::OtherPhrase,
            error => Self::Seal(error),
        }
    }
}
