//! Reading what a person chose, dropped or pasted.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DataTransfer, DataTransferItem, File, FileList, HtmlInputElement};

/// The browser could not read a file: it is listed and not on this computer, moved, locked, or no file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the browser could not read it")]
pub struct NotHere;

/// What was dropped or pasted.
#[derive(Debug, Clone, Default)]
pub struct Dropped {
    /// The files.
    pub files: Vec<File>,
    /// The names of the folders.
    pub folders: Vec<String>,
    /// The text, where there are neither.
    pub text: String,
}

impl Dropped {
    /// There was nothing in it.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty() && self.folders.is_empty() && self.text.trim().is_empty()
    }
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

/// What was dropped on the page, or pasted into it. To be called while the event is handled.
pub fn dropped(transfer: &DataTransfer) -> Dropped {
    let folders = folders(transfer);
    let files = transfer.files().map(|files| all(&files));
    let mut files = files.unwrap_or_default();
    files.retain(|file| !folders.contains(&file.name()));
    let text = if files.is_empty() && folders.is_empty() {
        transfer.get_data("text/plain").unwrap_or_default()
    } else {
        String::new()
    };
    Dropped {
        files,
        folders,
        text,
    }
}

/// A folder looks like a file that can't be read; its entry says what it is.
fn folders(transfer: &DataTransfer) -> Vec<String> {
    let items = transfer.items();
    let entry = |item: DataTransferItem| item.webkit_get_as_entry().ok().flatten();
    let entries = (0..items.length()).filter_map(|at| entry(items.get(at)?));
    let folders = entries.filter(|entry| entry.is_directory());
    folders.map(|folder| folder.name()).collect()
}

fn all(files: &FileList) -> Vec<File> {
    (0..files.length()).filter_map(|at| files.get(at)).collect()
}

/// How many bytes a file has.
pub fn size(file: &File) -> u64 {
    whole(file.size())
}

/// A part of a file, in the browser's memory.
pub struct Part(Uint8Array);

impl Part {
    /// How many bytes it has.
    pub fn size(&self) -> usize {
        usize::try_from(self.0.length()).unwrap_or(usize::MAX)
    }

    /// All of its bytes.
    pub fn bytes(&self) -> Vec<u8> {
        self.0.to_vec()
    }

    /// Up to so many of its bytes, from one place on.
    pub fn piece(&self, from: usize, most: usize) -> Vec<u8> {
        let place = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        let end = from.saturating_add(most);
        self.0.subarray(place(from), place(end)).to_vec()
    }
}

/// A file from one place up to another, or to its end. The browser begins to read at once, and not when it is waited
/// for.
///
/// # Errors
/// [`NotHere`].
pub fn part(
    file: &File,
    from: u64,
    to: u64,
) -> impl Future<Output = Result<Part, NotHere>> + use<> {
    let part = file.slice_with_f64_and_f64(number(from), number(to));
    let buffer = part.map(|part| JsFuture::from(part.array_buffer()));
    async move {
        let buffer = buffer.map_err(|_| NotHere)?.await;
        Ok(Part(Uint8Array::new(&buffer.map_err(|_| NotHere)?)))
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a file's size is a whole number that fits; the conversion saturates for anything else"
)]
fn whole(size: f64) -> u64 {
    size as u64
}

/// A place in a file, as JavaScript counts: up to 2^53 all are told apart.
fn number(place: u64) -> f64 {
    // By halves that fit: no cast could lose anything here, and the type does not say so.
    let half = |bits: u64| u32::try_from(bits & u64::from(u32::MAX)).map_or(0.0, f64::from);
    half(place >> 32) * 4_294_967_296.0 + half(place)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn odd_sizes_are_taken_as_whole_numbers() {
        assert_eq!(whole(52_428_800.0), 52_428_800);
        assert_eq!(whole(-1.0), 0);
        assert_eq!(whole(f64::NAN), 0);
    }

    #[test]
    fn a_place_is_the_same_number_in_javascript() {
        for place in [0, 1, 4_294_967_295, 4_294_967_296, 9_007_199_254_740_991] {
            assert_eq!(whole(number(place)), place);
        }
    }
}
