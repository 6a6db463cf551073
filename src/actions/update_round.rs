//! Applies events to the round as it is on disk now, whatever another tab did meanwhile.

use super::ActionError;
use crate::kept_key::KeptKey;
use crate::organising::Written;
use crate::records::{NextPersonMode, THIS_COMPUTER};
use crate::state::Kilter;
use crate::store::{Change, Commit, Durability, Key, Loaded, key, set_of};
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::round::{Event, OpenRound, Round, RoundError};
use kilter_seal::PublicKey;

/// An open round as it is on disk, and its public key: only closing needs more.
pub(super) struct AtHand {
    pub(super) round: OpenRound,
    pub(super) key: PublicKey,
    pub(super) kept: KeptKey,
}

impl AtHand {
    fn of(view: &Loaded, id: &RandomId) -> Result<Self, ActionError> {
        let round = view.get::<Round>(id.as_str());
        let gone = |is_gone| missing(view, is_gone);
        let Round::Open(round) = round.ok_or_else(|| gone(ActionError::RoundGone))?.value else {
            return Err(RoundError::Closed.into());
        };
        let kept = view.get::<KeptKey>(id.as_str());
        let kept = kept.ok_or_else(|| gone(ActionError::KeyGone))?.value;
        Ok(Self {
            round,
            key: kept.public()?,
            kept,
        })
    }
}

/// Of what was not found: that it is gone, where all could be looked into.
pub(super) fn missing(view: &Loaded, gone: ActionError) -> ActionError {
    match view.is_out_of_reach() {
        true => ActionError::OutOfReach,
        false => gone,
    }
}

fn keys(id: &RandomId) -> [Key; 2] {
    [key::<Round>(id.as_str()), key::<KeptKey>(id.as_str())]
}

/// Reads an open round and its key.
pub(super) async fn at_hand(kilter: &Kilter, id: &RandomId) -> Result<AtHand, ActionError> {
    let view = kilter.store().read(set_of(keys(id))).await;
    AtHand::of(&view, id)
}

/// Makes events of the round as it is on disk, applies them in turn, and keeps what comes of them.
pub(super) async fn update_round(
    kilter: &Kilter,
    id: &RandomId,
    events: &dyn Fn(&AtHand) -> Result<Vec<Event>, ActionError>,
) -> Result<(Round, Durability), ActionError> {
    let decide = |view: &Loaded| {
        let next = after(view, id, events)?;
        let commit = Commit::of(vec![Change::put(id.as_str(), &next)?]);
        Ok((commit, next))
    };
    kilter.change(keys(id), decide).await
}

/// The same for events that end the round: its key goes in the same commit, and so does next-person mode where that is
/// this round's.
pub(super) async fn end_round(
    kilter: &Kilter,
    id: &RandomId,
    events: &dyn Fn(&AtHand) -> Result<Vec<Event>, ActionError>,
) -> Result<(Round, Durability), ActionError> {
    let decide = |view: &Loaded| {
        let next = after(view, id, events)?;
        let mut changes = vec![Change::put(id.as_str(), &next)?];
        changes.push(Change::delete::<KeptKey>(id.as_str()));
        changes.extend(words_of(view, id));
        changes.extend(leave_mode_of(view, id));
        Ok((Commit::of(changes), next))
    };
    let keys = keys(id).into_iter().chain([
        key::<Written>(id.as_str()),
        key::<NextPersonMode>(THIS_COMPUTER),
    ]);
    kilter.change(keys, decide).await
}

fn after(
    view: &Loaded,
    id: &RandomId,
    events: &dyn Fn(&AtHand) -> Result<Vec<Event>, ActionError>,
) -> Result<Round, ActionError> {
    let at_hand = AtHand::of(view, id)?;
    let made = events(&at_hand)?;
    let mut next = Round::Open(at_hand.round);
    for event in made {
        next = next.apply(event, Catalogue::built_in())?;
    }
    Ok(next)
}

/// What the invitation to a round says goes with the round, where there is any.
pub(super) fn words_of(view: &Loaded, id: &RandomId) -> Option<Change> {
    let words = view.get::<Written>(id.as_str());
    words.map(|_| Change::delete::<Written>(id.as_str()))
}

/// Ends next-person mode where it is for this round or outbox, and never another's.
pub(super) fn leave_mode_of(view: &Loaded, id: &RandomId) -> Option<Change> {
    let mode = view.get::<NextPersonMode>(THIS_COMPUTER)?;
    (mode.value.round == *id).then(|| Change::delete::<NextPersonMode>(THIS_COMPUTER))
}
