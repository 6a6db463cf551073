//! How a reply is bound to its round and sealed.

use super::ActionError;
use crate::browser::pause::pause;
use kilter_core::asking::Asking;
use kilter_core::exchange::invitation::Invitation;
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_core::reply::{Reply, SealedReply};
use kilter_core::round::{OpenRound, RoundError};
use kilter_seal::{PublicKey, RoundKey, open, seal};
use std::sync::Arc;

/// What a reply is bound to before anybody is invited: the round and its checks. The number of people is not part of it,
/// since it may change until closing.
fn info(round: &OpenRound) -> Vec<u8> {
    let mut info = format!("kilter.reply.1\n{}\n", round.id);
    for check in &round.setup.asking.checks {
        info.push_str(&format!(
            "{} {} {}\n",
            check.instrument, check.edition, check.form
        ));
    }
    info.into_bytes()
}

/// Seals a reply on another machine, for who sent the invitation. It is bound to all that the
/// invitation says; `seed` is 32 fresh random bytes.
pub(super) fn seal_for(
    invitation: &Invitation,
    reply: &Reply,
    seed: [u8; 32],
) -> Result<SealedReply, ActionError> {
    let key = PublicKey::from_bytes(&invitation.key)?;
    seal_to(&key, &invitation.info(), &invitation.asking, reply, seed)
}

/// How long a sealed reply to what is asked is, whatever was chosen; and how long those of an older Kilter are.
pub(super) fn sealed_lens(asking: &Asking) -> Result<[usize; 2], ActionError> {
    let checks = instruments(asking)?;
    let lens = [
        Reply::encoded_len(&checks),
        Reply::encoded_len_of_version_1(&checks),
    ];
    Ok(lens.map(kilter_seal::sealed_len))
}

fn seal_to(
    key: &PublicKey,
    info: &[u8],
    asking: &Asking,
    reply: &Reply,
    seed: [u8; 32],
) -> Result<SealedReply, ActionError> {
    let checks = instruments(asking)?;
    if reply.made.is_none() {
        // Without its draft's number it could count twice.
        return Err(ActionError::NoRandomness);
    }
    let bytes = reply
        .encode(&checks)
        .map_err(|_| RoundError::UnfittingReply)?;
    let sealed = seal(key, info, &bytes, Reply::encoded_len(&checks), seed)?;
    Ok(SealedReply(sealed))
}

fn instruments(asking: &Asking) -> Result<Vec<Arc<Instrument>>, RoundError> {
    Ok(asking.instruments(Catalogue::built_in())?)
}

/// Seals a reply to the round's key; `seed` is 32 fresh random bytes.
pub(super) fn seal_reply(
    round: &OpenRound,
    key: &PublicKey,
    reply: &Reply,
    seed: [u8; 32],
) -> Result<SealedReply, ActionError> {
    let invited = round.invitation.as_ref().map(Invitation::info);
    let info = invited.unwrap_or_else(|| info(round));
    seal_to(key, &info, &round.setup.asking, reply, seed)
}

/// What came of opening a round's replies, in memory.
#[derive(Default)]
pub(super) struct Opened {
    /// Those that could be opened.
    pub(super) replies: Vec<Reply>,
    /// Those that could not: made for another key or another invitation, or made up.
    pub(super) unopened: Vec<SealedReply>,
}

/// How many replies are opened before the browser gets its turn: a fraction of a second.
const AT_ONCE: usize = 100;

/// Opens every reply of the round, in memory. Says how many it has looked at as it goes.
///
/// # Errors
/// Where this build does not know the round's checks.
pub(super) async fn open_replies(
    round: &OpenRound,
    key: &RoundKey,
    looked_at: &dyn Fn(u32),
) -> Result<Opened, ActionError> {
    let checks = instruments(&round.setup.asking)?;
    // Replies from before the invitation are bound to the round, later ones to the invitation;
    // most are later ones.
    let mut infos = Vec::new();
    infos.extend(round.invitation.as_ref().map(Invitation::info));
    infos.push(info(round));
    let open = |sealed: &SealedReply| {
        let mut tries = infos.iter();
        let bytes = tries.find_map(|info| open(key, info, &sealed.0).ok())?;
        Reply::decode(&bytes, &checks).ok()
    };
    let mut opened = Opened::default();
    for (at, sealed) in round.replies.iter().enumerate() {
        if at > 0 && at % AT_ONCE == 0 {
            looked_at(u32::try_from(at).unwrap_or(u32::MAX));
            pause().await;
        }
        match open(sealed) {
            Some(reply) => opened.replies.push(reply),
            None => opened.unopened.push(sealed.clone()),
        }
    }
    Ok(opened)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(
    clippy::unwrap_used,
    reason = "a test may stop where a value is not as built above"
)]
mod tests {
    use super::*;
    use kilter_core::answers::{Answers, Choice};
    use kilter_core::disclosure::Minimum;
    use kilter_core::ids::RandomId;
    use kilter_core::made::Made;
    use kilter_core::month::Month;
    use kilter_core::names::Name;
    use kilter_core::setup::Setup;
    use kilter_core::wording::Wording;
    use std::num::NonZeroU32;

    fn name(text: &str) -> Name {
        Name::new(text).unwrap()
    }

    fn invitation(key: &RoundKey) -> Invitation {
        let checks = Catalogue::built_in().usual().map(|check| check.key.clone());
        let setup = Setup {
            asking: Asking {
                team: name("Millbrook PCN core team"),
                round: name("Spring"),
                minimum: Minimum::default(),
                wording: Wording::default(),
                checks: checks.collect(),
                lists: Default::default(),
                language: Default::default(),
            },
            team_size: 9,
            month: Month::new(2027, 3).unwrap(),
        };
        Invitation {
            asked_by: name("Joe, PCN manager"),
            asking: setup.asking,
            team_size: setup.team_size,
            key: key.public().to_bytes(),
        }
    }

    fn reply() -> Reply {
        let answers = |check: &kilter_core::instrument::Instrument| {
            let mut answers = Answers::new();
            for item in &check.items {
                let chosen = answers.choose(check, &item.id, Choice::Option(1));
                chosen.unwrap();
            }
            Some(answers)
        };
        Reply {
            checks: Catalogue::built_in().usual().map(answers).collect(),
            made: Some(Made {
                draft: RandomId::from_bytes([9; 16]),
                count: NonZeroU32::MIN,
            }),
        }
    }

    fn opens(sealed: &SealedReply, key: &RoundKey, invitation: &Invitation) -> bool {
        open(key, &invitation.info(), &sealed.0).is_ok()
    }

    #[test]
    fn a_reply_to_a_changed_invitation_is_not_opened() {
        let key = RoundKey::generate([1; 32]);
        let real = invitation(&key);
        let sealed = seal_for(&real, &reply(), [2; 32]).unwrap();
        assert_eq!(sealed.0.len(), sealed_lens(&real.asking).unwrap()[0]);
        assert!(opens(&sealed, &key, &real));

        let mut changed = vec![real.clone(); 10];
        changed[0].asked_by = name("Jo, PCN manager");
        changed[1].asking.team = name("Millbrook PCN core teams");
        changed[2].team_size = 10;
        changed[3].asking.round = name("Autumn");
        changed[4].asking.minimum = Minimum::new(6).unwrap();
        changed[5].asking.wording = Wording::new("team", "practice").unwrap();
        changed[6].asking.wording = Wording::new("network", "service").unwrap();
        changed[7].asking.checks.pop();
        changed[8].asking.checks.reverse();
        changed[9].key = RoundKey::generate([3; 32]).public().to_bytes();
        for (at, one) in changed.iter().enumerate() {
            assert_ne!(one.digits(), real.digits(), "{at}");
            // Of fewer checks, or in another order, there are as many answers as these take.
            let mut answered = reply();
            answered.checks.truncate(one.asking.checks.len());
            if at == 8 {
                answered.checks.reverse();
            }
            let sealed = seal_for(one, &answered, [2; 32]).unwrap();
            assert!(!opens(&sealed, &key, &real), "{at}");
        }
    }
}
