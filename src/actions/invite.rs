use super::ActionError;
use super::update_round::{AtHand, update_round};
use crate::state::Kilter;
use crate::store::Durability;
use kilter_core::exchange::invitation::Invitation;
use kilter_core::ids::RandomId;
use kilter_core::round::Event;

/// Fixes the invitation to a round as it was shown: it is on its way. From then on the round's set-up stays as it is.
///
/// # Errors
/// [`ActionError::NotAsShown`], where the set-up is another by now; where an invitation is out that says something else;
/// or where it could not be kept.
pub async fn invite(
    kilter: &Kilter,
    round: &RandomId,
    shown: &Invitation,
) -> Result<Durability, ActionError> {
    let event = |at_hand: &AtHand| {
        let key = at_hand.key.to_bytes();
        let setup = &at_hand.round.setup;
        if (key, setup.team_size, &setup.asking) != (shown.key, shown.team_size, &shown.asking) {
            return Err(ActionError::NotAsShown);
        }
        Ok(vec![Event::Invited(shown.asked_by.clone(), key)])
    };
    let (_, durability) = update_round(kilter, round, &event).await?;
    Ok(durability)
}
