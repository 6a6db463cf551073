//! How a reply is bound to its round and sealed.

use super::ActionError;
use kilter_core::instrument::Catalogue;
use kilter_core::reply::{Reply, SealedReply};
use kilter_core::round::{OpenRound, RoundError, instruments};
use kilter_seal::{RoundKey, open, seal};

/// What a reply is bound to: the round and its checks. The number of people is not part of it,
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

/// Seals a reply to the round's key; `seed` is 32 fresh random bytes.
pub(super) fn seal_reply(
    round: &OpenRound,
    key: &RoundKey,
    reply: &Reply,
    seed: [u8; 32],
) -> Result<SealedReply, ActionError> {
    let checks = instruments(&round.setup.checks, Catalogue::built_in())?;
    let bytes = reply
        .encode(&checks)
        .map_err(|_| RoundError::UnfittingReply)?;
    let sealed = seal(
        &key.public(),
        &info(round),
        &bytes,
        Reply::encoded_len(&checks),
        seed,
    )?;
    Ok(SealedReply(sealed))
}

/// Opens every reply of the round, in memory.
///
/// # Errors
/// [`ActionError::Unopened`], which says how many could not be opened.
pub(super) fn open_replies(round: &OpenRound, key: &RoundKey) -> Result<Vec<Reply>, ActionError> {
    let checks = instruments(&round.setup.checks, Catalogue::built_in())?;
    let info = info(round);
    let opened: Vec<Option<Reply>> = round
        .replies
        .iter()
        .map(|sealed| Reply::decode(&open(key, &info, &sealed.0).ok()?, &checks).ok())
        .collect();
    let unopened = opened.iter().filter(|reply| reply.is_none()).count();
    if unopened > 0 {
        return Err(ActionError::Unopened {
            unopened: u32::try_from(unopened).unwrap_or(u32::MAX),
        });
    }
    Ok(opened.into_iter().flatten().collect())
}
