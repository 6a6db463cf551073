//! Applies an event to the round as it is on disk now, whatever another tab did meanwhile.

use super::ActionError;
use crate::kept_key::KeptKey;
use crate::state::Kilter;
use crate::store::{Change, Commit, Durability, Seq, StoreError, key};
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::round::{Event, OpenRound, Round, RoundError};
use kilter_seal::PublicKey;

/// How often another tab may come in between before an action gives up.
const TRIES: usize = 5;

/// An open round as it is on disk, and its public key: only closing needs more.
pub(super) struct AtHand {
    pub(super) round: OpenRound,
    pub(super) key: PublicKey,
    pub(super) kept: KeptKey,
    seq: Seq,
}

/// Reads an open round and its key.
pub(super) async fn at_hand(kilter: &Kilter, id: &RandomId) -> Result<AtHand, ActionError> {
    let loaded = kilter.store().load().await;
    let round = loaded
        .get::<Round>(id.as_str())
        .ok_or(ActionError::RoundGone)?;
    let kept = loaded
        .get::<KeptKey>(id.as_str())
        .ok_or(ActionError::RoundGone);
    let Round::Open(open) = round.value else {
        return Err(RoundError::Closed.into());
    };
    let kept = kept?.value;
    Ok(AtHand {
        round: open,
        key: kept.public()?,
        kept,
        seq: round.seq,
    })
}

/// Makes events of the round as it is on disk, applies them in turn, and commits what comes of
/// them together with `beside`. Where another tab came in between, it starts again.
pub(super) async fn update_round(
    kilter: &Kilter,
    id: &RandomId,
    events: &dyn Fn(&AtHand) -> Result<Vec<Event>, ActionError>,
    beside: &dyn Fn(&Round) -> Vec<Change>,
) -> Result<(Round, Durability), ActionError> {
    let store = kilter.store();
    let mut last = StoreError::Conflict {
        key: key::<Round>(id.as_str()),
    };
    for _ in 0..TRIES {
        let at_hand = at_hand(kilter, id).await?;
        let mut next = Round::Open(at_hand.round.clone());
        for event in events(&at_hand)? {
            next = next.apply(event, Catalogue::built_in())?;
        }
        let mut changes = vec![Change::put(id.as_str(), &next)?];
        changes.extend(beside(&next));
        let commit = Commit::of(changes).expecting(key::<Round>(id.as_str()), Some(at_hand.seq));
        match store.commit(commit).await {
            Ok(durability) => {
                kilter.refresh().await;
                return Ok((next, durability));
            }
            Err(conflict @ StoreError::Conflict { .. }) => last = conflict,
            Err(error) => return Err(error.into()),
        }
    }
    Err(last.into())
}
