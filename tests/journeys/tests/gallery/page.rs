//! The gallery of components as one file, as the app is one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use kilter_journeys::{built_file, packed_style, styles};
use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";

/// Built once for all tests here: by cargo, with the profile of tests, and with the stylesheet of the built app.
pub fn built() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(build)
}

fn build() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let done = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--locked", "--target", TARGET])
        .args(["--package", "kilter-app", "--example", "gallery"])
        .current_dir(&root)
        .status()
        .unwrap();
    assert!(done.success(), "the gallery does not compile");
    // Tests lie in `target/debug/deps`, or where cargo was told to put them.
    let target = std::env::current_exe().unwrap();
    let target = target.ancestors().nth(3).unwrap();
    let module = target.join(TARGET).join("debug/examples/gallery.wasm");
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(module)
        .no_modules(true)
        .unwrap()
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true);
    let mut bound = bindgen.generate_output().unwrap();
    let module = BASE64_STANDARD.encode(bound.wasm_mut().emit_wasm());
    let (glue, style) = (bound.js(), stylesheet());
    let page = format!(
        "<!doctype html><html lang=\"en\" class=\"nhsuk-template\"><head><meta charset=\"utf-8\">\
         <title>Gallery</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <style>{style}</style></head><body class=\"js-enabled nhsuk-frontend-supported\"><script>{glue}\n\
         const bytes = Uint8Array.from(atob('{module}'), (sign) => sign.charCodeAt(0));\n\
         wasm_bindgen({{ module_or_path: bytes }});</script></body></html>"
    );
    let file = target.join("kilter/gallery.html");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, page).unwrap();
    file
}

/// What the built app looks like.
fn stylesheet() -> String {
    let app = fs::read_to_string(built_file()).unwrap();
    styles(&app) + &packed_style(&app).unwrap()
}
