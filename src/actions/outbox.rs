//! Several people answer an invitation on one computer: their sealed replies wait in an outbox.

use super::ActionError;
use super::delete::as_shown;
use super::next_person::mode_of;
use super::sealing::seal_for;
use super::update_round::{leave_mode_of, missing};
use crate::outbox::Outbox;
use crate::records::{NextPersonMode, THIS_COMPUTER};
use crate::state::Kilter;
use crate::store::{Change, Commit, Durability, Key, Loaded, key};
use kilter_core::exchange::invitation::Invitation;
use kilter_core::ids::RandomId;
use kilter_core::reply::Reply;

fn keys(id: &RandomId) -> [Key; 2] {
    [
        key::<Outbox>(id.as_str()),
        key::<NextPersonMode>(THIS_COMPUTER),
    ]
}

/// Hands the computer to those who answer an invitation. Replies to it that are here stay.
///
/// # Errors
/// [`ActionError::OthersAtIt`], or where it could not be kept.
pub async fn start_outbox(kilter: &Kilter, invitation: Invitation) -> Result<(), ActionError> {
    kilter.forget_draft();
    let outbox = Outbox::new(invitation);
    let id = outbox.id();
    let decide = |view: &Loaded| {
        let mut changes = vec![mode_of(view, &id)?];
        if view.get::<Outbox>(id.as_str()).is_none() {
            changes.push(Change::put(id.as_str(), &outbox)?);
        }
        Ok((Commit::of(changes), ()))
    };
    kilter.change(keys(&id), decide).await.map(|_| ())
}

/// Seals a reply to who asks, and adds it to the others.
pub(super) async fn add_to_outbox(
    kilter: &Kilter,
    id: &RandomId,
    reply: &Reply,
    seed: [u8; 32],
) -> Result<Durability, ActionError> {
    let decide = |view: &Loaded| {
        let there = view.get::<Outbox>(id.as_str());
        let mut outbox = there
            .ok_or_else(|| missing(view, ActionError::RoundGone))?
            .value;
        let sealed = seal_for(&outbox.invitation, reply, seed)?;
        outbox.replies.insert(sealed);
        let commit = Commit::of(vec![Change::put(id.as_str(), &outbox)?]);
        Ok::<_, ActionError>((commit, ()))
    };
    let keys = [key::<Outbox>(id.as_str())];
    let ((), durability) = kilter.change(keys, decide).await?;
    Ok(durability)
}

/// Forgets the replies of an outbox and its invitation, as they were shown.
///
/// # Errors
/// [`ActionError::NotAsShown`], where others are there by now; or where it could not be deleted.
pub async fn forget_outbox(kilter: &Kilter, shown: &Outbox) -> Result<(), ActionError> {
    let id = shown.id();
    let decide = |view: &Loaded| {
        let mut changes = vec![as_shown(view, id.as_str(), shown)?];
        changes.extend(leave_mode_of(view, &id));
        Ok((Commit::of(changes), ()))
    };
    kilter.change(keys(&id), decide).await.map(|_| ())
}
