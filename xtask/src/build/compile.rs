//! The app as cargo leaves it: one module for WebAssembly.

use std::path::PathBuf;

use super::flags;
use crate::{command::Run, fault::Fault, paths::Paths, tools::TARGET};

/// Compiles the release; a warning is a fault.
pub fn compile(paths: &Paths) -> Result<PathBuf, Fault> {
    let ended = Run::cargo()
        .args(["build", "--release", "--locked", "--target", TARGET])
        .args(["--package", "kilter-app", "--bin", "kilter-app"])
        .args(paths.fixture.then_some("--features=fixture"))
        .env("CARGO_TERM_COLOR", "never")
        // For this target only, so that what runs on this machine is not compiled again.
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
        [] => Ok(paths.target.join(TARGET).join("release/kilter-app.wasm")),
        found => Err(Fault::Unfit(format!("it warned:\n{}", found.join("\n")))),
    }
}

fn warnings(output: &str) -> Vec<&str> {
    output
        .lines()
        .filter(|line| line.trim_start().starts_with("warning"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warnings_are_found_and_nothing_else() {
        let output =
            "   Compiling warnings v1\nwarning: unused variable\n  warning: two\n    Finished\n";
        assert_eq!(warnings(output).len(), 2);
    }
}
