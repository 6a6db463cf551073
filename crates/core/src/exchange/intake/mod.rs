//! From what a person gave to plain text: letters out of bytes, out of an e-mail, out of HTML.

mod html;
mod letters;
mod mail;
mod not_text;
mod single_byte;
mod utf16;
mod utf8_parts;

pub use letters::{Letters, letters};
pub use not_text::{NotText, SAVED_REPORT};
pub use utf8_parts::{NotUtf8, Utf8Parts};
pub use utf16::Utf8Reader;

use std::borrow::Cow;

/// The plain text in these bytes, whatever a program put round it.
///
/// # Errors
/// Where they are no text; see [`NotText`].
pub fn plain_text(bytes: &[u8]) -> Result<Letters, NotText> {
    if let Some(what) = NotText::by_first_bytes(bytes) {
        return Err(what);
    }
    let read = match mail::parts(bytes) {
        Some(read) => read,
        None => letters(bytes)?,
    };
    let text = match out_of_html(&read.text) {
        Cow::Owned(text) => text,
        Cow::Borrowed(_) => read.text,
    };
    Ok(Letters { text, ..read })
}

/// How the letters of a file of JSON are written, as far as its first bytes tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonLetters {
    /// As UTF-8 or in one byte each: [`Utf8Parts`] tells which, and what is UTF-8 can be looked
    /// through piece by piece.
    Bytes,
    /// As UTF-16.
    Utf16,
}

/// Whether a file that starts like this is JSON.
#[must_use]
pub fn starts_as_json(first: &[u8]) -> Option<JsonLetters> {
    const LOOKED_AT: usize = 1024;
    let first = first.get(..LOOKED_AT).unwrap_or(first);
    let (text, letters) = match utf16::order(first) {
        Some(order) => (utf16::text(first, order).into(), JsonLetters::Utf16),
        None => {
            let first = first.strip_prefix("\u{feff}".as_bytes()).unwrap_or(first);
            (String::from_utf8_lossy(first), JsonLetters::Bytes)
        }
    };
    text.trim_start().starts_with(['{', '[']).then_some(letters)
}

/// The text of a paste: what looks like an e-mail's source or HTML is read as that.
#[must_use]
pub fn plain_paste(text: &str) -> Cow<'_, str> {
    match mail::parts(text.as_bytes()) {
        Some(read) => read.text.into(),
        None => out_of_html(text),
    }
}

fn out_of_html(text: &str) -> Cow<'_, str> {
    if mail::is_body_alone(text) {
        let body = mail::quoted_printable(text.as_bytes());
        return letters(&body).map_or(text.into(), |read| read.text.into());
    }
    if html::looks_like_html(text) {
        html::text(text).into()
    } else if text.contains("&quot;") {
        // JSON that went through a page as text.
        html::unescaped(text).into()
    } else {
        text.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_told_by_its_first_sign_however_it_is_written() {
        let wide = |text: &str| {
            text.encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect::<Vec<_>>()
        };
        for (bytes, expected) in [
            (b" \n[{".to_vec(), Some(JsonLetters::Bytes)),
            ("\u{feff}{\"a\"".into(), Some(JsonLetters::Bytes)),
            (b"{\"team\":\"Zo\xeb".to_vec(), Some(JsonLetters::Bytes)),
            (wide("{\"a\": 1}"), Some(JsonLetters::Utf16)),
            (wide("\u{feff}[1]"), Some(JsonLetters::Utf16)),
            (b"From: Zoe".to_vec(), None),
            (wide("Hello"), None),
            (Vec::new(), None),
        ] {
            assert_eq!(starts_as_json(&bytes), expected, "{bytes:?}");
        }
    }
}
