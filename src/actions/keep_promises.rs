use super::ActionError;
use super::delete::as_shown;
use crate::kept_promises::KeptPromises;
use crate::state::Kilter;
use crate::store::{Change, Commit, Loaded, key};
use kilter_core::promises::Promises;

/// Keeps what a team promised in place of what was shown, which is none where nothing was.
///
/// # Errors
/// [`ActionError::NotAsShown`], where others are here meanwhile; or where they could not be kept.
pub async fn keep_promises(
    kilter: &Kilter,
    promises: &Promises,
    shown: Option<&Promises>,
) -> Result<(), ActionError> {
    let id = promises.round_id.as_str();
    let decide = |view: &Loaded| {
        let there = view.get::<KeptPromises>(id).map(|record| record.value.0);
        if there.as_ref() != shown && there.as_ref() != Some(promises) {
            return Err(ActionError::NotAsShown);
        }
        let change = Change::put(id, &KeptPromises(promises.clone()))?;
        Ok((Commit::of(vec![change]), ()))
    };
    let keys = [key::<KeptPromises>(id)];
    kilter.change(keys, decide).await.map(|_| ())
}

/// Deletes what a team promised, as it was shown.
///
/// # Errors
/// [`ActionError::NotAsShown`], or where it could not be kept.
pub async fn delete_promises(kilter: &Kilter, shown: &Promises) -> Result<(), ActionError> {
    let (id, kept) = (shown.round_id.as_str(), KeptPromises(shown.clone()));
    let decide = |view: &Loaded| Ok((Commit::of(vec![as_shown(view, id, &kept)?]), ()));
    let keys = [key::<KeptPromises>(id)];
    kilter.change(keys, decide).await.map(|_| ())
}
