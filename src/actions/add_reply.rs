use super::ActionError;
use super::outbox::add_to_outbox;
use super::sealing::seal_reply;
use super::update_round::{AtHand, update_round};
use crate::browser::random;
use crate::once::Once;
use crate::state::Kilter;
use crate::store::Durability;
use kilter_core::ids::RandomId;
use kilter_core::reply::Reply;
use kilter_core::round::Event;

/// Seals a reply and adds it, once, to its round here, or to the replies that wait for who asks.
///
/// # Errors
/// [`ActionError::Twice`], or where it could not be kept; nothing is added then.
pub async fn add_reply(
    kilter: &Kilter,
    once: &Once,
    round: &RandomId,
    reply: &Reply,
) -> Result<Durability, ActionError> {
    let seed = random::fill::<32>().map_err(|_| ActionError::NoRandomness)?;
    add_reply_sealed_by(kilter, once, round, reply, seed).await
}

/// The same with these 32 random bytes: fresh ones each time, or sealing keeps nothing secret.
///
/// # Errors
/// As [`add_reply`].
pub async fn add_reply_sealed_by(
    kilter: &Kilter,
    once: &Once,
    round: &RandomId,
    reply: &Reply,
    seed: [u8; 32],
) -> Result<Durability, ActionError> {
    let add = async {
        if kilter.outbox(round).is_some() {
            return add_to_outbox(kilter, round, reply, seed).await;
        }
        let event = |at_hand: &AtHand| {
            let sealed = seal_reply(&at_hand.round, &at_hand.key, reply, seed)?;
            Ok(vec![Event::ReplyAdded(sealed)])
        };
        let (_, durability) = update_round(kilter, round, &event).await?;
        Ok(durability)
    };
    once.run(add).await.unwrap_or(Err(ActionError::Twice))
}
