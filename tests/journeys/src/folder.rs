//! The folder that a person opens the page from.

use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::{fmt::Write as _, fs};

use tempfile::TempDir;

use crate::failing::must;
use crate::places;

/// A new folder that holds a copy of the page and nothing else. Clones are the same folder.
#[derive(Clone, Debug)]
pub struct Folder {
    place: Rc<TempDir>,
    page: PathBuf,
}

impl Folder {
    /// With the built `kilter.html`.
    #[must_use]
    pub fn new() -> Self {
        Self::with(&places::built_file())
    }

    /// With a copy of this page instead, under its own name.
    #[must_use]
    pub fn with(original: &Path) -> Self {
        must(
            "copy the page into an empty folder (cargo xtask build makes it)",
            Self::copy(original),
        )
    }

    fn copy(original: &Path) -> io::Result<Self> {
        let place = tempfile::Builder::new()
            .prefix("kilter-folder-")
            .tempdir()?;
        let page = place
            .path()
            .join(original.file_name().ok_or(io::ErrorKind::IsADirectory)?);
        fs::copy(original, &page)
            .map_err(|error| io::Error::other(format!("{}: {error}", original.display())))?;
        Ok(Self {
            place: Rc::new(place),
            page,
        })
    }

    /// Puts another file beside the page and says where it is.
    pub fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.place.path().join(name);
        must("write a file beside the page", fs::write(&path, bytes));
        path
    }

    /// The address at which a browser opens the page.
    #[must_use]
    pub fn address(&self) -> String {
        address_of(&self.page)
    }
}

impl Default for Folder {
    fn default() -> Self {
        Self::new()
    }
}

pub(crate) fn address_of(path: &Path) -> String {
    let mut address = String::from("file://");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
                address.push(char::from(*byte))
            }
            // Writing to a string cannot fail.
            _ => _ = write!(address, "%{byte:02X}"),
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::address_of;
    use std::path::Path;

    #[test]
    fn an_address_escapes_what_a_browser_would_read_otherwise() {
        assert_eq!(
            address_of(Path::new("/home/a b/é#1.html")),
            "file:///home/a%20b/%C3%A9%231.html"
        );
    }
}
