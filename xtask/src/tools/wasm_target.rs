//! The standard library for `wasm32-unknown-unknown`.

use std::path::Path;

use crate::{command::Run, fault::Fault, step::step};

/// The target that the app is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the target through rustup, unless the toolchain has it.
pub fn bring() -> Result<(), Fault> {
    let sysroot = sysroot()?;
    if Path::new(&sysroot)
        .join("lib/rustlib")
        .join(TARGET)
        .is_dir()
    {
        return Ok(());
    }
    step("Adding Rust's WebAssembly target", || {
        Run::new("rustup")
            .args(["target", "add", TARGET])
            .live()
            .map_err(|fault| {
                Fault::Needs(format!(
                    "{fault}. Kilter needs Rust from https://rustup.rs with the target {TARGET}"
                ))
            })
    })
}

/// Where the toolchain lies.
pub fn sysroot() -> Result<String, Fault> {
    let answer = Run::new("rustc").args(["--print", "sysroot"]).stdout()?;
    Ok(answer.trim().to_owned())
}
