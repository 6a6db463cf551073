//! How likely it is that given people make up given counts between them.

use crate::population::Choice;
use std::collections::BTreeMap;

/// One way to get to counts: from which counts of one person fewer, and by which choice.
#[derive(Debug, Clone, Copy)]
struct Way {
    from: usize,
    by: Choice,
}

/// Everything that one item's counts can be made up of, person by person, short of one person: the target, whose
/// choice is in question.
#[derive(Debug)]
pub struct Lattice {
    /// For each person, the counts that may be reached, and the ways there.
    people: Vec<Vec<Vec<Way>>>,
    /// For each choice, where the counts without one such choice stand among the last.
    ends: Vec<Option<usize>>,
}

impl Lattice {
    /// The lattice below these counts.
    pub fn below(counts: &[u32]) -> Self {
        let people = counts.iter().sum::<u32>();
        let mut reached = BTreeMap::from([(vec![0; counts.len()], 0)]);
        let mut steps = Vec::new();
        for _ in 1..people {
            let mut next: BTreeMap<Vec<u32>, Vec<Way>> = BTreeMap::new();
            for (so_far, from) in &reached {
                for (by, (has, most)) in so_far.iter().zip(counts).enumerate() {
                    if has < most {
                        let way = Way { from: *from, by };
                        next.entry(plus_one(so_far, by)).or_default().push(way);
                    }
                }
            }
            reached = next.keys().cloned().zip(0..).collect();
            steps.push(next.into_values().collect());
        }
        let ends = (0..counts.len()).map(|choice| {
            let end = reached.keys().find(|end| plus_one(end, choice) == *counts);
            end.and_then(|end| reached.get(end)).copied()
        });
        let ends = ends.collect();
        Self {
            people: steps,
            ends,
        }
    }

    /// For each choice, the chance that the others (each with the chances of their choices) make up the counts
    /// without it. The number of ways is counted exactly: people are told apart.
    pub fn chances(&self, others: &[&[f64]]) -> Vec<f64> {
        let mut so_far = vec![1.0];
        for (ways, chances) in self.people.iter().zip(others) {
            so_far = ways
                .iter()
                .map(|ways| {
                    let each = ways.iter().map(|way| {
                        let before = so_far.get(way.from).copied().unwrap_or(0.0);
                        before * chances.get(way.by).copied().unwrap_or(0.0)
                    });
                    each.sum()
                })
                .collect();
        }
        let at = |end: &Option<usize>| end.and_then(|end| so_far.get(end)).copied();
        self.ends.iter().map(|end| at(end).unwrap_or(0.0)).collect()
    }
}

fn plus_one(counts: &[u32], choice: Choice) -> Vec<u32> {
    let place = counts.iter().enumerate();
    place
        .map(|(at, count)| count + u32::from(at == choice))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_counts_every_way() {
        let others: [&[f64]; 3] = [&[0.1, 0.9], &[0.5, 0.5], &[0.3, 0.7]];
        let all = |of: [usize; 3]| (0..3).map(|at| others[at][of[at]]).product::<f64>();
        // Counts of 2 and 2 without the target's choice of 0: one of the others chose 0 and two chose 1.
        let first = all([0, 1, 1]) + all([1, 0, 1]) + all([1, 1, 0]);
        let second = all([1, 0, 0]) + all([0, 1, 0]) + all([0, 0, 1]);
        let found = Lattice::below(&[2, 2]).chances(&others);
        assert!((found[0] - first).abs() < 1e-12 && (found[1] - second).abs() < 1e-12);
    }

    #[test]
    fn what_nobody_chose_the_target_did_not_choose() {
        let others: [&[f64]; 2] = [&[0.2, 0.3, 0.5]; 2];
        assert_eq!(
            Lattice::below(&[0, 3, 0]).chances(&others),
            [0.0, 0.09, 0.0]
        );
    }
}
