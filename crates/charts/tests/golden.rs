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
        for (name, drawn) in [
            (name.to_owned(), chart.wide),
            (format!("{name}-narrow"), chart.narrow),
        ] {
            let path = folder.join(format!("{name}.svg"));
            let drawn = format!("{drawn}\n");
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
    }
    assert!(
        differing.is_empty(),
        "drawn otherwise than kept: {differing:?}"
    );
}
