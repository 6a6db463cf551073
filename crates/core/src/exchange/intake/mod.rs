//! From what a person gave to plain text: letters out of bytes, out of an e-mail, out of HTML.

mod html;
mod letters;
mod mail;
mod not_text;
mod single_byte;
mod utf16;

pub use letters::{Letters, letters};
pub use not_text::NotText;
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

/// A text that starts like this is JSON in UTF-8, as far as its first bytes tell: it can be looked
/// through piece by piece.
#[must_use]
pub fn starts_as_json(first: &[u8]) -> bool {
    let first = first.strip_prefix("\u{feff}".as_bytes()).unwrap_or(first);
    let is_text = match str::from_utf8(first) {
        Ok(_) => true,
        // The end of a character may not be here yet.
        Err(error) => error.error_len().is_none(),
    };
    is_text && !first.contains(&0) && matches!(first.trim_ascii_start().first(), Some(b'{' | b'['))
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
