//! A member's own reply, on a machine of their own: from the invitation until it is sent.

use super::ActionError;
use super::sealing::seal_for;
use crate::browser::random;
use crate::draft::{Asked, Draft};
use crate::joined::{Joined, KeptAt, Sealed, THIS_REPLY};
use crate::route::Route;
use crate::state::Kilter;
use crate::store::{Change, Commit, Durability, Key, Loaded, Record, Seq, StoreError, key};
use kilter_core::asking::AskingError;
use kilter_core::exchange::invitation::{Invitation, InvitationFault};
use kilter_core::instrument::Catalogue;
use kilter_core::round::RoundError;
use kilter_seal::PublicKey;
use kilter_text::t;
use leptos::prelude::{GetUntracked, Set, Update, WithUntracked};
use leptos::task::spawn_local;

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

/// Whether an invitation can be answered here.
///
/// # Errors
/// [`NotInvited::UnknownCheck`] or [`NotInvited::Key`].
pub fn answerable(invitation: &Invitation) -> Result<(), NotInvited> {
    let asked = invitation.asking.instruments(Catalogue::built_in());
    asked.map_err(|error| match error {
        AskingError::UnknownCheck(_) => NotInvited::UnknownCheck,
        _ => NotInvited::Fault(InvitationFault::Contents),
    })?;
    PublicKey::from_bytes(&invitation.key).map_err(|_| NotInvited::Key)?;
    Ok(())
}

/// Starts a reply, in place of the one that this tab shows.
///
/// # Errors
/// [`ActionError::NotAsShown`], where another tab keeps another by now; this tab shows that then. Where nothing can be
/// kept the reply lives in memory, and the page says so.
pub async fn start_reply(
    kilter: &Kilter,
    invitation: Invitation,
    one_a_page: bool,
) -> Result<(), ActionError> {
    let shown = kilter.draft.with_untracked(|draft| {
        let kept = draft.as_ref()?.own()?.kept.as_ref()?;
        Some(kept.seq)
    });
    let mut draft = Draft::for_invitation(invitation).map_err(RoundError::from)?;
    draft.one_a_page = one_a_page;
    let started = draft.clone();
    let decide = |view: &Loaded| {
        let there = view.get::<Joined>(THIS_REPLY);
        let joined = started.record();
        let joined = joined.ok_or(ActionError::RoundGone)?;
        if there.as_ref().is_some_and(|there| there.value == joined) {
            // Pressed twice.
            return Ok((Commit::default(), joined));
        }
        if there.map(|there| there.seq) != shown {
            return Err(ActionError::NotAsShown);
        }
        let commit = Commit::of(vec![Change::put(THIS_REPLY, &joined)?]);
        Ok((commit, joined))
    };
    // Before anything waits: a second press finds this one begun.
    kilter.draft.set(Some(draft));
    match kilter.change([reply_key()], decide).await {
        Ok((joined, durability)) => {
            was_kept(kilter, joined, durability);
            Ok(())
        }
        Err(ActionError::NotAsShown) => {
            kilter.forget_draft();
            kilter.refresh().await;
            Err(ActionError::NotAsShown)
        }
        Err(_) => {
            kilter.draft_kept.set(false);
            Ok(())
        }
    }
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
            keep_now(&kilter).await;
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
    let own = draft.own().ok_or(ActionError::RoundGone)?;
    if draft.sealed().is_none() {
        let seed = random::fill::<32>().map_err(|_| ActionError::NoRandomness)?;
        let sealed = Sealed {
            choices: draft.choices(),
            reply: seal_for(&own.invitation, &draft.reply(), seed)?,
        };
        with_own(kilter, |own| own.sealed = Some(sealed));
    }
    keep_now(kilter).await;
    Ok(())
}

/// Forgets the reply that is shown, the answers and the invitation.
///
/// # Errors
/// [`ActionError::NotAsShown`], where another tab keeps other answers by now; or where it could not be deleted. It is
/// all still here then.
pub async fn forget_reply(kilter: &Kilter) -> Result<(), ActionError> {
    let here = kilter
        .draft
        .with_untracked(|draft| draft.as_ref()?.record());
    let known = seq_there(kilter);
    let decide = |view: &Loaded| {
        if let Some(there) = view.get::<Joined>(THIS_REPLY) {
            // The second is one that this tab was just keeping.
            let as_shown = known == Some(there.seq) || here.as_ref() == Some(&there.value);
            if !as_shown {
                return Err(ActionError::NotAsShown);
            }
        }
        Ok((Commit::of(vec![Change::delete::<Joined>(THIS_REPLY)]), ()))
    };
    // What is being kept at this moment must not come back.
    let draft = kilter.draft.get_untracked();
    if kilter.own_draft() {
        kilter.forget_draft();
    }
    let done = kilter.change([reply_key()], decide).await;
    if done.is_err() {
        kilter.draft.set(draft);
        follow_own_draft(kilter);
    } else if kilter.own_draft() {
        // What was being kept meanwhile was taken up again.
        kilter.forget_draft();
    }
    done.map(|_| ())
}

fn reply_key() -> Key {
    key::<Joined>(THIS_REPLY)
}

fn with_own(kilter: &Kilter, change: impl FnOnce(&mut crate::draft::Own)) {
    kilter.draft.update(|draft| {
        if let Some(Asked::Invitation(own)) = draft.as_mut().map(|draft| &mut draft.asked) {
            change(own);
        }
    });
}

/// Another tab may have kept the reply otherwise, or forgotten it: this one goes on with what is so. Says whether there
/// was anything.
pub fn follow_own_draft(kilter: &Kilter) -> bool {
    let there = kilter.kept.with_untracked(|kept| {
        let kept = kept.as_ref()?;
        let seq = kept.seq(&reply_key())?;
        let joined = kept.joined.clone()?;
        Some(KeptAt { seq, joined })
    });
    let Some(here) = kilter.draft.get_untracked() else {
        return false;
    };
    let Some(Some(base)) = here.own().map(|own| own.kept.clone()) else {
        return false;
    };
    match there {
        Some(there) if there.seq == base.seq => return false,
        Some(there) if there.joined.invitation == base.joined.invitation => {
            go_on_with(kilter, &base, there.joined);
        }
        _ => {
            kilter.forget_draft();
            // The other one, where there is one.
            kilter.take_up_own_draft();
        }
    }
    true
}

/// What is kept now, with what was changed here since `base`.
fn go_on_with(kilter: &Kilter, base: &KeptAt, kept: Joined) {
    let now = kilter.draft.with_untracked(|draft| {
        let here = draft.as_ref()?.record()?;
        let seq = seq_there(kilter)?;
        let joined = here.with_changes_of(&base.joined, &kept);
        let together = Draft::of_record(&joined, seq)?;
        Some((together, KeptAt { seq, joined: kept }))
    });
    if let Some((mut draft, kept)) = now {
        if let Asked::Invitation(own) = &mut draft.asked {
            own.kept = Some(kept);
        }
        kilter.draft.set(Some(draft));
        if matches!(
            kilter.route.get_untracked(),
            Route::CheckAnswers | Route::Send
        ) {
            // These read the choices once.
            kilter.draw_again();
        }
    }
}

/// Writes the draft as it is now. Where that fails it lives on in memory, and the page says so.
pub async fn keep_now(kilter: &Kilter) {
    if write(kilter).await.is_err() {
        kilter.draft_kept.set(false);
    }
}

/// What is to be written.
enum Writing {
    /// The draft as it is here.
    Here(Joined),
    /// Together with what another tab kept meanwhile.
    Together(Joined),
    /// Nothing: another tab forgot it, or keeps a reply to another invitation.
    Nothing,
}

async fn write(kilter: &Kilter) -> Result<(), StoreError> {
    let now = kilter.draft.with_untracked(|draft| {
        let draft = draft.as_ref()?;
        let joined = draft.record()?;
        Some((joined, draft.own()?.kept.clone()))
    });
    let Some((here, base)) = now else {
        return Ok(());
    };
    let decide = |view: &Loaded| {
        let writing = match view.get(THIS_REPLY) {
            // It is not gone: it is where the browser does not let us look.
            None if view.is_out_of_reach() => Writing::Here(here.clone()),
            there => writing(there, &here, base.as_ref()),
        };
        let changes = match &writing {
            Writing::Here(joined) | Writing::Together(joined) => {
                vec![Change::put(THIS_REPLY, joined)?]
            }
            Writing::Nothing => Vec::new(),
        };
        Ok::<_, StoreError>((Commit::of(changes), writing))
    };
    match kilter.change([reply_key()], decide).await? {
        (Writing::Here(joined), durability) => was_kept(kilter, joined, durability),
        (Writing::Together(joined), durability) => {
            let base = KeptAt {
                seq: 0,
                joined: here,
            };
            go_on_with(kilter, &base, joined);
            kilter.said.set(Some(t().join.taken_over().into()));
            kilter.draft_kept.set(durability == Durability::Journal);
        }
        (Writing::Nothing, _) => {
            kilter.draft_kept.set(false);
            follow_own_draft(kilter);
        }
    }
    Ok(())
}

/// What to write where `there` is kept, of a draft that was `base` when it was last kept from here.
fn writing(there: Option<Record<Joined>>, here: &Joined, base: Option<&KeptAt>) -> Writing {
    match (there, base) {
        (None, None) => Writing::Here(here.clone()),
        (None, Some(_)) => Writing::Nothing,
        (Some(there), _) if there.value.invitation != here.invitation => Writing::Nothing,
        (Some(there), Some(base)) if there.seq == base.seq => Writing::Here(here.clone()),
        (Some(there), Some(base)) => {
            Writing::Together(here.with_changes_of(&base.joined, &there.value))
        }
        (Some(there), None) => {
            let empty = Draft::for_invitation(here.invitation.clone());
            let empty = empty.ok().and_then(|empty| empty.record());
            Writing::Together(here.with_changes_of(empty.as_ref().unwrap_or(here), &there.value))
        }
    }
}

/// Remembers what was kept, and by which commit.
fn was_kept(kilter: &Kilter, joined: Joined, durability: Durability) {
    if let Some(seq) = seq_there(kilter) {
        with_own(kilter, |own| own.kept = Some(KeptAt { seq, joined }));
    }
    kilter.draft_kept.set(durability == Durability::Journal);
}

fn seq_there(kilter: &Kilter) -> Option<Seq> {
    kilter
        .kept
        .with_untracked(|kept| kept.as_ref()?.seq(&reply_key()))
}
