//! `cargo xtask attack`: how much our own team summaries tell a colleague about one person.
//!
//! The attack is a program of its own, `crates/attack`: it writes team summaries with core, which xtask does not know.

use crate::{command::Run, fault::Fault, paths::Paths};

/// Builds the attack and runs it. What is not said here has the attack's own default.
pub fn run(paths: &Paths, teams: Option<u32>, seed: Option<u64>) -> Result<(), Fault> {
    let mut run = Run::cargo()
        .args([
            "run",
            "--locked",
            "--profile",
            "attack",
            "-p",
            "kilter-attack",
            "--",
        ])
        .folder(&paths.root);
    if let Some(teams) = teams {
        run = run.args(["--teams".to_owned(), teams.to_string()]);
    }
    if let Some(seed) = seed {
        run = run.args(["--seed".to_owned(), seed.to_string()]);
    }
    run.live()
}
