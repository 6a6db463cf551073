//! How a reply is bound to its round and sealed.

use super::ActionError;
use kilter_core::exchange::invitation::Invitation;
use kilter_core::instrument::{Catalogue, InstrumentKey};
use kilter_core::reply::{Reply, SealedReply};
use kilter_core::round::{OpenRound, RoundError, instruments};
use kilter_seal::{PublicKey, RoundKey, open, seal};

/// What a reply is bound to before anybody is invited: the round and its checks. The number of people is not part of it,
/// since it may change until closing.
fn info(round: &OpenRound) -> Vec<u8> {
    let mut info = format!("kilter.reply.1\n{}\n", round.id);
    for check in &round.setup.checks {
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
    seal_to(&key, &invitation.info(), &invitation.checks, reply, seed)
}

/// How long a sealed reply to these checks is, whatever was chosen.
pub(super) fn sealed_len(checks: &[InstrumentKey]) -> Result<usize, ActionError> {
    let checks = instruments(checks, Catalogue::built_in())?;
    Ok(kilter_seal::sealed_len(Reply::encoded_len(&checks)))
}

fn seal_to(
    key: &PublicKey,
    info: &[u8],
    checks: &[InstrumentKey],
    reply: &Reply,
    seed: [u8; 32],
) -> Result<SealedReply, ActionError> {
    let checks = instruments(checks, Catalogue::built_in())?;
    let bytes = reply
        .encode(&checks)
        .map_err(|_| RoundError::UnfittingReply)?;
    let sealed = seal(key, info, &bytes, Reply::encoded_len(&checks), seed)?;
    Ok(SealedReply(sealed))
}

/// Seals a reply to the round's key; `seed` is 32 fresh random bytes.
pub(super) fn seal_reply(
    round: &OpenRound,
    key: &RoundKey,
    reply: &Reply,
    seed: [u8; 32],
) -> Result<SealedReply, ActionError> {
    let invited = round.invitation.as_ref().map(Invitation::info);
    let info = invited.unwrap_or_else(|| info(round));
    seal_to(&key.public(), &info, &round.setup.checks, reply, seed)
}

/// Opens every reply of the round, in memory.
///
/// # Errors
/// [`ActionError::Unopened`], which says how many could not be opened.
pub(super) fn open_replies(round: &OpenRound, key: &RoundKey) -> Result<Vec<Reply>, ActionError> {
    let checks = instruments(&round.setup.checks, Catalogue::built_in())?;
    // Replies from before the invitation are bound to the round, later ones to the invitation.
    let mut infos = vec![info(round)];
    infos.extend(round.invitation.as_ref().map(Invitation::info));
    let open = |sealed: &SealedReply| {
        let mut tries = infos.iter();
        tries.find_map(|info| open(key, info, &sealed.0).ok())
    };
    let opened: Vec<Option<Reply>> = round
        .replies
        .iter()
        .map(|sealed| Reply::decode(&open(sealed)?, &checks).ok())
        .collect();
    let unopened = opened.iter().filter(|reply| reply.is_none()).count();
    if unopened > 0 {
        return Err(ActionError::Unopened {
            unopened: u32::try_from(unopened).unwrap_or(u32::MAX),
        });
    }
    Ok(opened.into_iter().flatten().collect())
}
