use crate::chance::Draws;
use std::fmt;

/// The points that one person gave each aim.
pub type Points = Vec<usize>;

/// How alike people of one team are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Minds {
    /// Wishes from all over.
    Many,
    /// Wishes close to each other.
    One,
}

impl Minds {
    /// The concentration of the people's wishes about their team's lean.
    fn concentration(self) -> f64 {
        match self {
            Self::Many => 4.0,
            Self::One => 20.0,
        }
    }
}

impl fmt::Display for Minds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Many => "many minds",
            Self::One => "one mind",
        })
    }
}

/// Teams of so many people who share out so many points over so many aims.
#[derive(Debug)]
pub struct World {
    pub replies: u32,
    /// Every way to share out.
    pub ways: Vec<Points>,
    /// For each lean of a team, the chance of each way; the leans are equally likely.
    pub by_lean: Vec<Vec<f64>>,
    /// For each lean, the chances of the sums of the others: of all but one and of all but two people.
    pub all_but: [Vec<Vec<f64>>; 2],
    base: usize,
}

impl World {
    pub fn new(points: u32, aims: usize, minds: Minds, replies: u32) -> Self {
        let points = usize::try_from(points).unwrap_or(0);
        let ways = ways(points, aims);
        let lean = |at: &Points| -> Vec<f64> {
            let all = points as f64 + aims as f64 / 2.0;
            let part = |points: &usize| (*points as f64 + 0.5) / all * minds.concentration();
            at.iter().map(part).collect()
        };
        // The leans lie as even as the ways do.
        let by_lean: Vec<Vec<f64>> = ways
            .iter()
            .map(lean)
            .map(|lean| ways.iter().map(|way| chance(way, &lean)).collect())
            .collect();
        let people = usize::try_from(replies).unwrap_or(0);
        let base = points * people + 1;
        let others = |people: usize| {
            let of = |chances: &Vec<f64>| sums_of(&ways, chances, people, base, aims);
            by_lean.iter().map(of).collect()
        };
        Self {
            replies,
            all_but: [
                others(people.saturating_sub(1)),
                others(people.saturating_sub(2)),
            ],
            ways,
            by_lean,
            base,
        }
    }

    /// One team: its lean, and its people.
    pub fn team(&self, draws: &mut Draws) -> (usize, Vec<Points>) {
        let lean = draws.place(self.by_lean.len());
        let chances = self
            .by_lean
            .get(lean)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let person = |draws: &mut Draws| self.ways.get(draws.by_weight(chances)).cloned();
        let people = (0..self.replies).filter_map(|_| person(draws)).collect();
        (lean, people)
    }

    /// Where these sums stand.
    pub fn place(&self, sums: &[usize]) -> usize {
        place(sums, self.base)
    }
}

/// The last aim has what is left, so it has no part in it.
fn place(sums: &[usize], base: usize) -> usize {
    let (_, free) = sums.split_last().unwrap_or((&0, &[]));
    free.iter().fold(0, |place, sum| place * base + sum)
}

fn ways(points: usize, aims: usize) -> Vec<Points> {
    if aims <= 1 {
        return vec![vec![points; aims]];
    }
    let with = |first: usize| {
        let rest = ways(points - first, aims - 1).into_iter();
        rest.map(move |rest| [vec![first], rest].concat())
    };
    (0..=points).flat_map(with).collect()
}

/// The chance of a way where each person's wish is drawn from a Dirichlet distribution about `lean`: the
/// Dirichlet-multinomial distribution (Mosimann 1962, <https://doi.org/10.1093/biomet/49.1-2.65>).
fn chance(way: &[usize], lean: &[f64]) -> f64 {
    let log = |x: f64| libm::lgamma(x);
    let points: usize = way.iter().sum();
    let all: f64 = lean.iter().sum();
    let each = way.iter().zip(lean).map(|(points, lean)| {
        let points = *points as f64;
        log(points + lean) - log(*lean) - log(points + 1.0)
    });
    let points = points as f64;
    libm::exp(log(points + 1.0) + log(all) - log(points + all) + each.sum::<f64>())
}

/// The chance of each sum of so many people.
fn sums_of(ways: &[Points], chances: &[f64], people: usize, base: usize, aims: usize) -> Vec<f64> {
    let free = u32::try_from(aims.saturating_sub(1)).unwrap_or(0);
    let mut so_far = vec![0.0; base.pow(free)];
    if let Some(nothing) = so_far.first_mut() {
        *nothing = 1.0;
    }
    let steps: Vec<(usize, f64)> = ways
        .iter()
        .zip(chances)
        .map(|(way, chance)| (place(way, base), *chance))
        .collect();
    for _ in 0..people {
        let mut next = vec![0.0; so_far.len()];
        for (at, before) in so_far.iter().enumerate().filter(|(_, p)| **p > 0.0) {
            for (step, chance) in &steps {
                if let Some(sum) = next.get_mut(at + step) {
                    *sum += before * chance;
                }
            }
        }
        so_far = next;
    }
    so_far
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_is_there_and_chances_add_up_to_one() {
        // Ten points over three aims: 12 over 2.
        let world = World::new(10, 3, Minds::Many, 5);
        assert_eq!(world.ways.len(), 66);
        for lean in &world.by_lean {
            assert!((lean.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        }
        for others in world.all_but.iter().flatten() {
            assert!((others.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        }
    }

    #[test]
    fn a_way_has_the_chance_of_the_distribution() {
        // Two points over two aims, each of weight 1: all three ways alike.
        for way in [[0, 2], [1, 1], [2, 0]] {
            assert!((chance(&way, &[1.0, 1.0]) - 1.0 / 3.0).abs() < 1e-12);
        }
    }

    #[test]
    fn sums_are_those_of_every_pair() {
        let ways = ways(1, 2);
        let sums = sums_of(&ways, &[0.3, 0.7], 2, 4, 2);
        // The first aim gets 0, 1 or 2 points of two people; the first way gives it none.
        let expected = [0.09, 0.42, 0.49, 0.0];
        for (sum, expected) in sums.iter().zip(expected) {
            assert!((sum - expected).abs() < 1e-12);
        }
    }
}
