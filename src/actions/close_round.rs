use super::ActionError;
use super::sealing::open_replies;
use super::update_round::update_round;
use crate::records::{KeptKey, NextPersonMode, THIS_COMPUTER};
use crate::state::Kilter;
use crate::store::{Change, Durability};
use kilter_core::ids::RandomId;
use kilter_core::round::Event;

/// Closes a round for good: opens its replies in memory, counts them, keeps the summary, and
/// forgets replies and key in the same commit (P3).
///
/// # Errors
/// Where it may not be closed, a reply can't be opened or it can't be kept; the round stays
/// open then, with all its replies.
pub async fn close_round(kilter: &Kilter, round: &RandomId) -> Result<Durability, ActionError> {
    let event = |at_hand: &super::update_round::AtHand| {
        Ok(Event::Closed(open_replies(&at_hand.round, &at_hand.key)?))
    };
    let forget = |_: &_| {
        vec![
            Change::delete::<KeptKey>(round.as_str()),
            Change::delete::<NextPersonMode>(THIS_COMPUTER),
        ]
    };
    let (_, durability) = update_round(kilter, round, &event, &forget).await?;
    Ok(durability)
}
