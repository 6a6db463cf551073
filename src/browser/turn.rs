//! Long work in short pieces, so that the page stays alive beside it.

use super::pause;
use web_sys::Performance;

/// As long as work goes on without a break, in milliseconds: a press that comes meanwhile is still answered at once.
const LONGEST: f64 = 50.0;

/// The clock is asked at every so many steps: to ask takes about as long as a step.
const STEPS: u32 = 16;

/// A piece of work.
pub struct Turn {
    clock: Option<Performance>,
    since: f64,
    steps: u32,
}

impl Turn {
    /// Begins now.
    pub fn begin() -> Self {
        let mut turn = Self {
            clock: web_sys::window().and_then(|window| window.performance()),
            since: 0.0,
            steps: 0,
        };
        turn.since = turn.now();
        turn
    }

    /// It has gone on long enough. To be asked after every step: many together take no more than a few milliseconds.
    pub fn is_over(&mut self) -> bool {
        self.steps = self.steps.wrapping_add(1);
        self.steps.is_multiple_of(STEPS) && self.now() - self.since > LONGEST
    }

    /// Lets the browser have its turn, and begins the next one.
    pub async fn next(&mut self) {
        pause::pause().await;
        self.since = self.now();
    }

    /// The time by its clock, in milliseconds.
    pub fn now(&self) -> f64 {
        self.clock
            .as_ref()
            .map_or_else(js_sys::Date::now, Performance::now)
    }
}
