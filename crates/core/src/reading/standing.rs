use super::Ground;
use crate::exact::Exact;
use crate::ids::{ItemId, ScaleId};
use crate::order::in_order;
use crate::scoring::mean_of_100;
use crate::uncertainty::End;

/// How some scales or statements stand to each other, as far as no single answer can change it: which are the lowest, and
/// which the highest.
///
/// Two are told apart where neither one more reply, whatever it said, nor one step on one statement could make them level
/// or turn them round. The lowest are the fewest that are told apart from each of the others, and the highest likewise:
/// so nothing is put below or above what one answer could swap it with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing<Id> {
    /// Those that have a score, in the order in which they were given.
    pub of: Vec<Id>,
    /// The lowest, the lowest first; none where the lowest can't be told from the highest.
    pub lowest: Vec<Id>,
    /// The highest, the highest first; none likewise.
    pub highest: Vec<Id>,
}

/// A score out of 100, and how far one answer moves it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Reached<Id> {
    id: Id,
    now: Exact,
    /// After one more reply: lowest and highest.
    more: [Exact; 2],
    /// After one step.
    step: [Exact; 2],
}

const BOTH: [End; 2] = [End::Lowest, End::Highest];

impl<Id: Clone + PartialEq> Reached<Id> {
    /// One more reply answers the statements of both; one step is on a statement of one of them.
    fn is_below(&self, other: &Self) -> bool {
        let [_, most] = &self.more;
        let [least, _] = &other.more;
        let [_, step_up] = &self.step;
        let [step_down, _] = &other.step;
        self.now < other.now && most < least && *step_up < other.now && self.now < *step_down
    }
}

/// The scores of a check with how far one answer moves them, for any of its scales to be set beside each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scores {
    reached: Vec<Reached<ScaleId>>,
}

impl Scores {
    /// Of every scale that has a score.
    #[must_use]
    pub fn of(ground: &Ground<'_>) -> Self {
        let reached = |id: &ScaleId| {
            let now = ground.scale(id).ok()?.out_of_100.clone();
            let score = |mean: Option<Exact>| {
                let score = mean.and_then(|mean| ground.with_mean(id, mean));
                score.map_or_else(|| now.clone(), |score| score.out_of_100)
            };
            Some(Reached {
                id: id.clone(),
                more: BOTH.map(|end| score(ground.reach.one_more(id, end))),
                step: BOTH.map(|end| score(ground.reach.one_step(id, end))),
                now,
            })
        };
        let scales = ground.instrument.scales.iter();
        Self {
            reached: scales.filter_map(|scale| reached(&scale.id)).collect(),
        }
    }

    /// How these of them stand.
    #[must_use]
    pub fn standing(&self, scales: &[ScaleId]) -> Standing<ScaleId> {
        let find = |id: &ScaleId| self.reached.iter().find(|one| one.id == *id);
        Standing::of(scales.iter().filter_map(find).collect(), usize::MAX)
    }
}

impl Standing<ItemId> {
    /// How these statements stand, at most so many of them named at either end.
    #[must_use]
    pub fn of_items(ground: &Ground<'_>, items: &[ItemId], most: usize) -> Self {
        let reached = |id: &ItemId| {
            let score = ground.scores.items.get(id)?.as_ref().ok()?;
            let (now, reach) = (score.out_of_100.clone(), ground.reach.item(id)?);
            let options = ground.instrument.options_of(ground.instrument.item(id)?)?;
            let score = |mean: Option<&Exact>| {
                let score = mean.and_then(|mean| mean_of_100(options, mean));
                score.unwrap_or_else(|| now.clone())
            };
            Some(Reached {
                id: id.clone(),
                more: BOTH.map(|end| score(reach.one_more.at(end))),
                step: BOTH.map(|end| score(reach.one_step.at(end))),
                now,
            })
        };
        let reached: Vec<_> = items.iter().filter_map(reached).collect();
        Self::of(reached.iter().collect(), most)
    }
}

impl<Id: Clone + PartialEq> Standing<Id> {
    fn of(reached: Vec<&Reached<Id>>, most: usize) -> Self {
        let of = reached.iter().map(|one| one.id.clone()).collect();
        let rising = in_order(reached, |a, b| a.now.cmp(&b.now));
        let told_apart = |at: &usize| {
            let (lower, upper) = rising.split_at(*at);
            let is_below = |low: &&Reached<Id>| upper.iter().all(|up| low.is_below(up));
            lower.iter().all(is_below)
        };
        let named = |some: &[&Reached<Id>]| some.iter().map(|one| one.id.clone()).collect();
        let count = rising.len();
        let lowest = (1..count).take(most).find(told_apart);
        let highest = (1..count).rev().take(most).find(told_apart);
        Self {
            of,
            lowest: lowest.map_or_else(Vec::new, |at| named(rising.split_at(at).0)),
            highest: highest.map_or_else(Vec::new, |at| {
                let mut highest: Vec<Id> = named(rising.split_at(at).1);
                highest.reverse();
                highest
            }),
        }
    }

    /// None of them is told apart from all others.
    #[must_use]
    pub fn is_level(&self) -> bool {
        self.lowest.is_empty()
    }
}
