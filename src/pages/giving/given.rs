/// The most bytes of one file that are read: thousands of team summaries. A larger file is
/// refused before it is read.
pub const LARGEST_FILE: u64 = 5_000_000;

/// Something that a person gave: a file, or text that they pasted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// What it is called.
    pub name: String,
    /// What it holds, or why it was not read.
    pub bytes: Result<Vec<u8>, NotRead>,
}

/// Why a file was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotRead {
    /// It is larger than [`LARGEST_FILE`].
    TooLarge {
        /// Its bytes.
        found: u64,
    },
    /// The browser could not read it.
    Unreadable,
}

/// The text of everything that was given, and how many files could not be read. Where
/// what is looked for is plain letters and digits, a byte that is no text harms none.
pub fn text_of(given: &[Given]) -> (String, u32) {
    let (mut text, mut not_read) = (String::new(), 0_u32);
    for one in given {
        match &one.bytes {
            Ok(bytes) => {
                text.push_str(&String::from_utf8_lossy(bytes));
                text.push('\n');
            }
            Err(_) => not_read = not_read.saturating_add(1),
        }
    }
    (text, not_read)
}
