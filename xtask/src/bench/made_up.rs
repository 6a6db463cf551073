//! Team summaries of teams that there are not (`xtask/bench/summaries.mjs`).

use std::path::PathBuf;

use crate::{command::Run, fault::Fault, paths::Paths};

/// Writes so many, one a line, into a file of this name, and says where it is.
pub fn summaries(paths: &Paths, name: &str, count: usize) -> Result<PathBuf, Fault> {
    let folder = paths.notes().join("bench");
    std::fs::create_dir_all(&folder).map_err(Fault::file(&folder))?;
    let file = folder.join(name);
    Run::new("node")
        .arg(script(paths, "summaries.mjs"))
        .arg(&file)
        .arg(count.to_string())
        .args(instruments(paths))
        .folder(&paths.root)
        .quiet()?;
    Ok(file)
}

pub fn script(paths: &Paths, name: &str) -> PathBuf {
    paths.root.join("xtask/bench").join(name)
}

pub fn instruments(paths: &Paths) -> [PathBuf; 2] {
    let data = paths.root.join("crates/instrument/data");
    ["10-five-foundations", "20-deal-relationship"]
        .map(|name| data.join(name).with_extension("json"))
}
