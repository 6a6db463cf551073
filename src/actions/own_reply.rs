//! A member's own reply, on a machine of their own: from the invitation until it is sent.

use super::ActionError;
use super::sealing::seal_for;
use crate::browser::random;
use crate::draft::{Asked, Draft};
use crate::joined::{Joined, Sealed, THIS_REPLY, choices};
use crate::state::Kilter;
use crate::store::{Change, Commit, Durability, StoreError, key};
use kilter_core::exchange::invitation::{Invitation, InvitationFault};
use kilter_core::instrument::Catalogue;
use kilter_core::round::instruments;
use kilter_seal::PublicKey;
use leptos::prelude::{GetUntracked, Set, Update, WithUntracked};
use leptos::task::spawn_local;

/// How often another tab may come in between before a write gives up.
const TRIES: usize = 5;

/// Why an invitation can't be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotInvited {
    /// The text is none.
    Fault(InvitationFault),
    /// It names a check that this version does not know.
    UnknownCheck,
    /// Nobody could open a reply to its key, or anybody.
    Key,
}

/// The invitation in a text, where it can be answered here.
///
/// # Errors
/// See [`NotInvited`].
pub fn read_invitation(text: &str) -> Result<Invitation, NotInvited> {
    let invitation = Invitation::from_text(text).map_err(NotInvited::Fault)?;
    instruments(&invitation.checks, Catalogue::built_in()).map_err(|_| NotInvited::UnknownCheck)?;
    PublicKey::from_bytes(&invitation.key).map_err(|_| NotInvited::Key)?;
    Ok(invitation)
}

/// Starts a reply, in place of one that is here.
pub async fn start_reply(kilter: &Kilter, invitation: Invitation) {
    kilter.draft.set(Some(Draft::for_invitation(invitation)));
    keep(kilter).await;
}

/// Keeps what was chosen just now. Where the last choice is still being kept, this one follows
/// it; of a draft for a round on a shared machine nothing is ever written (P13).
pub fn keep_draft(kilter: Kilter) {
    if !kilter.own_draft() {
        return;
    }
    let waiting = kilter.unkept.get_untracked();
    kilter.unkept.set(waiting.wrapping_add(1));
    if waiting > 0 {
        return;
    }
    spawn_local(async move {
        loop {
            let changes = kilter.unkept.get_untracked();
            keep(&kilter).await;
            if kilter.unkept.get_untracked() == changes {
                kilter.unkept.set(0);
                return;
            }
        }
    });
}

/// Seals the reply and keeps it. Where it holds what is chosen now it stays as it is, so that it
/// counts once however often it is sent.
///
/// # Errors
/// Where it can't be sealed.
pub async fn make_reply(kilter: &Kilter) -> Result<(), ActionError> {
    let draft = kilter.draft.get_untracked().ok_or(ActionError::RoundGone)?;
    let catalogue = Catalogue::built_in();
    let own = draft.own().ok_or(ActionError::RoundGone)?;
    if draft.sealed(catalogue).is_none() {
        let seed = random::fill::<32>().map_err(|_| ActionError::NoRandomness)?;
        let sealed = Sealed {
            choices: choices(&draft, catalogue),
            reply: seal_for(&own.invitation, &draft.reply(), seed)?,
        };
        with_own(kilter, |own| own.sealed = Some(sealed));
    }
    keep(kilter).await;
    Ok(())
}

/// Forgets the reply, the answers and the invitation.
///
/// # Errors
/// Where it could not be deleted; it is all still here then.
pub async fn forget_reply(kilter: &Kilter) -> Result<(), ActionError> {
    let change = Change::delete::<Joined>(THIS_REPLY);
    kilter.store().commit(Commit::of(vec![change])).await?;
    if kilter.own_draft() {
        kilter.forget_draft();
    }
    kilter.refresh().await;
    Ok(())
}

fn with_own(kilter: &Kilter, change: impl FnOnce(&mut crate::draft::Own)) {
    kilter.draft.update(|draft| {
        if let Some(Asked::Invitation(own)) = draft.as_mut().map(|draft| &mut draft.asked) {
            change(own);
        }
    });
}

/// Writes the draft as it is now. Where that fails it lives on in memory, and the page says so.
async fn keep(kilter: &Kilter) {
    let kept = match write(kilter).await {
        Ok(durability) => durability != Some(Durability::MemoryOnly),
        Err(_) => false,
    };
    kilter.draft_kept.set(kept);
    kilter.health.set(kilter.store().health());
}

async fn write(kilter: &Kilter) -> Result<Option<Durability>, StoreError> {
    let store = kilter.store();
    let mut last = StoreError::Conflict {
        key: key::<Joined>(THIS_REPLY),
    };
    for _ in 0..TRIES {
        let there = store.load().await.get::<Joined>(THIS_REPLY);
        let now = kilter.draft.with_untracked(|draft| {
            let draft = draft.as_ref()?;
            let joined = Joined::of(draft, Catalogue::built_in())?;
            Some((joined, draft.own()?.kept))
        });
        let Some((joined, was_kept)) = now else {
            return Ok(None);
        };
        let same = there
            .as_ref()
            .is_some_and(|there| there.value.invitation == joined.invitation);
        if was_kept && !same {
            // Another tab forgot it: it must not come back.
            kilter.forget_draft();
            kilter.refresh().await;
            return Ok(None);
        }
        let commit = Commit::of(vec![Change::put(THIS_REPLY, &joined)?])
            .expecting(key::<Joined>(THIS_REPLY), there.map(|there| there.seq));
        match store.commit(commit).await {
            Ok(durability) => {
                with_own(kilter, |own| own.kept = true);
                kilter.kept.update(|kept| {
                    if let Some(kept) = kept {
                        kept.joined = Some(joined);
                    }
                });
                return Ok(Some(durability));
            }
            Err(conflict @ StoreError::Conflict { .. }) => last = conflict,
            Err(error) => return Err(error),
        }
    }
    Err(last)
}
