//! wasm-opt, from npm's binaryen.

use crate::{
    command::Run,
    fault::Fault,
    paths::{self, Paths},
};

/// The features are named: with all of them Binaryen writes what browsers refuse. The smallest functions are put where
/// they are called: a browser compiles each function when it is first entered, and a start enters hundreds. At 5 that
/// is 6 in 100 fewer for half a kilobyte of the file; at 12, 17 in 100 for 22.
///
/// A function that is called from one place alone is made a part of it where it is not large: browsers compile each
/// function well once it has run for a while, and of a large one that takes longer than reading a file does.
///
/// The first kilobyte of memory holds nothing that is pointed at: it is the far end of the stack, which Rust's linker
/// puts first. Saying so lets offsets be folded: 12 kB of the module.
///
/// Flattened, put together anew and optimised twice, it is 6 kB of the file less than once.
const OPTIONS: [&str; 14] = [
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--low-memory-unused",
    "-aimfs=5",
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
