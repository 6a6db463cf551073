//! Bringing what a machine lacks that has only Rust and Node: one file a tool.
//!
//! Each goes where a fresh clone finds it again: cargo's own folder for programs, rustup's for the
//! target. Only the npm packages lie in the clone, and npm keeps them in its cache.

mod bindgen;
pub mod browser;
mod deny;
mod installed;
pub mod npm;
mod trunk;
mod wasm_target;

pub use wasm_target::{TARGET, sysroot};

use crate::{fault::Fault, paths::Paths};

/// Brings all that a build needs. Says nothing where nothing is missing.
pub fn bring(paths: &Paths) -> Result<(), Fault> {
    wasm_target::bring()?;
    npm::bring(paths)
}

/// Brings what tests in a browser need besides: wasm-bindgen's test runner.
pub fn bring_test_runner(paths: &Paths) -> Result<(), Fault> {
    bring(paths)?;
    bindgen::bring(paths)
}

/// Brings what looks at the crates of others.
pub fn bring_deny(paths: &Paths) -> Result<(), Fault> {
    deny::bring(paths)
}

/// Brings Trunk, and the wasm-bindgen that it calls.
pub fn bring_trunk(paths: &Paths) -> Result<(), Fault> {
    bring(paths)?;
    bindgen::bring(paths)?;
    trunk::bring(paths)
}
