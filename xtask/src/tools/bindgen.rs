//! wasm-bindgen's program and test runner, in exactly the version that Cargo.lock names:
//! it refuses modules of any other.

use super::installed::installed;
use crate::{
    command::{Run, which},
    fault::Fault,
    paths::{self, Paths},
    step::{say, step},
};

/// Installs wasm-bindgen-cli, unless the locked version is there.
pub fn bring(paths: &Paths) -> Result<(), Fault> {
    let wanted = locked(
        &paths::read(&paths.root.join("Cargo.lock"))?,
        "wasm-bindgen",
    )
    .ok_or_else(|| Fault::Needs("Cargo.lock names no wasm-bindgen".into()))?;
    let found = installed(paths, "wasm-bindgen")?;
    let has_runner = which("wasm-bindgen-test-runner", &paths.program_path()?).is_some();
    if has_runner && found.as_deref() == Some(wanted.as_str()) {
        return Ok(());
    }
    let instead = found.map_or_else(String::new, |found| format!(", in place of {found}"));
    step(
        &format!(
            "Installing wasm-bindgen-cli {wanted}{instead} (once, about 4 minutes on two cores)"
        ),
        || install(&wanted),
    )
}

fn install(version: &str) -> Result<(), Fault> {
    let install = || Run::cargo().args(["install", "wasm-bindgen-cli", "--version", version]);
    install().arg("--locked").live().or_else(|_| {
        // Its lock file can name a crate that a registry's mirror does not have yet.
        say("That failed with its own lock file; trying without.");
        install().live()
    })
}

/// The version of a package in a Cargo.lock.
fn locked(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.next()?;
    let version = lines
        .next()?
        .strip_prefix("version = \"")?
        .strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_locked_version() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(locked(lock, "leptos"), None);
    }

    #[test]
    fn our_own_lock_names_it() {
        assert!(locked(include_str!("../../../Cargo.lock"), "wasm-bindgen").is_some());
    }
}
