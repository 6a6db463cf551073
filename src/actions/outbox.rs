//! Several people answer an invitation on one computer: their sealed replies wait in an outbox.

use super::ActionError;
use super::sealing::seal_for;
use crate::outbox::Outbox;
use crate::records::{NextPersonMode, THIS_COMPUTER};
use crate::state::Kilter;
use crate::store::{Change, Commit, Durability, StoreError, key};
use kilter_core::exchange::invitation::Invitation;
use kilter_core::ids::RandomId;
use kilter_core::reply::Reply;

/// How often another tab may come in between before a reply is not added.
const TRIES: usize = 5;

/// Hands the computer to those who answer an invitation. Replies to it that are here stay.
///
/// # Errors
/// Where it could not be kept.
pub async fn start_outbox(kilter: &Kilter, invitation: Invitation) -> Result<(), ActionError> {
    kilter.forget_draft();
    let outbox = Outbox::new(invitation);
    let id = outbox.id();
    let there = kilter.store().load().await.get::<Outbox>(id.as_str());
    let mode = NextPersonMode { round: id.clone() };
    let mut changes = vec![Change::put(THIS_COMPUTER, &mode)?];
    if there.is_none() {
        changes.push(Change::put(id.as_str(), &outbox)?);
    }
    let there = there.map(|there| there.seq);
    let commit = Commit::of(changes).expecting(key::<Outbox>(id.as_str()), there);
    kilter.store().commit(commit).await?;
    kilter.refresh().await;
    Ok(())
}

/// Seals a reply to who asks, and adds it to the others. Once this returns it is kept.
pub(super) async fn add_to_outbox(
    kilter: &Kilter,
    id: &RandomId,
    reply: &Reply,
    seed: [u8; 32],
) -> Result<Durability, ActionError> {
    let key = key::<Outbox>(id.as_str());
    let mut last = StoreError::Conflict { key: key.clone() };
    for _ in 0..TRIES {
        let there = kilter.store().load().await.get::<Outbox>(id.as_str());
        let there = there.ok_or(ActionError::RoundGone)?;
        let mut outbox = there.value;
        let sealed = seal_for(&outbox.invitation, reply, seed)?;
        outbox.replies.insert(sealed);
        let commit = Commit::of(vec![Change::put(id.as_str(), &outbox)?]);
        match kilter
            .store()
            .commit(commit.expecting(key.clone(), Some(there.seq)))
            .await
        {
            Ok(durability) => {
                kilter.refresh().await;
                return Ok(durability);
            }
            Err(conflict @ StoreError::Conflict { .. }) => last = conflict,
            Err(error) => return Err(error.into()),
        }
    }
    Err(last.into())
}

/// Forgets the replies of an outbox and its invitation, as they were shown.
///
/// # Errors
/// [`ActionError::RepliesCame`], where others are there by now; or where it could not be deleted.
pub async fn forget_outbox(kilter: &Kilter, shown: &Outbox) -> Result<(), ActionError> {
    let id = shown.id();
    let there = kilter.store().load().await.get::<Outbox>(id.as_str());
    if there.as_ref().is_some_and(|there| there.value != *shown) {
        kilter.refresh().await;
        return Err(ActionError::RepliesCame);
    }
    let mut changes = vec![Change::delete::<Outbox>(id.as_str())];
    if kilter.next_person().as_ref() == Some(&id) {
        changes.push(Change::delete::<NextPersonMode>(THIS_COMPUTER));
    }
    let there = there.map(|there| there.seq);
    let commit = Commit::of(changes).expecting(key::<Outbox>(id.as_str()), there);
    kilter.store().commit(commit).await?;
    kilter.refresh().await;
    Ok(())
}
