//! Long work in short pieces, so that the page stays alive beside it.

use super::elapsed::{self, Clocks};
use super::pause;

/// As long as work goes on without a break: two frames.
const LONGEST: f64 = 32.0;

/// A piece of work.
pub struct Turn {
    since: Clocks,
}

impl Turn {
    /// Begins now.
    pub fn begin() -> Self {
        let since = elapsed::clocks();
        Self { since }
    }

    /// It has gone on long enough.
    pub fn is_over(&self) -> bool {
        elapsed::since(self.since) > LONGEST
    }

    /// Lets the browser have its turn, and begins the next one.
    pub async fn next(&mut self) {
        pause::pause().await;
        self.since = elapsed::clocks();
    }
}
