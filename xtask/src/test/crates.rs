//! What deny.toml says of the crates in Cargo.lock.

use super::{Count, cargo::cargo};
use crate::{command::Run, paths::Paths};

/// Their licences and sources, and those that may not be there.
pub fn without_network(paths: &Paths) -> Run {
    deny(paths, &["check", "bans", "licenses", "sources"])
}

/// Known faults in them come from the network: where it can't be reached that is told, and is no fault of the sources.
pub fn add_advisories(paths: &Paths, count: &mut Count) {
    if deny(paths, &["fetch", "db"]).quiet().is_err() {
        let skipped = "SKIPPED advisories: the database of RustSec could not be fetched";
        count.notes.push(skipped.to_owned());
        return;
    }
    count.add(&match deny(paths, &["check", "advisories"]).ended(false) {
        Ok(ended) => Count::of_whole(ended),
        Err(fault) => Count::failure(fault.to_string()),
    });
}

fn deny(paths: &Paths, args: &[&str]) -> Run {
    cargo(paths, &["deny", "--locked"]).args(args)
}
