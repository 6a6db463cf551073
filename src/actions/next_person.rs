use super::ActionError;
use super::update_round::leave_mode_of;
use crate::records::{NextPersonMode, THIS_COMPUTER};
use crate::state::Kilter;
use crate::store::{Change, Commit, Loaded, StoreError, key};
use kilter_core::ids::RandomId;

/// Hands the computer to the team: from now on it shows the start screen and no navigation.
///
/// # Errors
/// [`ActionError::OthersAtIt`], or where it could not be kept.
pub async fn enter_next_person(kilter: &Kilter, round: &RandomId) -> Result<(), ActionError> {
    kilter.forget_draft();
    let decide = |view: &Loaded| Ok((Commit::of(vec![mode_of(view, round)?]), ()));
    let keys = [key::<NextPersonMode>(THIS_COMPUTER)];
    kilter.change(keys, decide).await.map(|_| ())
}

/// Next-person mode for this round or outbox. Whoever answers another keeps their start screen.
pub(super) fn mode_of(view: &Loaded, id: &RandomId) -> Result<Change, ActionError> {
    let there = view.get::<NextPersonMode>(THIS_COMPUTER);
    if there.is_some_and(|there| there.value.round != *id) {
        return Err(ActionError::OthersAtIt);
    }
    let mode = NextPersonMode { round: id.clone() };
    Ok(Change::put(THIS_COMPUTER, &mode)?)
}

/// Hands it back to the organiser of this round or outbox. A draft that somebody left is forgotten.
///
/// # Errors
/// Where it could not be kept.
pub async fn leave_next_person(kilter: &Kilter, id: &RandomId) -> Result<(), ActionError> {
    kilter.forget_draft();
    let decide = |view: &Loaded| {
        let changes = leave_mode_of(view, id).into_iter().collect();
        Ok::<_, StoreError>((Commit::of(changes), ()))
    };
    let keys = [key::<NextPersonMode>(THIS_COMPUTER)];
    Ok(kilter.change(keys, decide).await.map(|_| ())?)
}
