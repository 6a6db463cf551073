//! The module in kilter.html that unpacks all else: `crates/unpack`, built for speed where the app is built for size.

use std::path::PathBuf;

use super::flags;
use crate::{
    command::Run,
    fault::Fault,
    paths::{self, Paths},
    tools::TARGET,
};

/// Without one that makes a loop that runs for a second a part of a function that is called once: engines compile
/// the loop well when it is called often.
const OPTIONS: [&str; 10] = [
    "-O3",
    "--one-caller-inline-max-function-size=20",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--strip-debug",
    "--strip-producers",
];

/// The module as it is released.
pub fn module(paths: &Paths) -> Result<Vec<u8>, Fault> {
    let optimised = paths.notes().join("unpacker.wasm");
    Run::new("node")
        .arg(paths.node_script("binaryen/bin/wasm-opt"))
        .arg(compiled(paths)?)
        .args(OPTIONS)
        .arg("--output")
        .arg(&optimised)
        .quiet()?;
    paths::read_bytes(&optimised)
}

/// The module as cargo leaves it.
pub fn compiled(paths: &Paths) -> Result<PathBuf, Fault> {
    Run::cargo()
        .args(["build", "--release", "--locked", "-p", "kilter-unpack"])
        .args(["--target", TARGET])
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            flags::for_release(paths)?.join(" "),
        )
        .folder(&paths.root)
        .quiet()?;
    Ok(paths.target.join(TARGET).join("release/kilter_unpack.wasm"))
}
