use super::About;
use super::share::share;
use super::topics::Topics;
use crate::instrument::Catalogue;
use crate::report::Report;

/// The minutes that a talk should have at least before there is another.
const A_TALK: u32 = 12;
/// What the other steps take of the time: look and promise.
const BESIDE: u32 = 22;
/// Two turns are talks at least, and five at most: more is not a conversation.
const TALKS: (usize, usize) = (2, 5);
/// From so many minutes there is time for a strength.
const STRENGTH_FROM: u32 = 60;

/// A step of an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What it is about.
    pub about: About,
    /// For how many minutes.
    pub minutes: u32,
}

/// What a team does with its time, step by step; the promise is the last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    length: u32,
    steps: Vec<Step>,
    spare: Vec<About>,
    /// Somebody moved, dropped or added a step.
    is_changed: bool,
}

impl Agenda {
    /// What a report asks for in so many minutes.
    #[must_use]
    pub fn of(report: &Report, catalogue: &Catalogue, length: u32) -> Self {
        Self::about(About::Look, Topics::of(report, catalogue), length)
    }

    /// The turns of these checks, for a team that has no report.
    #[must_use]
    pub fn unscored(catalogue: &Catalogue, length: u32) -> Self {
        Self::about(About::Slips, Topics::unscored(catalogue), length)
    }

    fn about(look: About, topics: Topics, length: u32) -> Self {
        let talks = usize::try_from(length.saturating_sub(BESIDE) / A_TALK).unwrap_or(TALKS.1);
        let mut talk = topics.talks;
        let mut spare = talk.split_off(talk.len().min(talks.clamp(TALKS.0, TALKS.1)));
        spare.extend(topics.others);
        let mut about = vec![look];
        about.append(&mut talk);
        match topics.strength {
            Some(strength) if length >= STRENGTH_FROM => about.push(strength),
            strength => spare.extend(strength),
        }
        about.push(About::Promise);
        Self::with(length, about, spare)
    }

    /// These steps in so many minutes.
    pub(super) fn with(length: u32, about: Vec<About>, spare: Vec<About>) -> Self {
        let steps = about.into_iter().map(|about| Step { about, minutes: 0 });
        let mut agenda = Self {
            length,
            steps: steps.collect(),
            spare,
            is_changed: false,
        };
        agenda.share();
        agenda
    }

    /// The same, which begins with what became of what the team promised before.
    #[must_use]
    pub fn after_promises(mut self) -> Self {
        if !self.begins_with_promises() {
            let about = About::WhatHappened;
            self.steps.insert(0, Step { about, minutes: 0 });
            self.share();
        }
        self
    }

    /// It begins with what became of what the team promised before.
    #[must_use]
    pub fn begins_with_promises(&self) -> bool {
        let first = self.steps.first();
        first.is_some_and(|first| first.about == About::WhatHappened)
    }

    /// How long it is, in minutes.
    #[must_use]
    pub const fn length(&self) -> u32 {
        self.length
    }

    /// Somebody moved, dropped or added a step.
    #[must_use]
    pub const fn is_changed(&self) -> bool {
        self.is_changed
    }

    /// The same steps in so many minutes.
    pub fn set_length(&mut self, length: u32) {
        self.length = length;
        self.share();
    }

    /// Its steps; their minutes are its length.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// What could be a step and is none.
    #[must_use]
    pub fn spare(&self) -> &[About] {
        &self.spare
    }

    /// The step at this place may be moved up: it and the one above are neither the look nor the promise.
    #[must_use]
    pub fn can_move_up(&self, at: usize) -> bool {
        let above = at.checked_sub(1);
        above.is_some_and(|above| self.can_drop(above)) && self.can_drop(at)
    }

    /// The step at this place may go: the promise stays, and so does the look, without which there is nothing to say.
    #[must_use]
    pub fn can_drop(&self, at: usize) -> bool {
        let step = self.steps.get(at);
        step.is_some_and(|step| !step.about.is_look() && step.about != About::Promise)
    }

    /// Moves the step at this place before the one above it.
    pub fn move_up(&mut self, at: usize) {
        if self.can_move_up(at) {
            self.is_changed = true;
            self.steps.swap(at - 1, at);
        }
    }

    /// Takes the step at this place out; the others share its time.
    pub fn drop_step(&mut self, at: usize) {
        if self.can_drop(at) {
            self.is_changed = true;
            let gone = self.steps.remove(at);
            self.spare.insert(0, gone.about);
            self.share();
        }
    }

    /// Makes a step of what is spare, before the promise; it has its part of the time.
    pub fn add(&mut self, spare: usize) {
        if spare < self.spare.len() {
            self.is_changed = true;
            let about = self.spare.remove(spare);
            let last = self.steps.len().saturating_sub(1);
            self.steps.insert(last, Step { about, minutes: 0 });
            self.share();
        }
    }

    fn share(&mut self) {
        let parts: Vec<_> = self.steps.iter().map(|step| step.about.part()).collect();
        for (step, minutes) in self.steps.iter_mut().zip(share(self.length, &parts)) {
            step.minutes = minutes;
        }
    }
}
