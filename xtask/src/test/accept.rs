//! `cargo xtask accept`: expected files as the code makes them now.

use super::cargo::cargo;
use crate::{command::Run, fault::Fault, paths::Paths, step};

/// Runs the tests that hold output against files, lets them write the files anew, and shows which changed: whether the
/// change is meant, a person decides.
pub fn run(paths: &Paths) -> Result<(), Fault> {
    let tests = cargo(paths, &["test", "--quiet", "--locked", "--no-fail-fast"])
        .args([
            "-p",
            "kilter-charts",
            "-p",
            "kilter-cli",
            "-p",
            "kilter-core",
            "-p",
            "kilter-page",
        ])
        .env("KILTER_UPDATE", "1")
        .env("INSTA_UPDATE", "always");
    // A test may hold a file that was written just now against the one that it was compiled with.
    step::step("Writing the expected files anew", || tests.ended(false))?;
    let changed = Run::new("git")
        .args(["status", "--short"])
        .folder(&paths.root)
        .stdout()?;
    step::say(&changed);
    step::say("Look at each with `git diff`, then run `cargo xtask check`.");
    Ok(())
}
