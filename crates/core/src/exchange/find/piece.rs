use std::ops::Range;

/// What stands somewhere in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// An object that names the format of team summaries.
    Summary,
    /// The start of one that ends too early.
    Cut,
    /// The head of a backup. Its parts follow, and between them what it says as text.
    Backup,
    /// Another object.
    Other,
    /// An object in the text of a JSON string, its quotation marks escaped.
    Escaped,
    /// Anything else.
    Text,
}

/// A part of the text.
pub(super) struct Piece<T> {
    pub what: What,
    /// What it is, where it was taken as it stood there.
    pub taken: Option<T>,
    /// Where it stands in what is held of the text.
    pub(super) range: Range<usize>,
}
