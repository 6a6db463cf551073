use crate::state::Kilter;
use kilter_core::ids::RandomId;
use kilter_core::promises::Promises;

/// Of a round that has none yet: all but the promises.
pub fn none_yet(kilter: Kilter, id: &RandomId) -> Option<Promises> {
    let head = kilter.summary(id)?.head;
    Some(Promises {
        round_id: head.id,
        team_id: head.team_id,
        team: head.team,
        round: head.round,
        month: head.month,
        promises: Vec::new(),
        review: None,
        elsewhere: None,
    })
}
