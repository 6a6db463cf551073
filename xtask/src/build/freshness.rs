//! Whether dist is what the sources say, so that a second `serve` starts at once.

use std::{
    fs,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use super::hash::hex;
use crate::{
    fault::Fault,
    paths::{self, Paths},
};

/// All that a build reads, below the workspace.
const INPUTS: [&str; 13] = [
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "index.html",
    "package-lock.json",
    "rust-toolchain.toml",
    ".cargo",
    "crates",
    "src",
    "style",
    "tests/fixture",
    "xtask/boot",
    "xtask/src",
];

/// Whether the last build was made from the sources as they are, and is still there.
pub fn is_fresh(paths: &Paths) -> Result<bool, Fault> {
    let Ok(noted) = paths::read(&note_file(paths)) else {
        return Ok(false);
    };
    let built = paths.single_file().is_file() && paths.site().join("index.html").is_file();
    Ok(built && noted == state(&paths.root)? + &outcome(paths)?)
}

/// Notes what the build was made from.
pub fn note(paths: &Paths) -> Result<(), Fault> {
    paths::write(&note_file(paths), state(&paths.root)? + &outcome(paths)?)
}

fn note_file(paths: &Paths) -> PathBuf {
    paths.notes().join("built-from")
}

/// One hash over the names and bytes of all inputs.
fn state(root: &Path) -> Result<String, Fault> {
    hash_of(INPUTS.iter().map(|input| root.join(input)), root)
}

/// One hash over what was built: a file that was changed by hand is built again.
fn outcome(paths: &Paths) -> Result<String, Fault> {
    hash_of([paths.single_file(), paths.site()].into_iter(), &paths.root)
}

fn hash_of(places: impl Iterator<Item = PathBuf>, root: &Path) -> Result<String, Fault> {
    let mut hash = Sha256::new();
    for file in files_below(places)? {
        let bytes = paths::read_bytes(&file)?;
        let name = file
            .strip_prefix(root)
            .unwrap_or(&file)
            .to_string_lossy()
            .into_owned();
        hash.update(format!("{name}\0{}\0", bytes.len()));
        hash.update(bytes);
    }
    Ok(hex(&hash.finalize()))
}

/// All files in these places, in an order that is the same everywhere.
pub fn files_below(places: impl Iterator<Item = PathBuf>) -> Result<Vec<PathBuf>, Fault> {
    let mut files = Vec::new();
    for place in places {
        collect(&place, &mut files)?;
    }
    files.sort();
    Ok(files)
}

fn collect(place: &Path, files: &mut Vec<PathBuf>) -> Result<(), Fault> {
    if place.is_file() {
        files.push(place.to_owned());
    } else if place.is_dir() {
        for entry in fs::read_dir(place).map_err(Fault::file(place))? {
            collect(&entry.map_err(Fault::file(place))?.path(), files)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_moved_or_new_file_changes_the_state() {
        let root = std::env::temp_dir().join(format!("kilter-freshness-{}", std::process::id()));
        let write = |name: &str, text: &str| paths::write(&root.join(name), text).unwrap();
        write("src/app.rs", "one");
        let first = state(&root).unwrap();
        assert_eq!(first, state(&root).unwrap());
        write("src/app.rs", "two");
        let second = state(&root).unwrap();
        write("src/pages/home.rs", "");
        let third = state(&root).unwrap();
        write("docs/guide.md", "is no input");
        let fourth = state(&root).unwrap();
        fs::remove_dir_all(&root).unwrap();
        assert!(first != second && second != third);
        assert_eq!(third, fourth);
    }
}
