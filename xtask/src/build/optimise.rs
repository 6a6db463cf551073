//! wasm-opt, from npm's binaryen.

use crate::{
    command::Run,
    fault::Fault,
    paths::{self, Paths},
};

/// The features are named: with all of them Binaryen writes what browsers refuse.
///
/// A function that is called from one place alone is made a part of it where it is not large: browsers compile each
/// function well once it has run for a while, and of a large one that takes longer than reading a file does.
const OPTIONS: [&str; 9] = [
    "-Oz",
    "--one-caller-inline-max-function-size=1000",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--strip-producers",
];

/// The module as it is released.
pub fn optimise(paths: &Paths, wasm: &[u8]) -> Result<Vec<u8>, Fault> {
    let (bound, optimised) = (
        paths.notes().join("bound.wasm"),
        paths.notes().join("optimised.wasm"),
    );
    paths::write(&bound, wasm)?;
    Run::new("node")
        .arg(paths.node_script("binaryen/bin/wasm-opt"))
        .arg(&bound)
        .args(OPTIONS)
        .arg("--output")
        .arg(&optimised)
        .quiet()?;
    paths::read_bytes(&optimised)
}
