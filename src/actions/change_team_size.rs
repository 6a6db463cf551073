use super::ActionError;
use super::update_round::update_round;
use crate::state::Kilter;
use crate::store::Durability;
use kilter_core::ids::RandomId;
use kilter_core::round::Event;

/// Changes how many people are asked.
///
/// # Errors
/// Where the number is not possible or could not be kept.
pub async fn change_team_size(
    kilter: &Kilter,
    round: &RandomId,
    people: u32,
) -> Result<Durability, ActionError> {
    let event = |_: &_| Ok(vec![Event::TeamSizeChanged(people)]);
    let (_, durability) = update_round(kilter, round, &event).await?;
    Ok(durability)
}
