//! How well the attackers did, over many people.

use crate::attacker::Attacker;
use crate::belief::Belief;
use crate::population::Row;
use crate::question::Question;

/// From this chance on an attacker is nearly certain.
const NEARLY: f64 = 0.95;

/// One thing for each of the four attackers.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Four<T> {
    /// No file, each statement by itself.
    pub base_rates: T,
    /// No file, answers go together.
    pub together: T,
    /// The file, each statement by itself.
    pub counts: T,
    /// The file, and answers go together.
    pub counts_together: T,
}

impl<T> Four<T> {
    /// Works something out for each.
    pub fn map<U>(&self, work: impl Fn(&T) -> U) -> Four<U> {
        Four {
            base_rates: work(&self.base_rates),
            together: work(&self.together),
            counts: work(&self.counts),
            counts_together: work(&self.counts_together),
        }
    }
}

/// What is added up for one attacker.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Score {
    chance: f64,
    guesses: f64,
    best: f64,
    nearly: u32,
    certain: u32,
    people: u32,
}

impl Score {
    pub fn add(&mut self, belief: &Belief, truth: &Row) {
        let chance = belief.chance(truth);
        self.chance += chance;
        self.guesses += belief.guess(truth);
        self.best += belief.best();
        self.nearly += u32::from(chance >= NEARLY);
        self.certain += u32::from(belief.is_certain());
        self.people += 1;
    }

    fn share(&self, sum: f64) -> f64 {
        sum / f64::from(self.people.max(1))
    }

    /// The chance given to the true answers, on average.
    pub fn chance(&self) -> f64 {
        self.share(self.chance)
    }

    /// The share of people whose answers the best guess is.
    pub fn right(&self) -> f64 {
        self.share(self.guesses)
    }

    /// The chance given to the best guess, on average: as much as [`Score::right`] where beliefs are sound.
    pub fn best(&self) -> f64 {
        self.share(self.best)
    }

    /// The share of people whose true answers are given a chance of .95 or more.
    pub fn nearly(&self) -> f64 {
        self.share(f64::from(self.nearly))
    }

    /// The share of people for whom nothing else is possible.
    pub fn certain(&self) -> f64 {
        self.share(f64::from(self.certain))
    }

    pub fn people(&self) -> u32 {
        self.people
    }
}

/// How well the four did: over everybody, and over those whose one wanted answer is the opt-out.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Measure {
    pub all: Four<Score>,
    /// Those who opted out of the one wanted item.
    pub opted_out: Four<Score>,
}

impl Measure {
    /// Lets the four guess somebody's answers.
    pub fn add(&mut self, four: &Four<&Attacker>, question: &Question, row: &Row, opt_out: usize) {
        let beliefs = four.map(|attacker| attacker.belief(question, row));
        let places = question.wanted.iter();
        let truth: Row = places.filter_map(|item| row.get(*item).copied()).collect();
        self.all.add(&beliefs, &truth);
        if truth == [opt_out] {
            self.opted_out.add(&beliefs, &truth);
        }
    }
}

impl Four<Score> {
    fn add(&mut self, beliefs: &Four<Belief>, truth: &Row) {
        self.base_rates.add(&beliefs.base_rates, truth);
        self.together.add(&beliefs.together, truth);
        self.counts.add(&beliefs.counts, truth);
        self.counts_together.add(&beliefs.counts_together, truth);
    }
}
