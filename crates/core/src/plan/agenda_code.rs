//! An agenda as a few numbers, for the address of a second window: two windows of one file may share nothing else.

use super::{About, Agenda, LENGTHS};
use crate::instrument::Catalogue;
use crate::report::Report;

impl Agenda {
    /// Its length in minutes and its steps, each by its place among all that a plan of this report could have: `60.0.2.1`.
    #[must_use]
    pub fn code(&self, report: &Report, catalogue: &Catalogue) -> String {
        let all = all(report, catalogue, self.length());
        let steps = self.steps().iter();
        let places = steps.filter_map(|step| all.iter().position(|about| *about == step.about));
        places.fold(self.length().to_string(), |code, place| {
            format!("{code}.{place}")
        })
    }

    /// The agenda of such a code, its minutes shared anew; none where it is no plan of this report.
    #[must_use]
    pub fn from_code(code: &str, report: &Report, catalogue: &Catalogue) -> Option<Self> {
        let mut numbers = code.split('.');
        let length = numbers.next()?.parse().ok()?;
        if !LENGTHS.contains(&length) {
            return None;
        }
        let mut spare: Vec<_> = all(report, catalogue, length)
            .into_iter()
            .map(Some)
            .collect();
        let mut steps = Vec::new();
        for number in numbers {
            let place: usize = number.parse().ok()?;
            // Each once.
            steps.push(spare.get_mut(place)?.take()?);
        }
        let is_whole = steps.last() == Some(&About::Promise) && steps.contains(&About::Look);
        let spare = spare.into_iter().flatten();
        let spare = spare.filter(|about| *about != About::WhatHappened);
        is_whole.then(|| Self::with(length, steps, spare.collect()))
    }
}

/// All that a plan of this report could have, in the order of one that nobody changed.
fn all(report: &Report, catalogue: &Catalogue, length: u32) -> Vec<About> {
    let agenda = Agenda::of(report, catalogue, length);
    let steps = agenda.steps().iter().map(|step| &step.about);
    let all = steps.chain(agenda.spare()).cloned();
    all.chain([About::WhatHappened]).collect()
}
