use std::time::Duration;

/// How much of a time is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Countdown {
    /// Milliseconds.
    left: u64,
    runs: bool,
}

impl Countdown {
    /// All of it is left, and it runs.
    pub fn of(seconds: u32) -> Self {
        Self {
            left: u64::from(seconds) * 1000,
            runs: true,
        }
    }

    /// It stands still until somebody goes on.
    #[must_use]
    pub fn paused(self) -> Self {
        Self {
            runs: false,
            ..self
        }
    }

    /// So many milliseconds have passed; says whether that changed anything.
    pub fn pass(&mut self, milliseconds: f64) -> bool {
        let passes = self.runs() && milliseconds > 0.0;
        if passes {
            let passed = Duration::try_from_secs_f64(milliseconds / 1000.0).unwrap_or_default();
            self.left = self
                .left
                .saturating_sub(u64::try_from(passed.as_millis()).unwrap_or(u64::MAX));
        }
        passes
    }

    /// Stops it, or goes on.
    pub fn turn(&mut self) {
        self.runs = !self.runs;
    }

    /// It is neither paused nor over.
    pub fn runs(&self) -> bool {
        self.runs && !self.is_over()
    }

    /// Nothing is left.
    pub fn is_over(&self) -> bool {
        self.left == 0
    }

    /// Minutes and seconds; a second that has begun counts, so that 0:00 is the end.
    pub fn shown(&self) -> String {
        minutes_and_seconds(self.left.div_ceil(1000))
    }
}

/// So many seconds as minutes and seconds: 1:05.
pub fn minutes_and_seconds(seconds: u64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn a_minute_and_a_half_is_counted_to_its_end() {
        let mut time = Countdown::of(90);
        assert_eq!(time.shown(), "1:30");
        assert!(time.pass(500.0));
        assert_eq!(time.shown(), "1:30", "the second has begun");
        time.pass(30_500.0);
        assert_eq!(time.shown(), "0:59");
        // The computer slept.
        time.pass(600_000.0);
        assert_eq!((time.shown().as_str(), time.is_over()), ("0:00", true));
        assert!(!time.pass(1000.0), "it is over once");
    }

    #[test]
    fn nothing_passes_while_it_is_paused() {
        let mut time = Countdown::of(5).paused();
        assert!(!time.pass(2000.0));
        time.turn();
        assert!(time.runs() && time.pass(2000.0));
        assert_eq!(time.shown(), "0:03");
        assert!(!time.pass(-1.0), "no clock goes back");
    }
}
