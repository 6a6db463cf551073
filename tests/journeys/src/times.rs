//! How long each journey takes, so that a slow one is found: from its first person to its end.
//!
//! The standard test runner prints no times. It runs each test in a thread of its own that has the test's name, and
//! what a thread keeps is dropped when it ends.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::thread;
use std::time::Instant;

use crate::places;

struct Clock {
    journey: String,
    began: Instant,
}

impl Drop for Clock {
    fn drop(&mut self) {
        let Some(file) = places::times() else {
            return;
        };
        let line = format!(
            "{:.1} {}\n",
            self.began.elapsed().as_secs_f64(),
            self.journey
        );
        // One write, so that lines of journeys side by side do not mix. A time that is lost fails no journey.
        let _ = OpenOptions::new()
            .create(true)
            .append(true)
            .open(file)
            .and_then(|mut file| file.write_all(line.as_bytes()));
    }
}

thread_local! {
    static CLOCK: Clock = Clock {
        journey: thread::current().name().unwrap_or("a journey").to_owned(),
        began: Instant::now(),
    };
}

/// Starts this journey's clock, unless it runs.
pub(crate) fn begin() {
    CLOCK.with(|_| ());
}
