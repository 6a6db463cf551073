use super::Ground;
use crate::disclosure::Withheld;
use crate::ids::ScaleId;
use crate::instrument::{Ladder, Stands};
use crate::tally::ItemTally;
use crate::uncertainty::OneAnswer;

/// What to build first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundLadder {
    /// The rungs, what is built first before what is built on it.
    pub rungs: Vec<Rung>,
    /// The place of the rung to begin with, the first that does not stand: none where all do; withheld where one
    /// before it may not be shown, since it might be that one.
    pub first: Result<Option<usize>, Withheld>,
    /// Whether one answer could change which it is.
    pub one_answer: OneAnswer,
}

/// One rung.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rung {
    /// The scale.
    pub scale: ScaleId,
    /// It stands.
    pub stands: Result<bool, Withheld>,
}

impl FoundLadder {
    pub(super) fn of(ladder: &Ladder, ground: &Ground<'_>) -> Self {
        let rung = |id: &ScaleId| Rung {
            scale: id.clone(),
            stands: stands(ladder, ground, id),
        };
        let rungs: Vec<Rung> = ladder.rungs.iter().map(rung).collect();
        let first = first(&rungs);
        // The first falls or another comes before it where a rung up to it turns; nothing after it matters.
        let up_to = first.map_or(0, |first| first.map_or(rungs.len(), |first| first + 1));
        let turns = rungs.iter().take(up_to).map(|rung| {
            let now = rung.stands.unwrap_or_default();
            could_turn(ladder, ground, &rung.scale, now)
        });
        Self {
            one_answer: turns.fold(OneAnswer::default(), OneAnswer::or),
            first,
            rungs,
        }
    }
}

fn first(rungs: &[Rung]) -> Result<Option<usize>, Withheld> {
    for (place, rung) in rungs.iter().enumerate() {
        if !rung.stands? {
            return Ok(Some(place));
        }
    }
    Ok(None)
}

fn stands(ladder: &Ladder, ground: &Ground<'_>, id: &ScaleId) -> Result<bool, Withheld> {
    match &ladder.stands {
        Stands::From(cut) => Ok(ground.scale(id)?.out_of_100 >= *cut),
        Stands::LowestBelow(hundredths) => {
            // What single statements say takes counts.
            ground.rules.counts(ground.tally.replies())?;
            let mut stands = true;
            for item in items(ground, id) {
                ground.rules.answered(item.scored())?;
                stands &= below(&item.counts, *hundredths);
            }
            Ok(stands)
        }
    }
}

fn items<'a>(ground: &Ground<'a>, id: &ScaleId) -> impl Iterator<Item = &'a ItemTally> {
    let scale = ground.instrument.scale(id);
    let ids = scale.map(|scale| scale.made_of.items()).unwrap_or_default();
    ids.iter().filter_map(|id| ground.tally.item(id))
}

/// Fewer than so many hundredths of those who chose an option chose the lowest.
fn below(counts: &[u32], hundredths: u32) -> bool {
    let all: u64 = counts.iter().map(|count| u64::from(*count)).sum();
    let lowest = counts.first().copied().unwrap_or_default();
    u64::from(lowest) * 100 < u64::from(hundredths) * all
}

fn could_turn(ladder: &Ladder, ground: &Ground<'_>, id: &ScaleId, now: bool) -> OneAnswer {
    match &ladder.stands {
        Stands::From(cut) => ground.could_come(id, cut, !now),
        Stands::LowestBelow(hundredths) => {
            by_lowest(&items(ground, id).collect::<Vec<_>>(), *hundredths, now)
        }
    }
}

/// One answer to any of the items; one more reply answers all of them, each by itself.
fn by_lowest(items: &[&ItemTally], hundredths: u32, now: bool) -> OneAnswer {
    let with = |item: &ItemTally, lowest: i64, all: i64| {
        let sum = i64::from(item.scored()) + all;
        let first = i64::from(item.counts.first().copied().unwrap_or_default()) + lowest;
        first * 100 < i64::from(hundredths) * sum
    };
    let on_the_lowest = |item: &ItemTally| item.counts.first().is_some_and(|count| *count > 0);
    let on_the_next = |item: &ItemTally| item.counts.get(1).is_some_and(|count| *count > 0);
    if now {
        // It falls where one item does.
        OneAnswer {
            one_more: items.iter().any(|item| !with(item, 1, 1)),
            one_step: items
                .iter()
                .any(|item| on_the_next(item) && !with(item, 1, 0)),
        }
    } else {
        // It stands where every item does.
        let failing: Vec<_> = items.iter().filter(|item| !with(item, 0, 0)).collect();
        OneAnswer {
            one_more: items
                .iter()
                .all(|item| with(item, 0, 1) || with(item, 0, 0)),
            one_step: match failing.as_slice() {
                [one] => on_the_lowest(one) && with(one, -1, 0),
                _ => false,
            },
        }
    }
}
