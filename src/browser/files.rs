//! Reading what a person chose, dropped or pasted.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DataTransfer, File, FileList, HtmlInputElement};

/// Why a file could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// Larger than the page reads. It was not read.
    #[error("{found} bytes, more than the {cap} that are read")]
    TooLarge {
        /// Its bytes.
        found: u64,
        /// The most that are read.
        cap: u64,
    },
    /// The browser could not read it: moved, locked or not a file.
    #[error("the browser could not read it")]
    Unreadable,
}

/// Bytes that are not UTF-8 text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not UTF-8 text from byte {at}")]
pub struct NotText {
    /// The first byte that is not.
    pub at: usize,
}

/// The files chosen in a file field.
pub fn chosen(input: &HtmlInputElement) -> Vec<File> {
    input.files().map(|files| all(&files)).unwrap_or_default()
}

/// The files chosen in the file field with this id.
pub fn chosen_in(id: &str) -> Vec<File> {
    let field = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id));
    let field = field.and_then(|field| field.dyn_into().ok());
    field.map(|field| chosen(&field)).unwrap_or_default()
}

/// The files dropped on the page, or pasted into it.
pub fn dropped(transfer: &DataTransfer) -> Vec<File> {
    transfer
        .files()
        .map(|files| all(&files))
        .unwrap_or_default()
}

fn all(files: &FileList) -> Vec<File> {
    (0..files.length()).filter_map(|at| files.get(at)).collect()
}

/// Reads a file of at most `cap` bytes; a larger one is refused before it is read.
///
/// # Errors
/// `TooLarge`, or `Unreadable`.
pub async fn read(file: &File, cap: u64) -> Result<Vec<u8>, FileError> {
    let found = whole(file.size());
    if found > cap {
        return Err(FileError::TooLarge { found, cap });
    }
    let buffer = JsFuture::from(file.array_buffer())
        .await
        .map_err(|_| FileError::Unreadable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a file's size is a whole number that fits; the conversion saturates for anything else"
)]
fn whole(size: f64) -> u64 {
    size as u64
}

/// The text of bytes: strict UTF-8, without the mark that some programs put before it.
///
/// # Errors
/// `NotText` with the first byte that is not UTF-8.
pub fn text(bytes: &[u8]) -> Result<&str, NotText> {
    const MARK: &[u8] = "\u{feff}".as_bytes();
    let marked = bytes.strip_prefix(MARK);
    let before = bytes.len() - marked.map_or(bytes.len(), <[u8]>::len);
    str::from_utf8(marked.unwrap_or(bytes)).map_err(|error| NotText {
        at: before + error.valid_up_to(),
    })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reads_utf8_with_or_without_the_mark() {
        assert_eq!(text("Zoë".as_bytes()), Ok("Zoë"));
        assert_eq!(text("\u{feff}{}".as_bytes()), Ok("{}"));
        assert_eq!(text("\u{feff}\u{feff}".as_bytes()), Ok("\u{feff}"));
        assert_eq!(text(b""), Ok(""));
    }

    #[test]
    fn says_where_text_ends() {
        assert_eq!(text(b"ab\xff"), Err(NotText { at: 2 }));
        assert_eq!(text(b"\xef\xbb\xbfab\xff"), Err(NotText { at: 5 }));
        let utf16 = [0xff, 0xfe, b'{', 0];
        assert_eq!(text(&utf16), Err(NotText { at: 0 }));
        assert_eq!(text(b"Zo\xeb"), Err(NotText { at: 2 }));
    }

    #[test]
    fn odd_sizes_are_taken_as_whole_numbers() {
        assert_eq!(whole(52_428_800.0), 52_428_800);
        assert_eq!(whole(-1.0), 0);
        assert_eq!(whole(f64::NAN), 0);
    }

    proptest! {
        #[test]
        fn any_bytes_return(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            if let Err(NotText { at }) = text(&bytes) {
                prop_assert!(at < bytes.len());
            }
        }
    }
}
