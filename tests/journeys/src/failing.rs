//! How a step fails.

use std::fmt::Display;

/// Panics. The only place that does.
#[track_caller]
#[expect(clippy::panic, reason = "a step that fails is a test that fails")]
pub(crate) fn fail(message: &str) -> ! {
    panic!("{message}")
}

/// The value, or a failure that says what could not be done.
#[track_caller]
pub(crate) fn must<T, E: Display>(what: &str, result: Result<T, E>) -> T {
    match result {
        Ok(value) => value,
        Err(error) => fail(&format!("Could not {what}: {error}")),
    }
}
