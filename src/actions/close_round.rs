use super::ActionError;
use super::sealing::open_replies;
use super::update_round::{AtHand, at_hand, update_round};
use crate::browser::pause::{UNTIL_DRAWN, pause_for};
use crate::kept_key::KeptKey;
use crate::records::{NextPersonMode, THIS_COMPUTER};
use crate::state::Kilter;
use crate::store::{Change, Durability};
use kilter_core::ids::RandomId;
use kilter_core::round::{Event, RoundError};

/// How often another tab may add a reply while this one opens them.
const TRIES: usize = 5;

/// Closes a round for good: opens its replies in memory, counts them, keeps the summary, and
/// forgets replies and key in the same commit (P3). `without` is how many replies that can't be
/// opened the organiser was told of and leaves out. `looked_at` hears how far it is. `phrase` opens
/// a key that is locked.
///
/// # Errors
/// Where it may not be closed, the phrase is another, another number of replies can't be opened
/// or it can't be kept; the round stays open then, with all its replies.
pub async fn close_round(
    kilter: &Kilter,
    round: &RandomId,
    phrase: &str,
    without: u32,
    looked_at: &dyn Fn(u32),
) -> Result<Durability, ActionError> {
    let forget = |_: &_| {
        vec![
            Change::delete::<KeptKey>(round.as_str()),
            Change::delete::<NextPersonMode>(THIS_COMPUTER),
        ]
    };
    let kept = at_hand(kilter, round).await?.kept;
    if kept.is_locked() {
        // That it takes a moment is on the screen by then.
        pause_for(UNTIL_DRAWN).await;
    }
    let key = kept.open(phrase)?;
    for _ in 0..TRIES {
        // Opening thousands takes seconds, in which the browser has its turns: it is done before
        // the round is read to be changed.
        let before = at_hand(kilter, round).await?;
        // Too many replies may be so by made-up ones; of too few none is opened.
        if let Err(RoundError::Withheld(why)) = before.round.may_close() {
            return Err(RoundError::Withheld(why).into());
        }
        let opened = open_replies(&before.round, &key, looked_at).await?;
        let unopened = u32::try_from(opened.unopened.len()).unwrap_or(u32::MAX);
        if unopened != without {
            return Err(ActionError::Unopened { unopened });
        }
        let events = |now: &AtHand| {
            if now.round.replies != before.round.replies {
                return Err(ActionError::RepliesCame);
            }
            Ok(vec![
                Event::RepliesLeftOut(opened.unopened.clone()),
                Event::Closed(opened.replies.clone()),
            ])
        };
        match update_round(kilter, round, &events, &forget).await {
            Err(ActionError::RepliesCame) => {}
            closed => return closed.map(|(_, durability)| durability),
        }
    }
    Err(ActionError::RepliesCame)
}
