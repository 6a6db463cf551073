use super::ActionError;
use super::sealing::open_replies;
use super::update_round::{AtHand, at_hand, end_round};
use crate::browser::pause::{UNTIL_DRAWN, pause_for};
use crate::state::Kilter;
use kilter_core::latest::Latest;
use kilter_core::round::{Event, OpenRound, RoundError};

/// Closes a round for good, as it was shown: opens its replies in memory, counts them, keeps the summary, and forgets
/// replies and key in the same commit (P3), and says how many were made again: of each person the last counts. `without`
/// is how many replies that can't be opened the organiser was told of and leaves out. `looked_at` hears how far it is.
/// `phrase` opens a key that is locked.
///
/// # Errors
/// [`ActionError::NotAsShown`], where replies came; where it may not be closed, the phrase is another, another number of
/// replies can't be opened or it can't be kept. The round stays open then, with all its replies.
pub async fn close_round(
    kilter: &Kilter,
    shown: &OpenRound,
    phrase: &str,
    without: u32,
    looked_at: &dyn Fn(u32),
) -> Result<u32, ActionError> {
    let round = &shown.id;
    let before = as_shown(kilter, shown).await?;
    if before.kept.is_locked() {
        // That it takes a moment is on the screen by then.
        pause_for(UNTIL_DRAWN).await;
    }
    let key = before.kept.open(phrase)?;
    // Too many replies may be so by made-up ones; of too few none is opened.
    if let Err(RoundError::Withheld(why)) = before.round.may_close() {
        return Err(RoundError::Withheld(why).into());
    }
    // Opening thousands takes seconds, in which the browser has its turns: it is done before the round is read to be
    // changed.
    let opened = open_replies(&before.round, &key, looked_at).await?;
    let unopened = u32::try_from(opened.unopened.len()).unwrap_or(u32::MAX);
    if unopened != without {
        return Err(ActionError::Unopened { unopened });
    }
    let events = |now: &AtHand| {
        if now.round != *shown {
            return Err(ActionError::NotAsShown);
        }
        Ok(vec![
            Event::RepliesLeftOut(opened.unopened.clone()),
            Event::Closed(opened.replies.clone()),
        ])
    };
    end_round(kilter, round, &events).await?;
    Ok(Latest::of(&opened.replies).replaced)
}

/// The round on disk, if it is the one that was shown; otherwise the page shows what is so now.
async fn as_shown(kilter: &Kilter, shown: &OpenRound) -> Result<AtHand, ActionError> {
    let now = at_hand(kilter, &shown.id).await;
    if now.as_ref().is_ok_and(|now| now.round == *shown) {
        return now;
    }
    kilter.refresh().await;
    now.and(Err(ActionError::NotAsShown))
}
