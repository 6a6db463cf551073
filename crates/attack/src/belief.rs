//! What an attacker makes of one person: every set of answers that is possible, and its chance.

use crate::population::Choice;

/// Chances closer than this are a tie: what is left is rounding.
const TIE: f64 = 1e-9;

/// The possible answers to the wanted items, with their chances, which add up to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Belief(Vec<(Vec<Choice>, f64)>);

impl Belief {
    /// The belief with these weights; what weighs nothing is not possible.
    pub fn of(weights: Vec<(Vec<Choice>, f64)>) -> Self {
        let all: f64 = weights.iter().map(|(_, weight)| weight).sum();
        let possible = weights.into_iter().filter(|(_, weight)| *weight > 0.0);
        Self(
            possible
                .map(|(answers, weight)| (answers, weight / all))
                .collect(),
        )
    }

    pub fn chance(&self, truth: &[Choice]) -> f64 {
        let found = self.0.iter().find(|(answers, _)| answers == truth);
        found.map_or(0.0, |(_, chance)| *chance)
    }

    /// How often the best guess is these answers: of several best ones, one is picked by lot.
    pub fn guess(&self, truth: &[Choice]) -> f64 {
        let best = self.best();
        let ties = self
            .0
            .iter()
            .filter(|(_, chance)| best - chance < TIE)
            .count();
        if best - self.chance(truth) < TIE && ties > 0 {
            1.0 / ties as f64
        } else {
            0.0
        }
    }

    /// The chance of the best guess.
    pub fn best(&self) -> f64 {
        self.0.iter().map(|(_, chance)| *chance).fold(0.0, f64::max)
    }

    /// Nothing else is possible.
    pub fn is_certain(&self) -> bool {
        self.0.len() == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tie_is_broken_by_lot() {
        let belief = Belief::of(vec![
            (vec![0], 2.0),
            (vec![1], 2.0),
            (vec![2], 1.0),
            (vec![3], 0.0),
        ]);
        let near = |a: f64, b: f64| assert!((a - b).abs() < 1e-12, "{a} {b}");
        for (answer, guess) in [(0, 0.5), (1, 0.5), (2, 0.0), (3, 0.0)] {
            near(belief.guess(&[answer]), guess);
        }
        near(belief.chance(&[2]), 0.2);
        near(belief.best(), 0.4);
        assert!(!belief.is_certain());
        assert!(Belief::of(vec![(vec![0], 0.0), (vec![1], 0.3)]).is_certain());
    }
}
