use super::{Points, World};
use crate::belief::Belief;

/// What a colleague knows of somebody before they look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// Nothing.
    Nothing,
    /// The points of the first aim.
    One,
}

/// A colleague of one team.
#[derive(Debug)]
pub struct Attacker<'a> {
    world: &'a World,
    people: usize,
    sums: Points,
    /// For each aim, how many people gave it so many points.
    counts: Vec<Vec<u32>>,
}

impl<'a> Attacker<'a> {
    /// By the points of these people: all of the team, or all but the attacker.
    pub fn new(world: &'a World, people: &[Points]) -> Self {
        let aims = people.first().map_or(0, Vec::len);
        let most = people.first().map_or(0, |points| points.iter().sum());
        let mut sums = vec![0; aims];
        let mut counts = vec![vec![0; most + 1]; aims];
        for points in people {
            for ((sum, counts), points) in sums.iter_mut().zip(&mut counts).zip(points) {
                *sum += points;
                if let Some(count) = counts.get_mut(*points) {
                    *count += 1;
                }
            }
        }
        Self {
            world,
            people: people.len(),
            sums,
            counts,
        }
    }

    /// Of somebody in such a team.
    pub fn without(&self, asked: Asked, truth: &Points) -> Belief {
        self.belief(asked, truth, |place, _| {
            let chances = self.world.by_lean.iter();
            chances.filter_map(|lean| lean.get(place)).sum()
        })
    }

    /// Of somebody in a team that leans so.
    pub fn by_lean(&self, asked: Asked, truth: &Points, lean: usize) -> Belief {
        let chances = self.world.by_lean.get(lean);
        self.belief(asked, truth, |place, _| {
            let chance = chances.and_then(|chances| chances.get(place));
            chance.copied().unwrap_or(0.0)
        })
    }

    /// With the sums: over every lean, the chance of the way times that of the others making up the rest.
    pub fn by_sums(&self, asked: Asked, truth: &Points) -> Belief {
        let [all_but_one, all_but_two] = &self.world.all_but;
        let is_all = u32::try_from(self.people) == Ok(self.world.replies);
        let others = if is_all { all_but_one } else { all_but_two };
        self.belief(asked, truth, |place, way| {
            let pairs = self.sums.iter().zip(way);
            let rest = pairs.map(|(sum, points)| sum.checked_sub(*points));
            let Some(rest) = rest.collect::<Option<Points>>() else {
                return 0.0;
            };
            let rest = self.world.place(&rest);
            let leans = self.world.by_lean.iter().zip(others);
            leans
                .filter_map(|(lean, others)| Some(lean.get(place)? * others.get(rest)?))
                .sum()
        })
    }

    /// With counts of how many gave how many, as a statement has them, each aim by itself.
    pub fn by_counts(&self, asked: Asked, truth: &Points) -> Belief {
        self.belief(asked, truth, |_, way| {
            let pairs = self.counts.iter().zip(way);
            let counts = pairs.map(|(counts, points)| counts.get(*points).copied());
            counts.map(|count| f64::from(count.unwrap_or(0))).product()
        })
    }

    fn belief(
        &self,
        asked: Asked,
        truth: &Points,
        weigh: impl Fn(usize, &Points) -> f64,
    ) -> Belief {
        let fits = |way: &Points| asked == Asked::Nothing || way.first() == truth.first();
        let ways = self.world.ways.iter().enumerate();
        let possible = ways.filter(|(_, way)| fits(way));
        Belief::of(
            possible
                .map(|(place, way)| (way.clone(), weigh(place, way)))
                .collect(),
        )
    }
}
