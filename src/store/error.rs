use super::key::Key;
use super::record::Why;

/// Why a commit was not taken. Then nothing of it was written.
///
/// Storage that is refused is no error: memory takes the commit and [`super::Durability`] says so.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The record is not as the commit expects: another tab changed it.
    #[error("{key} is not as this commit expects")]
    Conflict {
        /// The record.
        key: Key,
    },
    /// The commit would replace or delete something that cannot be read.
    #[error("{key} holds something that cannot be read: {why}")]
    WouldOverwriteUnreadable {
        /// Where it stands.
        key: Key,
        /// Why it cannot be read.
        why: Why,
    },
    /// There is no room left in any place.
    #[error("storage is full")]
    Full,
    /// The commit changes or expects a record that its action did not ask to see: a mistake in the action.
    #[error("{key} was not looked at")]
    NotLookedAt {
        /// The record.
        key: Key,
    },
    /// The value cannot be written as JSON: a mistake in its type.
    #[error("{key} cannot be written: {message}")]
    NotWritable {
        /// The record.
        key: Key,
        /// What the serialiser says.
        message: String,
    },
    /// What was to be forgotten is not there any more, or is not the same.
    #[error("{key} is not what was to be forgotten")]
    NotThere {
        /// Where it stood.
        key: Key,
    },
    /// Nothing could be deleted, since the place cannot be reached.
    #[error("{key} cannot be reached")]
    OutOfReach {
        /// Where it stands.
        key: Key,
    },
}
