//! What the browser saved in the downloads folder.

use std::fs;
use std::path::{Path, PathBuf};

use crate::person::Person;
use crate::waiting::Attempt;

impl Person {
    /// Waits for a file of this kind (`"*.json"`) that was not asked for before, until all of it is there.
    #[track_caller]
    pub fn downloaded(&self, pattern: &str) -> PathBuf {
        let path = self.wait(&format!("a download {pattern}"), || {
            let files = self.downloads();
            let known = self.fetched_files.borrow();
            let new = files.iter().find(|path| {
                !known.contains(path) && matches(pattern, path) && is_whole(path, &files)
            });
            Ok(new.map_or_else(
                || Attempt::Instead(format!("The folder holds {files:?}")),
                |path| Attempt::Done(path.clone()),
            ))
        });
        self.fetched_files.borrow_mut().push(path.clone());
        path
    }

    /// All files in the downloads folder, unfinished ones among them.
    #[must_use]
    #[track_caller]
    pub fn downloads(&self) -> Vec<PathBuf> {
        let entries = self.must(
            "read the downloads folder",
            fs::read_dir(self.profile().downloads_folder()),
        );
        let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        files.sort();
        files
    }
}

/// The browser reserves the name with an empty file, writes beside it, and then puts one over the other.
fn is_whole(path: &Path, files: &[PathBuf]) -> bool {
    let unfinished = |file: &PathBuf| file.extension().is_some_and(|end| end == "crdownload");
    fs::metadata(path).is_ok_and(|file| file.len() > 0) && !files.iter().any(unfinished)
}

/// `*` at one place stands for anything.
fn matches(pattern: &str, path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    match pattern.split_once('*') {
        Some((start, end)) => {
            name.len() >= start.len() + end.len() && name.starts_with(start) && name.ends_with(end)
        }
        None => name == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::matches;
    use std::path::Path;

    #[test]
    fn a_star_stands_for_anything() {
        assert!(matches("*.json", Path::new("/d/Millbrook.json")));
        assert!(matches("kilter-*.json", Path::new("/d/kilter-.json")));
        assert!(!matches("*.json", Path::new("/d/Millbrook.csv")));
        assert!(!matches("aba*aba", Path::new("/d/ababa")));
        assert!(matches("a.csv", Path::new("/d/a.csv")));
    }
}
