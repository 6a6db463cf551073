//! The key file: an open round saved so that it can be opened in another browser, and opened there.

use super::ActionError;
use super::update_round::at_hand;
use crate::kept_key::KeptKey;
use crate::kept_summary::KeptSummary;
use crate::state::Kilter;
use crate::store::{Change, Commit, Durability, Loaded, key};
use kilter_core::exchange::key_file::KeyFile;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::round::{Round, RoundError};

/// The key file of an open round. Where a phrase locks its key already this must be that phrase, and the locked key is
/// handed on as it stands; else this phrase locks it in the file. `salt` is 16 fresh random bytes. Takes a second of an
/// old computer.
///
/// # Errors
/// [`ActionError::OtherPhrase`], a phrase that is too short, or where the round or its key is not here.
pub async fn make_key_file(
    kilter: &Kilter,
    round: &RandomId,
    phrase: &str,
    salt: [u8; 16],
) -> Result<KeyFile, ActionError> {
    let at_hand = at_hand(kilter, round).await?;
    let locked = at_hand.kept.locked_by(phrase, salt)?;
    Ok(at_hand.round.key_file(at_hand.key.to_bytes(), locked))
}

/// Opens the round of a key file here, without replies. From then on it is a round like any other.
///
/// # Errors
/// [`ActionError::OtherPhrase`]; [`RoundError::Closed`], where it was closed here or its result is here;
/// [`ActionError::OpenHere`]; or where it can't be asked or kept. Nothing is changed then.
pub async fn open_key_file(
    kilter: &Kilter,
    file: &KeyFile,
    phrase: &str,
) -> Result<Durability, ActionError> {
    let opened = Round::of_key_file(file, Catalogue::built_in())?;
    let kept = KeptKey::of_locked(file.public, file.locked, phrase)?;
    let id = file.id.as_str();
    let decide = |view: &Loaded| {
        match view.get::<Round>(id).map(|round| round.value) {
            Some(Round::Closed(_)) => return Err(RoundError::Closed.into()),
            Some(Round::Open(_)) => return Err(ActionError::OpenHere),
            None => {}
        }
        if view.get::<KeptSummary>(id).is_some() {
            return Err(RoundError::Closed.into());
        }
        // That it was closed may stand where the browser does not let us look.
        if view.is_out_of_reach() {
            return Err(ActionError::OutOfReach);
        }
        let changes = vec![Change::put(id, &opened)?, Change::put(id, &kept)?];
        Ok((Commit::of(changes), ()))
    };
    let keys = [key::<Round>(id), key::<KeptKey>(id), key::<KeptSummary>(id)];
    let ((), durability) = kilter.change(keys, decide).await?;
    Ok(durability)
}
