use super::ActionError;
use super::sealing::sealed_lens;
use super::update_round::{AtHand, update_round};
use crate::state::Kilter;
use kilter_core::exchange::find::Code;
use kilter_core::exchange::reply_text::Collected;
use kilter_core::ids::RandomId;
use kilter_core::round::Event;
use std::cell::RefCell;

/// Adds every sealed reply to a round among these codes, all in one commit, and says what else
/// was in it. None is opened.
///
/// # Errors
/// [`ActionError::NothingFound`]; where nobody was invited; or where they could not be kept. None
/// is added then.
pub async fn collect(
    kilter: &Kilter,
    round: &RandomId,
    codes: &[Code],
) -> Result<Collected, ActionError> {
    let found = RefCell::new(Collected::default());
    let event = |at_hand: &AtHand| {
        let round = &at_hand.round;
        let invitation = round.invitation.as_ref().ok_or(ActionError::NotInvited)?;
        let lengths = sealed_lens(&invitation.asking)?;
        let read = Collected::from_codes(codes, invitation, &round.replies, &lengths);
        if read.is_empty() {
            return Err(ActionError::NothingFound);
        }
        let new = read.new.clone();
        found.replace(read);
        Ok(vec![Event::RepliesAdded(new)])
    };
    update_round(kilter, round, &event).await?;
    Ok(found.into_inner())
}
