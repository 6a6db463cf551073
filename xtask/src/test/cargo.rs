use crate::{command::Run, paths::Paths};

/// A cargo whose words are read.
pub fn cargo(paths: &Paths, args: &[&str]) -> Run {
    Run::cargo()
        .args(args)
        .env("CARGO_TERM_COLOR", "never")
        .folder(&paths.root)
}
