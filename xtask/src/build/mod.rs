//! `cargo xtask build`: one `trunk build --release`, packed twice.
//!
//! Trunk calls xtask back: `style` before it builds, `package` after. What these two do is in
//! small pure functions, one file a concern.

mod addresses;
mod budget;
mod csp;
mod flags;
mod freshness;
mod glue;
mod hash;
mod marker;
mod pack;
pub mod package;
mod purge;
mod shell;
mod single_file;
mod site;
mod size_table;
pub mod style;
mod text8;
mod trunk;
mod unpacker;

pub use csp::policy_in;

use crate::{fault::Fault, paths::Paths, step, tools};

/// Brings the tools and builds.
pub fn run(paths: &Paths) -> Result<(), Fault> {
    tools::bring(paths)?;
    step::step("Building", || trunk::build(paths))?;
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
