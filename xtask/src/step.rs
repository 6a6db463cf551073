//! What the terminal is told: each step by name, with the time it took.

use std::{
    io::{self, Write},
    time::{Duration, Instant},
};

use crate::fault::Fault;

/// Prints one line. A closed terminal is no reason to stop.
pub fn say(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}

/// Prints the sentence that a chore ends with when it fails.
pub fn say_fault(sentence: &str) {
    let _ = io::stdout().flush();
    let _ = writeln!(io::stderr(), "error: {sentence}");
}

/// Does a step and says how long it took.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    say(&format!("{name} ..."));
    let start = Instant::now();
    let done = work()?;
    say(&format!("{name}: done in {}", seconds(start.elapsed())));
    Ok(done)
}

/// `0.4 s`, `12.0 s`, `3 min 05 s`.
pub fn seconds(time: Duration) -> String {
    let whole = time.as_secs();
    if whole < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", whole / 60, whole % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_short() {
        assert_eq!(seconds(Duration::from_millis(420)), "0.4 s");
        assert_eq!(seconds(Duration::from_secs(185)), "3 min 05 s");
    }
}
