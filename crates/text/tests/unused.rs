//! What nobody says goes: every message that is declared is said somewhere in the sources.

#![allow(
    clippy::unwrap_used,
    reason = "a test may stop where a file can't be read"
)]

use kilter_text::{Language, list};
use std::fs;
use std::path::Path;

/// All that says messages; not where they are declared and worded.
const SAYERS: [&str; 4] = [
    "src",
    "crates/cli/src",
    "crates/page/src",
    "crates/text/src/say",
];

fn read(path: &Path, sources: &mut String) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            read(&entry.unwrap().path(), sources);
        }
    } else if path.extension().is_some_and(|ext| ext == "rs") {
        sources.push_str(&fs::read_to_string(path).unwrap());
    }
}

#[test]
fn every_message_is_said_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut sources = String::new();
    for sayer in SAYERS {
        read(&root.join(sayer), &mut sources);
    }
    let unsaid: Vec<_> = list(Language::En)
        .into_iter()
        .filter(|message| !sources.contains(&format!(".{}(", message.name)))
        .map(|message| format!("{}::{}", message.area, message.name))
        .collect();
    assert!(unsaid.is_empty(), "{unsaid:?}");
}
