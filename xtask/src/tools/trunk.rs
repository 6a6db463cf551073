//! Trunk, which compiles the app and serves it to developers.

use super::installed::installed;
use crate::{command::Run, fault::Fault, paths::Paths, step::step};

/// The newest Trunk that Rust 1.95 compiles: 0.22 asks for 1.96.
const VERSION: &str = "0.21.14";

/// Installs Trunk, unless a fitting one is there.
pub fn bring(paths: &Paths) -> Result<(), Fault> {
    let found = installed(paths, "trunk")?;
    if found.as_deref().is_some_and(fits) {
        return Ok(());
    }
    let instead = found.map_or_else(String::new, |found| format!(", in place of {found}"));
    step(
        &format!("Installing Trunk {VERSION}{instead} (once, about 8 minutes on two cores)"),
        || {
            Run::cargo()
                .args(["install", "--locked", "trunk", "--version", VERSION])
                .live()
        },
    )
}

/// Trunk.toml says `^0.21.14`; so does this.
fn fits(version: &str) -> bool {
    version
        .strip_prefix("0.21.")
        .and_then(|patch| patch.parse::<u32>().ok())
        .is_some_and(|patch| patch >= 14)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_series_fits() {
        assert!(fits(VERSION) && fits("0.21.15"));
        assert!(!fits("0.21.13") && !fits("0.22.0") && !fits("0.21.14-beta.1") && !fits(""));
    }

    #[test]
    fn the_configuration_asks_for_the_same() {
        let wanted = format!("trunk-version = \"^{VERSION}\"");
        assert!(include_str!("../../../Trunk.toml").contains(&wanted));
    }
}
