//! A small disk of its own under what a browser keeps for pages: it can be filled to its last block, and made read-only.
//!
//! It lies under the databases alone. What else a browser writes has room, so that nothing frees a block behind a
//! journey's back, and a browser that can't write its own lock would not start at all.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failing::{fail, must};

/// Room for what a journey keeps, and for a database that begins a new file.
const SIZE: &str = "size=32m";
/// What every file system that a browser meets gives out at once.
const BLOCK: u64 = 4096;

/// A tmpfs at each of some folders; gone when dropped.
#[derive(Debug)]
pub(crate) struct SmallDisk {
    folders: Vec<PathBuf>,
}

impl SmallDisk {
    /// Or why this account may not mount it.
    pub(crate) fn at(folders: &[PathBuf]) -> Result<Self, String> {
        let mut disk = Self {
            folders: Vec::new(),
        };
        for folder in folders {
            must("make a folder to mount at", fs::create_dir_all(folder));
            mount(&["-t", "tmpfs", "-o", SIZE, "tmpfs"], folder)?;
            disk.folders.push(folder.clone());
        }
        Ok(disk)
    }

    /// Fills it to its last block.
    pub(crate) fn fill(&self) {
        for folder in &self.folders {
            must("fill the small disk", fill(&folder.join("filling")));
        }
    }

    /// Takes away what filled it.
    pub(crate) fn make_room(&self) {
        for folder in &self.folders {
            must("make room", fs::remove_file(folder.join("filling")));
        }
    }

    /// Lets it be written, or not. A browser that has files open on it must be closed first.
    pub(crate) fn remount(&self, how: &str) {
        for folder in &self.folders {
            if let Err(why) = mount(&["-o", &format!("remount,{how}")], folder) {
                fail(&why);
            }
        }
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        for folder in &self.folders {
            // Lazy: the last process of a killed browser may still have a file open.
            let _ = Command::new("umount").arg("-l").arg(folder).output();
        }
    }
}

fn mount(how: &[&str], folder: &Path) -> Result<(), String> {
    let asked = Command::new("mount").args(how).arg(folder).output();
    match asked {
        Ok(done) if done.status.success() => Ok(()),
        Ok(done) => {
            let why = String::from_utf8_lossy(&done.stderr);
            Err(why.lines().next().unwrap_or("mount failed").to_owned())
        }
        Err(error) => Err(format!("mount: {error}")),
    }
}

fn fill(path: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().create(true).append(true).open(path)?;
    let block = [b'x'; 4096];
    loop {
        match file.write_all(&block) {
            Ok(()) => (),
            Err(error) if error.kind() == io::ErrorKind::StorageFull => return Ok(()),
            Err(error) => return Err(error),
        }
    }
}

/// How many bytes more the last block of the newest file with this ending takes, in a folder and those in it.
pub(crate) fn left_in_the_last_block(folder: &Path, ending: &str) -> Option<u64> {
    let mut newest = None;
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).ok()?.flatten() {
            let (path, is) = (entry.path(), entry.metadata().ok()?);
            if is.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|its| its == ending) {
                newest = newest.max(Some((path, is.len())));
            }
        }
    }
    newest.map(|(_, length)| (BLOCK - length % BLOCK) % BLOCK)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_block_of_the_newest_file_is_measured() {
        let place = tempfile::tempdir().unwrap();
        let inner = place.path().join("inner");
        fs::create_dir(&inner).unwrap();
        for (name, length) in [
            ("000003.log", 10),
            ("000005.log", 4096 + 4000),
            ("9.ldb", 1),
        ] {
            fs::write(inner.join(name), vec![0; length]).unwrap();
        }
        assert_eq!(left_in_the_last_block(place.path(), "log"), Some(96));
        assert_eq!(left_in_the_last_block(place.path(), "txt"), None);
    }
}
