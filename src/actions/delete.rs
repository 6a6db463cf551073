//! Deleting: what was shown, and nothing that came since.

use super::ActionError;
use super::update_round::{leave_mode_of, words_of};
use crate::kept_key::KeptKey;
use crate::kept_summary::KeptSummary;
use crate::organising::Written;
use crate::records::{NextPersonMode, THIS_COMPUTER};
use crate::state::Kilter;
use crate::store::{Change, Commit, Erased, Kept, Loaded, Unreadable, key, set_of};
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::round::Round;

/// Deletes a round as it was shown, its replies and its key.
///
/// # Errors
/// [`ActionError::NotAsShown`], or where it could not be kept.
pub async fn delete_round(kilter: &Kilter, shown: &Round) -> Result<(), ActionError> {
    let id = shown.id().as_str();
    let keys = [
        key::<Round>(id),
        key::<KeptKey>(id),
        key::<Written>(id),
        key::<NextPersonMode>(THIS_COMPUTER),
    ];
    let decide = |view: &Loaded| {
        let mut changes = vec![as_shown(view, id, shown)?];
        changes.push(Change::delete::<KeptKey>(id));
        changes.extend(words_of(view, shown.id()));
        changes.extend(leave_mode_of(view, shown.id()));
        Ok((Commit::of(changes), ()))
    };
    kilter.change(keys, decide).await.map(|_| ())
}

/// Deletes a team summary that was opened here, as it was shown.
///
/// # Errors
/// [`ActionError::NotAsShown`], or where it could not be kept.
pub async fn delete_summary(kilter: &Kilter, shown: &TeamSummary) -> Result<(), ActionError> {
    let (id, shown) = (shown.head.id.as_str(), KeptSummary(shown.clone()));
    let decide = |view: &Loaded| Ok((Commit::of(vec![as_shown(view, id, &shown)?]), ()));
    let keys = [key::<KeptSummary>(id)];
    kilter.change(keys, decide).await.map(|_| ())
}

/// Deletes a record that is what was shown, or is gone already.
pub(super) fn as_shown<T: Kept + PartialEq>(
    view: &Loaded,
    id: &str,
    shown: &T,
) -> Result<Change, ActionError> {
    match view.get::<T>(id) {
        Some(there) if there.value != *shown => Err(ActionError::NotAsShown),
        _ => Ok(Change::delete::<T>(id)),
    }
}

/// Deletes a record that can't be read: only on the person's word.
///
/// # Errors
/// Where it could not be deleted.
pub async fn delete_unreadable(kilter: &Kilter, found: Unreadable) -> Result<(), ActionError> {
    let keys = set_of([found.key.clone()]);
    let done = kilter.store().forget_unreadable(found).await;
    kilter.read_again(Some(&keys)).await;
    kilter.tell_other_tabs(Some(&keys));
    Ok(done?)
}

/// Deletes everything of Kilter's on this computer, and says what it was.
pub async fn erase_everything(kilter: &Kilter) -> Erased {
    kilter.forget_draft();
    let erased = kilter.store().erase_all().await;
    kilter.refresh().await;
    kilter.tell_other_tabs(None);
    erased
}
