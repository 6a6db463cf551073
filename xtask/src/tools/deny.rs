//! cargo-deny, which holds Cargo.lock against deny.toml.

use super::installed::installed;
use crate::{command::Run, fault::Fault, paths::Paths, step::step};

/// One that Rust 1.95 compiles. Another one may judge differently.
const VERSION: &str = "0.20.2";

/// Installs cargo-deny, unless this version is there.
pub fn bring(paths: &Paths) -> Result<(), Fault> {
    let found = installed(paths, "cargo-deny")?;
    if found.as_deref() == Some(VERSION) {
        return Ok(());
    }
    let instead = found.map_or_else(String::new, |found| format!(", in place of {found}"));
    step(
        &format!("Installing cargo-deny {VERSION}{instead} (once, about 3 minutes on two cores)"),
        || {
            Run::cargo()
                .args(["install", "--locked", "cargo-deny", "--version", VERSION])
                .live()
        },
    )
}
