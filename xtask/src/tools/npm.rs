//! The npm packages of package-lock.json: the NHS stylesheet's source, Sass, wasm-opt, Terser,
//! axe-core for the journeys, and DuckDB for the tests of docs/at-scale.md and the bench.

use crate::{
    command::Run,
    fault::Fault,
    paths::{self, Paths},
    step::step,
};

/// Runs `npm ci`, unless what is there came from the same lock file.
pub fn bring(paths: &Paths) -> Result<(), Fault> {
    let lock = paths::read(&paths.root.join("package-lock.json"))?;
    let note = paths.root.join("node_modules/.kilter-lock.json");
    if paths::read(&note).is_ok_and(|before| before == lock) {
        return Ok(());
    }
    if Run::new("node").arg("--version").stdout().is_err() {
        return Err(Fault::Needs(
            "Kilter's build needs Node 20 or newer with npm: https://nodejs.org".into(),
        ));
    }
    step("Fetching the npm packages", || {
        // None of them needs a script of its own to be installed.
        Run::npm()
            .args([
                "ci",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--loglevel=error",
            ])
            .folder(&paths.root)
            .quiet()?;
        paths::write(&note, &lock)
    })
}
