//! Every pair of scores that one answer can make of two scales, at the ends of what it reaches.

use super::Ground;
use super::then::Then;
use crate::ids::ScaleId;
use crate::scoring::ScaleScore;
use crate::uncertainty::{ENDS, ONE_MORE, ONE_STEP, OneAnswer};
use std::rc::Rc;

/// The scores that a scale can come to.
type Ends<'a> = &'a [Option<ScaleScore>];

/// A map and the gap between its axes ask for the same two: worked out once.
pub(super) fn after_one_answer(ground: &Ground<'_>, ids: [&ScaleId; 2]) -> Rc<[Then]> {
    let mut worked_out = ground.two_scores.borrow_mut();
    let same = worked_out
        .iter()
        .find(|(of, _)| of.each_ref() == ids)
        .map(|(_, then)| then.clone());
    same.unwrap_or_else(|| {
        let then: Rc<[Then]> = work_out(ground, ids).into();
        worked_out.push((ids.map(Clone::clone), then.clone()));
        then
    })
}

fn work_out(ground: &Ground<'_>, ids: [&ScaleId; 2]) -> Vec<Then> {
    let reach = &ground.reach;
    let more = ids.map(|id| ENDS.map(|end| ground.with_mean(id, reach.one_more(id, end)?)));
    let step = ids.map(|id| ENDS.map(|end| ground.with_mean(id, reach.one_step(id, end)?)));
    let still = ids.map(|id| ground.scale(id).ok().cloned());
    let replies = ground.tally.replies();
    let [first_more, second_more] = &more;
    let [first_step, second_step] = &step;
    let [first, second] = still.each_ref().map(std::slice::from_ref);
    // One more reply answers the statements of both; one step is on a statement of one of them.
    let tries: [(_, _, Ends<'_>, Ends<'_>); 3] = [
        (ONE_MORE, replies.saturating_add(1), first_more, second_more),
        (ONE_STEP, replies, first_step, second),
        (ONE_STEP, replies, first, second_step),
    ];
    let mut found = Vec::new();
    for (how, replies, firsts, seconds) in tries {
        for first in firsts.iter().flatten() {
            for second in seconds.iter().flatten() {
                let scores = [first.clone(), second.clone()];
                found.push(Then {
                    how,
                    replies,
                    scores,
                });
            }
        }
    }
    found
}

/// By which of these answers something comes out otherwise.
pub(super) fn changed(then: &[Then], is_other: impl Fn(&Then) -> bool) -> OneAnswer {
    let other = then.iter().filter(|then| is_other(then));
    other.fold(OneAnswer::default(), |any, then| any.or(then.how))
}
