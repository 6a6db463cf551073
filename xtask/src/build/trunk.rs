//! Calling Trunk for a release.

use super::flags;
use crate::{command::Run, fault::Fault, paths::Paths};

/// Builds the release; a warning is a fault.
pub fn build(paths: &Paths) -> Result<(), Fault> {
    let ended = Run::new("trunk")
        .args(["build", "--release"])
        .env("PATH", paths.program_path()?)
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .env("NO_COLOR", "true")
        .env("RUST_BACKTRACE", "0")
        // For this target only: RUSTFLAGS would make the hooks compile xtask again, and back.
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            flags::for_release(paths)?.join(" "),
        )
        .folder(&paths.root)
        .ended(true)?;
    if !ended.well {
        return Err(Fault::Needs("the build failed; its words are above".into()));
    }
    match warnings(&ended.output).as_slice() {
        [] => Ok(()),
        found => Err(Fault::Unfit(format!("it warned:\n{}", found.join("\n")))),
    }
}

/// The lines in which Trunk or cargo warns.
fn warnings(output: &str) -> Vec<&str> {
    output
        .lines()
        .filter(|line| line.contains(" WARN ") || line.trim_start().starts_with("warning"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warnings_are_found_and_nothing_else() {
        let output = "2026-11-22T13:00:00Z  INFO starting build\n\
                      2026-11-22T13:00:00Z  WARN minification failed\n\
                      warning: unused variable\n   Compiling warnings v1\n";
        assert_eq!(warnings(output).len(), 2);
    }
}
