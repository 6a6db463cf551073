//! What the attacker believes about how people answer: the very rules by which the teams are made up, which is the
//! best that any attacker could believe.

use crate::chance::below;
use crate::population::{
    Choice, Kind, LEAN, LEVELS, NEW, NEW_OPTS_OUT, OTHERS_OPT_OUT, STRAY, Shape, cuts,
};

/// How many leans, and how far from the middle in spreads.
const LEANS: u8 = 15;
const REACH: f64 = 3.0;
/// How many levels.
const STEPS: u8 = 41;

/// A sort of person: their lean and whether they are new.
#[derive(Debug, Clone, Copy)]
struct Sort {
    lean: f64,
    opts_out: f64,
}

/// How people answer a statement of one level.
#[derive(Debug, Clone)]
pub struct Level {
    weight: f64,
    /// The chance of each choice, for each sort of person.
    pub by_sort: Vec<Vec<f64>>,
    /// The chance of each choice for somebody of whom nothing is known.
    pub anybody: Vec<f64>,
}

/// How the people of a kind of team answer statements of so many options.
#[derive(Debug, Clone)]
pub struct Model {
    /// The share of each sort of person.
    pub shares: Vec<f64>,
    levels: Vec<Level>,
    /// A statement whose level is not known.
    pub unknown: Level,
}

impl Model {
    /// The model of such teams.
    pub fn new(kind: Kind, shape: Shape) -> Self {
        let new: &[(f64, f64)] = if shape.opt_out {
            &[(NEW, NEW_OPTS_OUT), (1.0 - NEW, OTHERS_OPT_OUT)]
        } else {
            &[(1.0, 0.0)]
        };
        let leans = grid(0.0, LEAN, LEANS);
        let (sorts, shares): (Vec<Sort>, Vec<f64>) = new
            .iter()
            .flat_map(|(share, opts_out)| {
                leans.iter().map(move |(lean, weight)| {
                    let sort = Sort {
                        lean: *lean,
                        opts_out: *opts_out,
                    };
                    (sort, share * weight)
                })
            })
            .unzip();
        let levels: Vec<Level> = grid(kind.level(), LEVELS, STEPS)
            .into_iter()
            .map(|(level, weight)| {
                let by_sort = sorts
                    .iter()
                    .map(|sort| chances(level, *sort, shape.options));
                Level::new(weight, by_sort.collect(), &shares)
            })
            .collect();
        let unknown = mixture(&levels, &shares);
        Self {
            shares,
            levels,
            unknown,
        }
    }

    /// The level that explains an item's counts best, given how levels spread (the mode of the posterior).
    pub fn fit(&self, counts: &[u32]) -> &Level {
        let fits = |level: &Level| {
            let seen = counts
                .iter()
                .zip(&level.anybody)
                .filter(|(count, _)| **count > 0);
            libm::log(level.weight)
                + seen
                    .map(|(count, chance)| f64::from(*count) * libm::log(*chance))
                    .sum::<f64>()
        };
        self.levels
            .iter()
            .max_by(|a, b| fits(a).total_cmp(&fits(b)))
            .unwrap_or(&self.unknown)
    }
}

impl Level {
    fn new(weight: f64, by_sort: Vec<Vec<f64>>, shares: &[f64]) -> Self {
        let anybody = average(&by_sort, shares);
        Self {
            weight,
            by_sort,
            anybody,
        }
    }

    /// The chance of this choice, for each sort of person.
    pub fn of(&self, choice: Choice) -> Vec<f64> {
        self.by_sort
            .iter()
            .map(|chances| chances.get(choice).copied().unwrap_or(0.0))
            .collect()
    }
}

fn mixture(levels: &[Level], shares: &[f64]) -> Level {
    let weights: Vec<f64> = levels.iter().map(|level| level.weight).collect();
    let by_sort = (0..shares.len()).map(|sort| {
        let of_sort: Vec<Vec<f64>> = levels
            .iter()
            .filter_map(|level| level.by_sort.get(sort).cloned())
            .collect();
        average(&of_sort, &weights)
    });
    Level::new(1.0, by_sort.collect(), shares)
}

/// The weighted mean of lists, place by place.
fn average(lists: &[Vec<f64>], weights: &[f64]) -> Vec<f64> {
    let mut sums = vec![0.0; lists.first().map_or(0, Vec::len)];
    for (list, weight) in lists.iter().zip(weights) {
        for (sum, value) in sums.iter_mut().zip(list) {
            *sum += weight * value;
        }
    }
    sums
}

/// Points of a normal distribution with their weights, which add up to 1.
fn grid(mean: f64, spread: f64, points: u8) -> Vec<(f64, f64)> {
    let middle = f64::from(points - 1) / 2.0;
    let at = |point: u8| (f64::from(point) - middle) / middle * REACH;
    let weight = |point: u8| libm::exp(-at(point) * at(point) / 2.0);
    let all: f64 = (0..points).map(weight).sum();
    (0..points)
        .map(|point| (mean + spread * at(point), weight(point) / all))
        .collect()
}

/// The chance of each option, and of the opt-out.
fn chances(level: f64, sort: Sort, options: usize) -> Vec<f64> {
    let up_to = cuts(options)
        .into_iter()
        .map(|cut| below((cut - level - sort.lean) / STRAY))
        .chain([1.0]);
    let mut before = 0.0;
    let mut chances: Vec<f64> = up_to
        .map(|up_to| {
            let chance = (up_to - before) * (1.0 - sort.opts_out);
            before = up_to;
            chance
        })
        .collect();
    chances.push(sort.opts_out);
    chances
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Draws;
    use crate::population::team;

    fn shape(options: usize, opt_out: bool) -> Shape {
        Shape {
            items: 2,
            options,
            opt_out,
        }
    }

    #[test]
    fn people_answer_as_the_model_says() {
        for (kind, options, opt_out) in [(Kind::Mixed, 5, true), (Kind::Positive, 3, false)] {
            let model = Model::new(kind, shape(options, opt_out));
            let mut draws = Draws::new(9, 1);
            let mut counts = vec![0_u32; options + 1];
            for _ in 0..4_000 {
                for row in team(kind, 5, shape(options, opt_out), &mut draws) {
                    row.iter().for_each(|choice| counts[*choice] += 1);
                }
            }
            for (count, chance) in counts.iter().zip(&model.unknown.anybody) {
                let share = f64::from(*count) / 40_000.0;
                assert!((share - chance).abs() < 0.015, "{share} {chance}");
            }
        }
    }

    #[test]
    fn chances_add_up_to_one() {
        let model = Model::new(Kind::Mixed, shape(5, true));
        assert!((model.shares.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        for level in &model.levels {
            for chances in &level.by_sort {
                assert!((chances.iter().sum::<f64>() - 1.0).abs() < 1e-12);
            }
        }
    }

    #[test]
    fn the_level_follows_the_counts() {
        let model = Model::new(Kind::Mixed, shape(3, false));
        let high = |counts: &[u32]| model.fit(counts).anybody[2];
        assert!(high(&[0, 0, 8, 0]) > high(&[0, 4, 4, 0]));
        assert!(high(&[0, 4, 4, 0]) > high(&[8, 0, 0, 0]));
    }
}
