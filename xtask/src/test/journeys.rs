//! The journeys, which are told where things are by these variables of the environment:
//!
//! | variable | what |
//! |---|---|
//! | `KILTER_HTML` | the built `dist/kilter.html` |
//! | `KILTER_SITE` | the built `dist/site` |
//! | `KILTER_FIXTURE` | the same as `KILTER_HTML`, with the tests' instrument: `dist/fixture/kilter.html` |
//! | `KILTER_CLI` | the program `kilter`, compiled for tests |
//! | `KILTER_CHROMIUM` | the browser |
//! | `CHROMEDRIVER` | its driver (msedgedriver for Edge) |
//! | `KILTER_SHOTS` | a folder for pictures of the pages, `dist/shots` |
//! | `KILTER_AXE` | axe-core's script |
//! | `KILTER_TIMES` | a file that takes how long each journey took |

use std::{env, fs};

use super::cargo::cargo;
use crate::{
    command::Run,
    fault::Fault,
    paths::{self, Paths},
    tools::browser::Browser,
};

/// All of them.
pub fn all(paths: &Paths, browser: &Browser) -> Result<Run, Fault> {
    cargo(
        paths,
        &["build", "--locked", "-p", "kilter-cli", "--bin", "kilter"],
    )
    .quiet()?;
    let shots = paths.shots();
    fs::create_dir_all(&shots).map_err(Fault::file(&shots))?;
    paths::write(&paths.times(), "")?;
    let program = format!("debug/kilter{}", env::consts::EXE_SUFFIX);
    let journeys = [
        "test",
        "-p",
        "kilter-journeys",
        "--no-fail-fast",
        "--locked",
    ];
    Ok(cargo(paths, &journeys)
        .env("KILTER_HTML", paths.single_file())
        .env("KILTER_SITE", paths.site())
        .env("KILTER_FIXTURE", paths.of_fixture().single_file())
        .env("KILTER_CLI", paths.target.join(program))
        .env("KILTER_CHROMIUM", &browser.program)
        .env("CHROMEDRIVER", &browser.driver)
        .env("KILTER_SHOTS", shots)
        .env("KILTER_TIMES", paths.times())
        .env("KILTER_AXE", paths.node_script("axe-core/axe.min.js")))
}
