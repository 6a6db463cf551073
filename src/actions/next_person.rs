use super::ActionError;
use crate::records::{NextPersonMode, THIS_COMPUTER};
use crate::state::Kilter;
use crate::store::{Change, Commit};
use kilter_core::ids::RandomId;

/// Hands the computer to the team: from now on it shows the start screen and no navigation.
///
/// # Errors
/// Where it could not be kept.
pub async fn enter_next_person(kilter: &Kilter, round: &RandomId) -> Result<(), ActionError> {
    kilter.forget_draft();
    let mode = NextPersonMode {
        round: round.clone(),
    };
    kilter
        .store()
        .commit(Commit::of(vec![Change::put(THIS_COMPUTER, &mode)?]))
        .await?;
    kilter.refresh().await;
    Ok(())
}

/// Hands it back to the organiser. A draft that somebody left is forgotten.
///
/// # Errors
/// Where it could not be kept.
pub async fn leave_next_person(kilter: &Kilter) -> Result<(), ActionError> {
    kilter.forget_draft();
    let change = Change::delete::<NextPersonMode>(THIS_COMPUTER);
    kilter.store().commit(Commit::of(vec![change])).await?;
    kilter.refresh().await;
    Ok(())
}
