use super::Ground;
use crate::exact::Exact;
use crate::ids::ScaleId;
use crate::order::in_order;
use crate::uncertainty::End;

/// How scales stand to each other, as far as no single answer can change it: which are the lowest, and which the highest.
///
/// Two scales are told apart where neither one more reply, whatever it said, nor one step on one statement could make
/// them level or turn them round. The lowest are the fewest that are told apart from each of the others, and the highest
/// likewise: so nothing is put below or above what one answer could swap it with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Those that have a score, in the order in which they were given.
    pub of: Vec<ScaleId>,
    /// The lowest, the lowest first; none where the lowest can't be told from the highest.
    pub lowest: Vec<ScaleId>,
    /// The highest, the highest first; none likewise.
    pub highest: Vec<ScaleId>,
}

/// A score out of 100, and how far one answer moves it.
struct Reached {
    id: ScaleId,
    now: Exact,
    /// After one more reply: lowest and highest.
    more: [Exact; 2],
    /// After one step.
    step: [Exact; 2],
}

impl Reached {
    fn of(ground: &Ground<'_>, id: &ScaleId) -> Option<Self> {
        let now = ground.scale(id).ok()?.out_of_100.clone();
        let score = |mean: Option<Exact>| {
            let score = mean.and_then(|mean| ground.with_mean(id, mean));
            score.map_or_else(|| now.clone(), |score| score.out_of_100)
        };
        let ends = [End::Lowest, End::Highest];
        Some(Self {
            id: id.clone(),
            more: ends.map(|end| score(ground.reach.one_more(id, end))),
            step: ends.map(|end| score(ground.reach.one_step(id, end))),
            now,
        })
    }

    /// One more reply answers the statements of both; one step is on a statement of one of them.
    fn is_below(&self, other: &Self) -> bool {
        let [_, most] = &self.more;
        let [least, _] = &other.more;
        let [_, step_up] = &self.step;
        let [step_down, _] = &other.step;
        self.now < other.now && most < least && *step_up < other.now && self.now < *step_down
    }
}

impl Standing {
    /// How these scales of a check stand.
    #[must_use]
    pub fn of(ground: &Ground<'_>, scales: &[ScaleId]) -> Self {
        let reached: Vec<_> = scales
            .iter()
            .filter_map(|id| Reached::of(ground, id))
            .collect();
        let of = reached.iter().map(|one| one.id.clone()).collect();
        let rising = in_order(reached, |a, b| a.now.cmp(&b.now));
        let told_apart = |at: &usize| {
            let (lower, upper) = rising.split_at(*at);
            lower
                .iter()
                .all(|low| upper.iter().all(|up| low.is_below(up)))
        };
        let ids = |some: &[Reached]| some.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
        let lowest = (1..rising.len()).find(told_apart);
        let highest = (1..rising.len()).rev().find(told_apart);
        Self {
            of,
            lowest: lowest.map_or_else(Vec::new, |at| ids(rising.split_at(at).0)),
            highest: highest.map_or_else(Vec::new, |at| {
                let mut highest = ids(rising.split_at(at).1);
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
