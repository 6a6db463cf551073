use super::ActionError;
use super::update_round::{AtHand, update_round};
use crate::state::Kilter;
use crate::store::Durability;
use kilter_core::ids::RandomId;
use kilter_core::names::Name;
use kilter_core::round::Event;

/// Makes the invitation to a round, with the round's public key in it. From then on its set-up
/// stays as it is.
///
/// # Errors
/// Where an invitation is out that says something else, or it could not be kept.
pub async fn invite(
    kilter: &Kilter,
    round: &RandomId,
    asked_by: &Name,
) -> Result<Durability, ActionError> {
    let event = |at_hand: &AtHand| {
        let key = at_hand.key.to_bytes();
        Ok(vec![Event::Invited(asked_by.clone(), key)])
    };
    let (_, durability) = update_round(kilter, round, &event).await?;
    Ok(durability)
}
