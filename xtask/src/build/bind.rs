//! wasm-bindgen: the module with what JavaScript calls it by, and the JavaScript that it calls (the glue).

use std::path::Path;

use wasm_bindgen_cli_support::Bindgen;

use crate::fault::Fault;

/// What wasm-bindgen makes of a module.
#[derive(Debug)]
pub struct Bound {
    /// The glue: a module of JavaScript.
    pub glue: String,
    /// The module that the glue belongs to.
    pub wasm: Vec<u8>,
}

/// Binds a module that cargo left.
pub fn bind(module: &Path) -> Result<Bound, Fault> {
    let unfit = |why: anyhow::Error| Fault::Unfit(format!("wasm-bindgen: {why:#}"));
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(module)
        .web(true)
        .map_err(unfit)?
        .typescript(false);
    let mut output = bindgen.generate_output().map_err(unfit)?;
    if let Some(name) = output.local_modules().keys().next() {
        return Err(Fault::Unfit(format!(
            "a crate brings JavaScript of its own: {name}"
        )));
    }
    Ok(Bound {
        glue: output.js().to_owned(),
        wasm: output.wasm_mut().emit_wasm(),
    })
}
