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
    /// A report that Kilter wrote as a web page: to be read, and nothing to be opened again.
    #[error("a report as a web page")]
    SavedReport,
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

/// What known kinds of files hold from one of their bytes on. The first row that fits says it: a
/// narrower one stands before a wider one.
const MARKS: [(usize, &[u8], NotText); 24] = [
    (0, b"PK\x03\x04", NotText::Zip),
    (0, b"PK\x05\x06", NotText::Zip),
    (0, b"7z\xbc\xaf", NotText::Zip),
    (0, b"Rar!", NotText::Zip),
    (0, b"\x1f\x8b", NotText::Zip),
    (0, b"BZh", NotText::Zip),
    (0, b"\xfd7zXZ", NotText::Zip),
    (257, b"ustar", NotText::Zip),
    // Outlook's .msg, and Word before 2007.
    (0, b"\xd0\xcf\x11\xe0", NotText::Unknown),
    (0, b"%PDF", NotText::Pdf),
    (0, b"\x89PNG", NotText::Picture),
    (0, b"\xff\xd8\xff", NotText::Picture),
    (0, b"GIF8", NotText::Picture),
    (0, b"II*\0", NotText::Picture),
    (0, b"MM\0*", NotText::Picture),
    (8, b"WEBP", NotText::Picture),
    // A telephone's photographs.
    (4, b"ftyphei", NotText::Picture),
    (4, b"ftypmif1", NotText::Picture),
    (4, b"ftypavif", NotText::Picture),
    // Sound, and films.
    (0, b"RIFF", NotText::Unknown),
    (4, b"ftyp", NotText::Unknown),
    (0, b"bplist00", NotText::Shortcut),
    (0, b"[InternetShortcut]", NotText::Shortcut),
    (0, b"L\0\0\0\x01\x14\x02\0", NotText::Shortcut),
];

/// What a report says of itself where it is a web page.
pub const SAVED_REPORT: &str = "<meta name=\"generator\" content=\"Kilter\"/>";

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

fn asks_to_sign_in(text: &str) -> bool {
    let small = text.to_ascii_lowercase();
    SIGN_IN.iter().any(|word| small.contains(word))
}

impl NotText {
    /// By what the bytes start with.
    pub(super) fn by_first_bytes(bytes: &[u8]) -> Option<Self> {
        if bytes.iter().all(|b| b.is_ascii_whitespace() || *b == 0) {
            return Some(Self::Empty);
        }
        let holds = |(at, mark, _): &&(usize, &[u8], Self)| {
            bytes.get(*at..).is_some_and(|rest| rest.starts_with(mark))
        };
        MARKS.iter().find(holds).map(|(_, _, what)| *what)
    }

    /// What a text in which nothing was found is, where that helps: a page in place of a file.
    #[must_use]
    pub fn of_text(original: &str) -> Option<Self> {
        if original.trim().is_empty() {
            return Some(Self::Empty);
        }
        if original.contains(SAVED_REPORT) {
            return Some(Self::SavedReport);
        }
        let helps = html::is_a_page(original) && !mentions_kilter(original);
        helps.then(|| match asks_to_sign_in(original) {
            true => Self::SignIn,
            false => Self::WebPage,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_is_told_by_its_own_mark() {
        // Byte for byte as the formats have them.
        let tar = [&[b'a'; 257][..], b"ustar\0"].concat();
        for (bytes, what) in [
            (&b"PK\x03\x04\x14\0"[..], NotText::Zip),
            (&tar, NotText::Zip),
            (b"%PDF-1.7", NotText::Pdf),
            (b"RIFF\x24\0\0\0WEBPVP8 ", NotText::Picture),
            (b"RIFF\x24\0\0\0WAVEfmt ", NotText::Unknown),
            (b"\0\0\0\x18ftypheic\0\0\0\0", NotText::Picture),
            (b"\0\0\0\x18ftypmp42\0\0\0\0", NotText::Unknown),
            (b"[InternetShortcut]\r\nURL=https://", NotText::Shortcut),
            (b"L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0", NotText::Shortcut),
            (b" \r\n\0", NotText::Empty),
        ] {
            assert_eq!(NotText::by_first_bytes(bytes), Some(what), "{bytes:?}");
        }
        for text in [
            "{\"format\": \"kilter\"}",
            "Dear all, here it is.",
            "P",
            "II* RIFF",
        ] {
            assert_eq!(NotText::by_first_bytes(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn a_page_in_place_of_a_file_is_told() {
        let page = |body: &str| format!("<!doctype html><html><body>{body}</body></html>");
        for (text, what) in [
            (" \n".to_owned(), Some(NotText::Empty)),
            (page("Please sign in"), Some(NotText::SignIn)),
            (page("The weather"), Some(NotText::WebPage)),
            (page(SAVED_REPORT), Some(NotText::SavedReport)),
            (page("kilter.team-summary, sign in"), None),
            ("Please sign in".to_owned(), None),
        ] {
            assert_eq!(NotText::of_text(&text), what, "{text}");
        }
    }
}
