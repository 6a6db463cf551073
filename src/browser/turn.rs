//! Long work in short pieces, so that the page stays alive beside it.

use super::{elapsed, pause};

/// As long as work goes on without a break: two frames.
const LONGEST: f64 = 32.0;

/// A piece of work.
pub struct Turn {
    since: f64,
}

impl Turn {
    /// Begins now.
    pub fn begin() -> Self {
        let since = elapsed::milliseconds();
        Self { since }
    }

    /// It has gone on long enough.
    pub fn is_over(&self) -> bool {
        elapsed::milliseconds() - self.since > LONGEST
    }

    /// Lets the browser have its turn, and begins the next one.
    pub async fn next(&mut self) {
        pause::pause().await;
        self.since = elapsed::milliseconds();
    }
}
