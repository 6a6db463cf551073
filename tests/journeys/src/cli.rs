//! The program `kilter`, for journeys that go on in the shell.

use std::ffi::OsStr;
use std::process::Command;

use serde_json::Value;

use crate::failing::{fail, must};
use crate::places;

#[derive(Clone, Debug)]
pub struct Run {
    /// The exit code; none after a signal.
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

#[must_use]
#[track_caller]
pub fn kilter<A: AsRef<OsStr>>(arguments: &[A]) -> Run {
    let program = places::cli();
    let what = format!(
        "run {} (cargo build --package kilter-cli makes it)",
        program.display()
    );
    let output = must(&what, Command::new(&program).args(arguments).output());
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Run {
        code: output.status.code(),
        out: text(&output.stdout),
        err: text(&output.stderr),
    }
}

impl Run {
    /// What it printed, as JSON; fails unless it exited with 0.
    #[must_use]
    #[track_caller]
    pub fn json(&self) -> Value {
        if self.code != Some(0) {
            fail(&format!("kilter ended with {:?}: {}", self.code, self.err));
        }
        must("read what kilter printed", serde_json::from_str(&self.out))
    }
}
