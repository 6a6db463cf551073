use super::ActionError;
use crate::organising::Written;
use crate::records::THIS_COMPUTER;
use crate::state::Kilter;
use crate::store::{Change, Commit, Loaded, key};
use kilter_core::ids::RandomId;
use kilter_core::round::Round;

/// Keeps what the message that invites to an open round says.
///
/// # Errors
/// Where the round is open no more, or it could not be kept.
pub async fn keep_words(
    kilter: &Kilter,
    round: &RandomId,
    words: &Written,
) -> Result<(), ActionError> {
    keep(kilter, Some(round), words).await
}

/// Keeps where a copy of Kilter is on a web server, or forgets it.
///
/// # Errors
/// Where it could not be kept.
pub async fn keep_web_copy(kilter: &Kilter, address: Option<String>) -> Result<(), ActionError> {
    let written = Written {
        web_copy: address,
        ..Written::default()
    };
    keep(kilter, None, &written).await
}

async fn keep(
    kilter: &Kilter,
    round: Option<&RandomId>,
    written: &Written,
) -> Result<(), ActionError> {
    let id = round.map_or(THIS_COMPUTER, RandomId::as_str);
    let decide = |view: &Loaded| {
        if round.is_some() {
            let there = view.get::<Round>(id).map(|round| round.value);
            let Some(Round::Open(_)) = there else {
                return Err(ActionError::RoundGone);
            };
        }
        let change = match *written == Written::default() {
            true => Change::delete::<Written>(id),
            false => Change::put(id, written)?,
        };
        Ok((Commit::of(vec![change]), ()))
    };
    let keys = [key::<Round>(id), key::<Written>(id)];
    kilter.change(keys, decide).await.map(|_| ())
}
