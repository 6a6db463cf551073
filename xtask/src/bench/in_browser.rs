//! What a program of the journeys measures in a browser, in the built file.

use std::ffi::OsStr;

use crate::{build, command::Run, fault::Fault, paths::Paths, step::step, tools::browser::Browser};

/// The lines that the program of this name prints. Builds first, where something has changed.
pub fn measured(
    paths: &Paths,
    program: &str,
    arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
) -> Result<String, Fault> {
    build::run_if_stale(paths)?;
    let browser = Browser::bring()?;
    step("Measuring", || {
        Run::cargo()
            .args(["run", "--quiet", "--locked", "-p", "kilter-journeys"])
            .args(["--bin", program, "--"])
            .args(arguments)
            .env("KILTER_HTML", paths.single_file())
            .env("KILTER_CHROMIUM", browser.program)
            .env("CHROMEDRIVER", browser.driver)
            .folder(&paths.root)
            .stdout()
    })
}
