use super::ActionError;
use crate::kept_key::KeptKey;
use crate::records::{KeptSummary, NextPersonMode, THIS_COMPUTER};
use crate::state::Kilter;
use crate::store::{Change, Commit, Erased, Unreadable};
use kilter_core::ids::RandomId;
use kilter_core::round::Round;

/// Deletes a round, its replies and its key.
///
/// # Errors
/// Where it could not be kept.
pub async fn delete_round(kilter: &Kilter, id: &RandomId) -> Result<(), ActionError> {
    let mut changes = vec![
        Change::delete::<Round>(id.as_str()),
        Change::delete::<KeptKey>(id.as_str()),
    ];
    if kilter.next_person().as_ref() == Some(id) {
        changes.push(Change::delete::<NextPersonMode>(THIS_COMPUTER));
    }
    kilter.store().commit(Commit::of(changes)).await?;
    kilter.refresh().await;
    Ok(())
}

/// Deletes a team summary that was opened here.
///
/// # Errors
/// Where it could not be kept.
pub async fn delete_summary(kilter: &Kilter, id: &RandomId) -> Result<(), ActionError> {
    let change = Change::delete::<KeptSummary>(id.as_str());
    kilter.store().commit(Commit::of(vec![change])).await?;
    kilter.refresh().await;
    Ok(())
}

/// Deletes a record that can't be read: only on the person's word.
///
/// # Errors
/// Where it could not be deleted.
pub async fn delete_unreadable(kilter: &Kilter, found: Unreadable) -> Result<(), ActionError> {
    kilter.store().forget_unreadable(found).await?;
    kilter.refresh().await;
    Ok(())
}

/// Deletes everything of Kilter's on this computer, and says what it was.
pub async fn erase_everything(kilter: &Kilter) -> Erased {
    kilter.forget_draft();
    let erased = kilter.store().erase_all().await;
    kilter.refresh().await;
    erased
}
