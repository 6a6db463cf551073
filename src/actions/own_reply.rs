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
use kilter_core::ids::RandomId;
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
    start_reply_of(kilter, invitation, one_a_page, random::id().ok()).await
}

/// The same as the draft of this number: a fresh random one each time, or of two people one would count.
///
/// # Errors
/// As [`start_reply`].
pub async fn start_reply_of(
    kilter: &Kilter,
    invitation: Invitation,
    one_a_page: bool,
    number: Option<RandomId>,
) -> Result<(), ActionError> {
    // Pressed twice: it goes on as the draft that was begun.
    let begun = kilter.draft.with_untracked(|draft| {
        let draft = draft.as_ref().filter(|draft| draft.is_empty())?;
        let is_same = draft.own()?.invitation == invitation;
        draft.number.clone().filter(|_| is_same)
    });
    let shown = kilter.draft.with_untracked(|draft| {
        let kept = draft.as_ref()?.own()?.kept.as_ref()?;
        Some(kept.seq)
    });
    let draft = Draft::for_invitation(invitation, begun.or(number));
    let mut draft = draft.map_err(RoundError::from)?;
    draft.one_a_page = one_a_page;
    let started = draft.clone();
    let decide = |view: &Loaded| {
        let there = view.get::<Joined>(THIS_REPLY);
        let joined = started.record();
        let joined = joined.ok_or(ActionError::RoundGone)?;
        if let Some(there) = &there {
            let as_there = Joined {
                draft: there.value.draft.clone(),
                ..joined.clone()
            };
            if there.value == as_there {
                // Pressed twice, or begun in another tab.
                return Ok((Commit::default(), as_there));
            }
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
    if draft.sealed().is_none() {
        let seed = random::fill::<32>().map_err(|_| ActionError::NoRandomness)?;
        let number = match &draft.number {
            Some(number) => number.clone(),
            // An older Kilter kept none.
            None => random::id().map_err(|_| ActionError::NoRandomness)?,
        };
        let made = sealed_of(draft, number, seed)?;
        kilter.draft.set(Some(made));
    }
    keep_now(kilter).await;
    Ok(())
}

/// The draft as that of this number, with its next reply sealed.
fn sealed_of(mut draft: Draft, number: RandomId, seed: [u8; 32]) -> Result<Draft, ActionError> {
    draft.number = Some(number);
    let (reply, choices) = (draft.reply(), draft.choices());
    let Asked::Invitation(own) = &mut draft.asked else {
        return Err(ActionError::RoundGone);
    };
    own.sealed = Some(Sealed {
        choices,
        reply: seal_for(&own.invitation, &reply, seed)?,
        count: reply.made.map_or(0, |made| made.count.get()),
    });
    Ok(draft)
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
            let empty = Draft::for_invitation(here.invitation.clone(), None);
            let empty = empty.ok().and_then(|empty| empty.record());
            Writing::Together(here.with_changes_of(empty.as_ref().unwrap_or(here), &there.value))
        }
    }
}

/// Remembers what was kept, and by which commit.
fn was_kept(kilter: &Kilter, joined: Joined, durability: Durability) {
    if let Some(seq) = seq_there(kilter) {
        kilter.draft.update(|draft| {
            let Some(draft) = draft else { return };
            if let Asked::Invitation(own) = &mut draft.asked {
                draft.number.clone_from(&joined.draft);
                own.kept = Some(KeptAt { seq, joined });
            }
        });
    }
    kilter.draft_kept.set(durability == Durability::Journal);
}

fn seq_there(kilter: &Kilter) -> Option<Seq> {
    kilter
        .kept
        .with_untracked(|kept| kept.as_ref()?.seq(&reply_key()))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(
    clippy::unwrap_used,
    reason = "a test may stop where a value is not as built above"
)]
mod tests {
    use super::*;
    use crate::sample;
    use kilter_core::answers::Choice;
    use kilter_seal::{RoundKey, open};

    /// A draft in which everything is opted out of, the first statement last of all.
    fn answered(first: Choice) -> (RoundKey, Draft) {
        let key = RoundKey::generate([1; 32]);
        let checks = Catalogue::built_in().usual().map(|check| check.key.clone());
        let mut invitation = sample::invitation(checks.collect());
        invitation.key = key.public().to_bytes();
        let empty = Draft::for_invitation(invitation, None).unwrap();
        let mut draft = empty.clone();
        for statement in empty.statements().iter().rev() {
            let choice = if statement.number == 1 {
                first
            } else {
                Choice::OptedOut
            };
            draft
                .choose(statement.check, &statement.item.id, choice)
                .unwrap();
        }
        (key, draft)
    }

    #[test]
    fn each_other_reply_of_a_draft_counts_on_and_nothing_outside_the_seal_tells() {
        let (key, first) = answered(Choice::Option(0));
        let number = RandomId::from_bytes([5; 16]);
        let first = sealed_of(first, number.clone(), [2; 32]).unwrap();
        assert!(first.sealed().is_some(), "it holds what is chosen");
        let (_, mut second) = answered(Choice::Option(1));
        second.asked.clone_from(&first.asked);
        assert!(second.sealed().is_none());
        let second = sealed_of(second, number.clone(), [3; 32]).unwrap();
        let sealed = [&first, &second].map(|draft| draft.sealed().unwrap());
        assert_eq!(sealed.map(|sealed| sealed.count), [1, 2]);
        let invitation = &first.own().unwrap().invitation;
        for (sealed, count) in sealed.iter().zip([1, 2]) {
            let bytes = open(&key, &invitation.info(), &sealed.reply.0).unwrap();
            let made = kilter_core::reply::Reply::decode(&bytes, first.instruments())
                .unwrap()
                .made
                .unwrap();
            assert_eq!((made.draft, made.count.get()), (number.clone(), count));
        }
        let [one, other] = sealed.map(|sealed| &sealed.reply.0);
        assert_eq!(one.len(), other.len());
        let common = |part: &[u8]| other.windows(4).any(|own| own == part);
        assert!(!one.windows(4).any(common));
    }
}
