//! The stylesheet: style/main.scss on the NHS design system's Sass.

use crate::{command::Run, fault::Fault, paths::Paths};

/// Compiles it to where index.html asks Trunk to find it.
pub fn compile(paths: &Paths) -> Result<(), Fault> {
    let output = paths.stylesheet();
    if let Some(folder) = output.parent() {
        std::fs::create_dir_all(folder).map_err(Fault::file(folder))?;
    }
    let load = format!("--load-path={}", paths.root.join("node_modules").display());
    Run::new("node")
        .arg(paths.node_script("sass/sass.js"))
        // nhsuk-frontend still supports Sass from before some deprecations: --quiet-deps hides
        // its warnings, not ours.
        .args([
            "--style=compressed",
            "--no-source-map",
            "--quiet-deps",
            load.as_str(),
        ])
        .arg(paths.root.join("style/main.scss"))
        .arg(&output)
        .quiet()
}
