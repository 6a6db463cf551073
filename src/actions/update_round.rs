//! Applies an event to the round as it is on disk now, whatever another tab did meanwhile.

use super::ActionError;
use crate::records::KeptKey;
use crate::state::Kilter;
use crate::store::{Change, Commit, Durability, StoreError, key};
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::round::{Event, OpenRound, Round, RoundError};
use kilter_seal::RoundKey;

/// How often another tab may come in between before an action gives up.
const TRIES: usize = 5;

/// An open round as it is on disk, and its key.
pub(super) struct AtHand {
    pub(super) round: OpenRound,
    pub(super) key: RoundKey,
}

/// Makes an event of the round as it is on disk, applies it, and commits the result together
/// with `beside`. Where another tab came in between, it starts again.
pub(super) async fn update_round(
    kilter: &Kilter,
    id: &RandomId,
    event: &dyn Fn(&AtHand) -> Result<Event, ActionError>,
    beside: &dyn Fn(&Round) -> Vec<Change>,
) -> Result<(Round, Durability), ActionError> {
    let store = kilter.store();
    let mut last = StoreError::Conflict {
        key: key::<Round>(id.as_str()),
    };
    for _ in 0..TRIES {
        let loaded = store.load().await;
        let round = loaded
            .get::<Round>(id.as_str())
            .ok_or(ActionError::RoundGone)?;
        let Round::Open(open) = &round.value else {
            return Err(RoundError::Closed.into());
        };
        let kept = loaded
            .get::<KeptKey>(id.as_str())
            .ok_or(ActionError::RoundGone)?;
        let at_hand = AtHand {
            round: open.clone(),
            key: RoundKey::from_bytes(&kept.value.key)?,
        };
        let next = round.value.apply(event(&at_hand)?, Catalogue::built_in())?;
        let mut changes = vec![Change::put(id.as_str(), &next)?];
        changes.extend(beside(&next));
        let commit = Commit::of(changes).expecting(key::<Round>(id.as_str()), Some(round.seq));
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
