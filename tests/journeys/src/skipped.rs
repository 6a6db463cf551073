//! A journey that can't be made on this machine.

use std::io::{self, Write as _};
use std::thread;

/// Says that this journey was not made, and why: past the test runner, which shows nothing of a test that passes, and in
/// a form that `cargo xtask test` tells beneath its line.
pub fn skipped(why: &str) {
    let thread = thread::current();
    let journey = thread.name().unwrap_or("a journey");
    let line = format!("\nSKIPPED {journey}: {why}\n");
    // Nobody reads where nothing can be written.
    let _ = io::stderr().write_all(line.as_bytes());
}
