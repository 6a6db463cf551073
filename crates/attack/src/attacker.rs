//! Four attackers, who differ in what they go by.
//!
//! They share one formula. The chance of a set of answers is proportional to
//!
//! (mean over sorts of people of: the share of the sort x the chance that it gives all these answers) x
//! (mean over made-up casts of the others of: the chance that the cast makes up the rest of the counts).
//!
//! Each item lends a factor to both means. Known answers are factors like the wanted ones.

use crate::belief::Belief;
use crate::chance::Draws;
use crate::file::Counts;
use crate::lattice::Lattice;
use crate::model::{Level, Model};
use crate::population::{Choice, Row};
use crate::question::Question;

/// How many casts of the others are drawn for each file.
pub const CASTS: usize = 600;

/// What one choice of one item lends to both means.
#[derive(Debug, Clone)]
struct Factor {
    by_sort: Vec<f64>,
    by_cast: Vec<f64>,
}

/// An attacker, ready for any question about anybody in one team.
#[derive(Debug)]
pub struct Attacker {
    shares: Vec<f64>,
    casts: usize,
    /// For each item and choice; none where nobody can have chosen it.
    factors: Vec<Vec<Option<Factor>>>,
}

impl Attacker {
    /// No file, each statement by itself: what is common in such teams.
    pub fn base_rates(model: &Model, items: usize) -> Self {
        let chances = model.unknown.anybody.iter();
        let item = chances.map(|chance| Factor::alone(*chance)).collect();
        Self {
            shares: vec![1.0],
            casts: 1,
            factors: vec![item; items],
        }
    }

    /// No file, but answers go together: what is known of a person tells something of their other answers.
    pub fn together(model: &Model, items: usize) -> Self {
        let chances = model.unknown.anybody.iter().enumerate();
        let item = chances.map(|(choice, chance)| {
            let by_sort = model.unknown.of(choice);
            (*chance > 0.0).then(|| Factor {
                by_sort,
                by_cast: vec![1.0],
            })
        });
        let item = item.collect();
        Self {
            shares: model.shares.clone(),
            casts: 1,
            factors: vec![item; items],
        }
    }

    /// The file, each statement by itself: the target is as likely as anybody to be one of those counted.
    pub fn counts(counts: &Counts) -> Self {
        let item = |item: &Vec<u32>| {
            let counts = item.iter();
            counts
                .map(|count| Factor::alone(f64::from(*count)))
                .collect()
        };
        Self {
            shares: vec![1.0],
            casts: 1,
            factors: counts.0.iter().map(item).collect(),
        }
    }

    /// The file, and answers go together. For each item the level is the one that explains its counts best. Casts
    /// of the others are drawn from all sorts of people; each weighs as much as it explains the counts of the items
    /// in question.
    pub fn counts_together(counts: &Counts, model: &Model, draws: &mut Draws) -> Self {
        let people = counts.0.first().map_or(0, |item| item.iter().sum::<u32>());
        let cast = |draws: &mut Draws| {
            (1..people)
                .map(|_| draws.by_weight(&model.shares))
                .collect()
        };
        let casts: Vec<Vec<usize>> = (0..CASTS).map(|_| cast(draws)).collect();
        let factors = counts.0.iter().map(|item| {
            let level = model.fit(item);
            let choices = item.iter().zip(explained(item, level, &casts)).enumerate();
            choices
                .map(|(choice, (count, by_cast))| {
                    let by_sort = level.of(choice);
                    (*count > 0).then_some(Factor { by_sort, by_cast })
                })
                .collect()
        });
        let factors = factors.collect();
        Self {
            shares: model.shares.clone(),
            casts: CASTS,
            factors,
        }
    }

    /// What this attacker makes of the wanted answers of somebody whose known answers are in `row`.
    pub fn belief(&self, question: &Question, row: &Row) -> Belief {
        let mut so_far = Factor {
            by_sort: self.shares.clone(),
            by_cast: vec![1.0; self.casts],
        };
        for item in &question.known {
            let choice = row.get(*item).copied().unwrap_or_default();
            let factor = self.factors.get(*item).and_then(|item| item.get(choice));
            // Counts that have no room for a known answer are not this team's: the item is left aside.
            if let Some(Some(factor)) = factor {
                so_far = so_far.times(factor);
            }
        }
        let mut weights = Vec::new();
        self.weigh(&question.wanted, &mut Vec::new(), &so_far, &mut weights);
        Belief::of(weights)
    }

    fn weigh(
        &self,
        wanted: &[usize],
        answers: &mut Vec<Choice>,
        so_far: &Factor,
        weights: &mut Vec<(Vec<Choice>, f64)>,
    ) {
        let Some((item, rest)) = wanted.split_first() else {
            weights.push((answers.clone(), so_far.weight()));
            return;
        };
        let choices = self
            .factors
            .get(*item)
            .map(Vec::as_slice)
            .unwrap_or_default();
        for (choice, factor) in choices.iter().enumerate() {
            if let Some(factor) = factor {
                answers.push(choice);
                self.weigh(rest, answers, &so_far.times(factor), weights);
                answers.pop();
            }
        }
    }
}

impl Factor {
    /// For an attacker who treats each statement by itself.
    fn alone(weight: f64) -> Option<Self> {
        let (by_sort, by_cast) = (vec![weight], vec![1.0]);
        (weight > 0.0).then_some(Self { by_sort, by_cast })
    }

    fn times(&self, other: &Self) -> Self {
        let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).collect();
        Self {
            by_sort: product(&self.by_sort, &other.by_sort),
            by_cast: product(&self.by_cast, &other.by_cast),
        }
    }

    fn weight(&self) -> f64 {
        self.by_sort.iter().sum::<f64>() * self.by_cast.iter().sum::<f64>()
    }
}

/// For each choice, how likely each cast makes up the counts without it.
fn explained(item: &[u32], level: &Level, casts: &[Vec<usize>]) -> Vec<Vec<f64>> {
    let lattice = Lattice::below(item);
    let mut by_choice = vec![Vec::with_capacity(casts.len()); item.len()];
    let mut others: Vec<&[f64]> = Vec::new();
    for cast in casts {
        others.clear();
        others.extend(
            cast.iter()
                .filter_map(|sort| level.by_sort.get(*sort))
                .map(Vec::as_slice),
        );
        for (all, chance) in by_choice.iter_mut().zip(lattice.chances(&others)) {
            all.push(chance);
        }
    }
    by_choice
}
