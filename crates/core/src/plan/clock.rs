use super::share::{Part, share};
use super::{Agenda, PROMISE_LEAST};

const SECONDS: u32 = 60;
/// The promise has so many seconds at least.
const KEPT: u32 = PROMISE_LEAST * SECONDS;
/// The last fifth of a step is said beforehand.
const SOON: u32 = 5;

/// How an agenda is kept to: it is told the seconds since the start, and reads no clock.
///
/// When a step overruns, what is left is shared among the steps that follow by their planned minutes, and the promise
/// never has less than [`PROMISE_LEAST`]: when no more than that is left, it is time for it, whatever was going on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clock {
    /// How long all of it is, in seconds.
    length: u32,
    /// The planned seconds of each step.
    planned: Vec<u32>,
    /// The step that is on.
    step: usize,
    /// When it began.
    began: u32,
    /// What it had then.
    had: u32,
}

/// How the time stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pace {
    /// The step that is on.
    pub step: usize,
    /// How many seconds it has had.
    pub had: u32,
    /// How many seconds it has had too many.
    pub over: u32,
    /// The seconds that are left for each step from the one that is on; their sum is what is left of all.
    pub left: Vec<u32>,
    /// Whether it is time to go on.
    pub tone: Tone,
}

/// Whether it is time to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// There is time.
    Green,
    /// The step is nearly over.
    Amber,
    /// It is over.
    Red,
}

impl Clock {
    /// At the start of this agenda.
    #[must_use]
    pub fn start(agenda: &Agenda) -> Self {
        let planned: Vec<u32> = agenda
            .steps()
            .iter()
            .map(|step| step.minutes.saturating_mul(SECONDS))
            .collect();
        let mut clock = Self {
            length: planned.iter().fold(0, |sum, one| sum.saturating_add(*one)),
            planned,
            step: 0,
            began: 0,
            had: 0,
        };
        clock.had = clock.first_of(0, 0);
        clock
    }

    /// The next step begins now; the last one goes on.
    pub fn next(&mut self, now: u32) {
        let on = self.on(now).0;
        if on + 1 < self.planned.len() {
            self.begin(on + 1, now);
        }
    }

    /// How it stands now.
    #[must_use]
    pub fn at(&self, now: u32) -> Pace {
        let (step, began) = self.on(now);
        let had = match step == self.step {
            true => self.had,
            false => self.length.saturating_sub(began),
        };
        let used = now.saturating_sub(began);
        let rest = had.saturating_sub(used);
        let left = self.length.saturating_sub(now);
        // What it has it keeps; when that is used up the others share what is left.
        let own = match self.is_last(step) {
            true => left,
            false => rest.min(left),
        };
        let mut shares = vec![own];
        shares.extend(self.shared(step + 1, left - own));
        let left = shares;
        Pace {
            step,
            had: used,
            over: used.saturating_sub(had),
            tone: match rest {
                0 => Tone::Red,
                rest if rest <= had / SOON => Tone::Amber,
                _ => Tone::Green,
            },
            left,
        }
    }

    /// The step that is on, and when it began: the promise begins by itself.
    fn on(&self, now: u32) -> (usize, u32) {
        let last = self.planned.len().saturating_sub(1);
        let latest = self.length.saturating_sub(KEPT);
        match self.step < last && now >= latest {
            true => (last, latest.max(self.began)),
            false => (self.step, self.began),
        }
    }

    fn begin(&mut self, step: usize, now: u32) {
        self.step = step;
        self.began = now;
        self.had = self.first_of(step, now);
    }

    /// What the step that begins now has.
    fn first_of(&self, step: usize, now: u32) -> u32 {
        let shared = self.shared(step, self.length.saturating_sub(now));
        shared.first().copied().unwrap_or(0)
    }

    fn is_last(&self, step: usize) -> bool {
        step + 1 >= self.planned.len()
    }

    /// This time, shared among the steps from this one.
    fn shared(&self, step: usize, left: u32) -> Vec<u32> {
        let from = self.planned.iter().enumerate().skip(step);
        let parts: Vec<Part> = from
            .map(|(at, planned)| Part {
                weight: *planned,
                least: match self.is_last(at) {
                    true => KEPT.min(left),
                    false => 0,
                },
            })
            .collect();
        share(left, &parts)
    }
}
