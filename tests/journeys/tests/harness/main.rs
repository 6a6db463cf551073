//! The harness, tried on a small page of its own: that it finds what is there, and that each claim can fail.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::Duration;

use kilter_journeys::{Folder, Person, Visitor};

mod finding;
mod judging;
mod keeping;
mod keyboard;
mod listing;
mod network;

/// Someone with a page of this folder alone in theirs.
fn visitor(page: &str) -> Visitor {
    let page = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/harness")
        .join(page);
    Visitor::new("Joe").in_folder(&Folder::with(&page))
}

fn open_stub() -> Person {
    visitor("stub.html").open()
}

/// For steps that are meant to fail.
fn hasty(page: &str) -> Person {
    visitor(page)
        .with_patience(Duration::from_millis(1500))
        .open()
}

/// What a failing claim says.
fn failure<T>(claim: impl FnOnce() -> T) -> String {
    match catch_unwind(AssertUnwindSafe(claim)) {
        Ok(_) => String::from("it did not fail"),
        Err(said) => {
            let said = said.downcast_ref::<String>().cloned().unwrap_or_default();
            // It was meant to fail: its picture would only puzzle who looks through them.
            if let Some(picture) = said.lines().find_map(|line| line.strip_prefix("Picture: ")) {
                assert!(std::fs::read(picture).is_ok_and(|png| png.starts_with(b"\x89PNG")));
                assert!(std::fs::remove_file(picture).is_ok());
            }
            said
        }
    }
}
