use super::ActionError;
use super::outbox::add_to_outbox;
use super::sealing::seal_reply;
use super::update_round::update_round;
use crate::browser::random;
use crate::state::Kilter;
use crate::store::Durability;
use kilter_core::ids::RandomId;
use kilter_core::reply::Reply;
use kilter_core::round::Event;

/// Seals a reply and adds it to its round here, or to the replies that wait for who asks. Once this returns it is kept.
///
/// # Errors
/// Where it could not be; nothing is added then.
pub async fn add_reply(
    kilter: &Kilter,
    round: &RandomId,
    reply: &Reply,
) -> Result<Durability, ActionError> {
    let seed = random::fill::<32>().map_err(|_| ActionError::NoRandomness)?;
    if kilter.outbox(round).is_some() {
        return add_to_outbox(kilter, round, reply, seed).await;
    }
    let event = |at_hand: &super::update_round::AtHand| {
        let sealed = seal_reply(&at_hand.round, &at_hand.key, reply, seed)?;
        Ok(vec![Event::ReplyAdded(sealed)])
    };
    let (_, durability) = update_round(kilter, round, &event, &|_| Vec::new()).await?;
    Ok(durability)
}
