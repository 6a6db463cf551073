//! `cargo xtask build`: cargo, wasm-bindgen, wasm-opt, and the release twice: one file, and a site.
//!
//! This file is the road; each step on it is a file. `trunk build --release` makes the same release: Trunk calls xtask
//! back, `style` before it builds and `package` after.

mod addresses;
mod bind;
mod browsers;
mod budget;
mod compile;
mod csp;
mod delivery;
mod flags;
mod freshness;
mod functions;
mod glue;
mod hash;
mod likeness;
mod names;
mod optimise;
mod order;
pub mod release;
mod shell;
mod single_file;
mod site;
mod size_table;
mod start_page;
pub mod style;

pub use csp::policy_in;

use crate::{fault::Fault, paths::Paths, step, tools};

pub fn run(paths: &Paths) -> Result<(), Fault> {
    tools::bring(paths)?;
    step::step("Building", || {
        style::compile(paths)?;
        let bound = bind::bind(&compile::compile(paths)?)?;
        release::tells_no_folder(paths, &bound.wasm)?;
        release::release(paths, &bound)
    })?;
    freshness::note(paths)?;
    step::say(&format!(
        "The app in one file: {}",
        paths.single_file().display()
    ));
    step::say(&format!("The site: {}", paths.site().display()));
    Ok(())
}

/// Brings the tools and builds, unless what is built is what the sources say.
pub fn run_if_stale(paths: &Paths) -> Result<(), Fault> {
    if freshness::is_fresh(paths)? {
        step::say("Nothing has changed since the last build.");
        return Ok(());
    }
    run(paths)
}
