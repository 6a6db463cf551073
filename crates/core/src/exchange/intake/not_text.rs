use super::super::find::mentions_kilter;
use super::html;

/// Why bytes are no text that can be read here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotText {
    /// There is nothing in it: a file that is not downloaded yet often looks like this.
    #[error("empty")]
    Empty,
    /// A zip, or a document of an office program, which is one.
    #[error("a zip")]
    Zip,
    /// A PDF.
    #[error("a PDF")]
    Pdf,
    /// A picture.
    #[error("a picture")]
    Picture,
    /// A page that asks to sign in, saved in place of the file.
    #[error("a page that asks to sign in")]
    SignIn,
    /// Another web page, with nothing of Kilter's in it.
    #[error("a web page")]
    WebPage,
    /// A pointer to a file that is somewhere else.
    #[error("a link to a file")]
    Shortcut,
    /// No text, and nothing known.
    #[error("not text")]
    Unknown,
}

/// What known kinds of files start with.
const STARTS: [(&[u8], NotText); 13] = [
    (b"PK\x03\x04", NotText::Zip),
    (b"PK\x05\x06", NotText::Zip),
    (b"7z\xbc\xaf", NotText::Zip),
    (b"Rar!", NotText::Zip),
    (b"\x1f\x8b", NotText::Zip),
    // Outlook's .msg, and Word before 2007.
    (b"\xd0\xcf\x11\xe0", NotText::Unknown),
    (b"%PDF", NotText::Pdf),
    (b"\x89PNG", NotText::Picture),
    (b"\xff\xd8\xff", NotText::Picture),
    (b"GIF8", NotText::Picture),
    (b"RIFF", NotText::Picture),
    (b"bplist00", NotText::Shortcut),
    (b"[InternetShortcut]", NotText::Shortcut),
];

/// Words of pages that ask to sign in.
const SIGN_IN: [&str; 7] = [
    "sign in",
    "sign-in",
    "signin",
    "log in",
    "login",
    "password",
    "authenticat",
];

impl NotText {
    /// By what the bytes start with.
    pub(super) fn by_first_bytes(bytes: &[u8]) -> Option<Self> {
        if bytes.iter().all(|b| b.is_ascii_whitespace() || *b == 0) {
            return Some(Self::Empty);
        }
        let known = STARTS.iter().find(|(start, _)| bytes.starts_with(start));
        known.map(|(_, what)| *what)
    }

    /// What a text in which nothing was found is, where that helps: a page in place of a file.
    #[must_use]
    pub fn of_text(original: &str) -> Option<Self> {
        if original.trim().is_empty() {
            return Some(Self::Empty);
        }
        if !html::is_a_page(original) || mentions_kilter(original) {
            return None;
        }
        let small = original.to_ascii_lowercase();
        let asks = SIGN_IN.iter().any(|word| small.contains(word));
        Some(if asks { Self::SignIn } else { Self::WebPage })
    }
}
