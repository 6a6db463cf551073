//! Where things are: from the environment that `cargo xtask test` sets, or where a developer has them.

use std::env;
use std::path::{Path, PathBuf};

/// The built single file: `KILTER_HTML`, or `dist/kilter.html`.
#[must_use]
pub fn built_file() -> PathBuf {
    from_env_or("KILTER_HTML", "dist/kilter.html")
}

/// The same with the tests' instrument in it: `KILTER_FIXTURE`, or `dist/fixture/kilter.html`.
#[must_use]
pub fn fixture_file() -> PathBuf {
    from_env_or("KILTER_FIXTURE", "dist/fixture/kilter.html")
}

/// The built site's folder: `KILTER_SITE`, or `dist/site`.
#[must_use]
pub fn built_site() -> PathBuf {
    from_env_or("KILTER_SITE", "dist/site")
}

/// The folder for pictures: `KILTER_SHOTS`, or `dist/shots`.
#[must_use]
pub fn shots() -> PathBuf {
    from_env_or("KILTER_SHOTS", "dist/shots")
}

/// The built `kilter` program: `KILTER_CLI`, or `target/debug/kilter`.
pub(crate) fn cli() -> PathBuf {
    from_env_or("KILTER_CLI", "target/debug/kilter")
}

/// The file that takes the journeys' times: `KILTER_TIMES`, if anybody wants them.
pub(crate) fn times() -> Option<PathBuf> {
    env::var_os("KILTER_TIMES").map(PathBuf::from)
}

/// axe-core, brought by npm.
pub(crate) fn axe() -> PathBuf {
    from_env_or("KILTER_AXE", "node_modules/axe-core/axe.min.js")
}

/// The folder of a package that npm brought.
#[must_use]
pub fn npm_package(name: &str) -> PathBuf {
    workspace().join("node_modules").join(name)
}

/// `CHROMEDRIVER`, Debian's path, or whatever the search path has.
pub(crate) fn chromedriver() -> PathBuf {
    program("CHROMEDRIVER", "/usr/bin/chromedriver", "chromedriver")
}

/// `KILTER_CHROMIUM`, Debian's path, or whatever the search path has.
pub(crate) fn chromium() -> PathBuf {
    program("KILTER_CHROMIUM", "/usr/bin/chromium", "chromium")
}

fn from_env_or(variable: &str, in_workspace: &str) -> PathBuf {
    env::var_os(variable).map_or_else(|| workspace().join(in_workspace), PathBuf::from)
}

fn program(variable: &str, usual: &str, name: &str) -> PathBuf {
    match env::var_os(variable) {
        Some(path) => path.into(),
        None if Path::new(usual).exists() => usual.into(),
        None => name.into(),
    }
}

/// Cargo sets the manifest's folder when a test runs; it is not built in, so that a moved checkout still works.
fn workspace() -> PathBuf {
    let here = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from("."), PathBuf::from);
    here.join("../..")
}
