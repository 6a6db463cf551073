//! The drawings of the worked examples, kept as files that a browser can open.
//!
//! After a change that is meant: `cargo xtask accept`, then look at
//! each picture.

mod examples;

use std::{env, fs, path::PathBuf};

#[test]
fn drawings_equal_the_golden_files() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let update = env::var_os("KILTER_UPDATE").is_some();
    let mut differing = Vec::new();
    for (name, chart) in examples::all() {
        let path = folder.join(format!("{name}.svg"));
        // As a picture: white paper, so that a viewer with a dark background shows it as it is meant.
        let drawn = format!("{}\n", chart.picture(720));
        if update {
            fs::write(&path, &drawn).unwrap();
        }
        // A checkout may end lines the other way.
        let kept = fs::read_to_string(&path)
            .unwrap_or_default()
            .replace("\r\n", "\n");
        if kept != drawn {
            differing.push(name);
        }
    }
    assert!(
        differing.is_empty(),
        "drawn otherwise than kept: {differing:?}"
    );
}
