//! Long work in short pieces, so that the page stays alive beside it.

use super::pause;
use web_sys::Performance;

/// As long as work goes on without a break, in milliseconds: a press that comes meanwhile is still answered at once.
const LONGEST: f64 = 50.0;

/// A piece of work.
pub struct Turn {
    clock: Option<Performance>,
    since: f64,
}

impl Turn {
    /// Begins now.
    pub fn begin() -> Self {
        let mut turn = Self {
            // Asked for once: work asks for the time at every step.
            clock: web_sys::window().and_then(|window| window.performance()),
            since: 0.0,
        };
        turn.since = turn.now();
        turn
    }

    /// It has gone on long enough.
    pub fn is_over(&self) -> bool {
        self.now() - self.since > LONGEST
    }

    /// Lets the browser have its turn, and begins the next one.
    pub async fn next(&mut self) {
        pause::pause().await;
        self.since = self.now();
    }

    fn now(&self) -> f64 {
        self.clock
            .as_ref()
            .map_or_else(js_sys::Date::now, Performance::now)
    }
}
