//! What begins at a brace, as far as the text so far tells.

use super::super::backup_file::FORMAT as BACKUP;
use super::quotes::{is_quote, is_space};

/// What every format of Kilter's is named after.
const NAMED: &str = "kilter.team";
/// Fields that a team summary starts with, in the order of the format and of the alphabet. No object within
/// one has them.
pub(super) const FIRST_FIELDS: [&str; 2] = ["format", "checks"];
/// What a brace opens.
pub(super) enum Opening {
    Object,
    Escaped,
    Nothing,
    /// The text so far does not tell.
    NotTold,
}

impl Opening {
    /// What the brace here opens.
    pub(super) fn at(brace: &str) -> Self {
        let after = brace.get(1..).unwrap_or_default();
        match next_sign(after) {
            None => Self::NotTold,
            Some((c, _)) if is_quote(c) || c == '}' => Self::Object,
            Some(('\\', rest)) => escaped_opening(rest),
            Some(_) => Self::Nothing,
        }
    }
}

/// How a team summary begins.
#[derive(Clone, Copy)]
pub(super) struct Begins {
    /// With this field.
    pub field: &'static str,
    /// In this quotation mark.
    pub by: char,
}

/// How a team summary begins at the brace here, if one does; none where the text so far does not
/// tell.
pub(super) fn summary_begins(brace: &str) -> Option<Option<Begins>> {
    let after = brace.get(1..).unwrap_or_default();
    let (by, rest) = next_sign(after)?;
    if !is_quote(by) {
        return Some(None);
    }
    let Some(field) = FIRST_FIELDS.iter().find(|field| rest.starts_with(**field)) else {
        let may = FIRST_FIELDS.iter().any(|field| field.starts_with(rest));
        return (!may).then_some(None);
    };
    let (c, rest) = next_sign(rest.get(field.len()..).unwrap_or_default())?;
    if !is_quote(c) {
        return Some(None);
    }
    next_sign(rest).map(|(c, _)| (c == ':').then_some(Begins { field, by }))
}

/// A text names a format of Kilter's, whatever was put between its letters.
pub(super) fn names_format(text: &str) -> bool {
    text.contains(NAMED) || (!text.is_ascii() || text.contains(['\n', '\\', '"'])) && strewn(text)
}

/// A text is the name of a backup's format, whatever was put between its letters.
pub(super) fn is_backup(text: &str) -> bool {
    text.len() < 4 * BACKUP.len() && letters(text) == BACKUP
}

fn strewn(text: &str) -> bool {
    letters(text).contains(NAMED)
}

fn letters(text: &str) -> String {
    let letters = text.chars();
    letters
        .filter(|c| c.is_ascii_alphabetic() || *c == '.')
        .collect()
}

/// After a backslash that follows a brace: the text of a string.
fn escaped_opening(after: &str) -> Opening {
    let mut rest = after;
    loop {
        // White space is escaped too, and so are the backslashes of a text in a text.
        rest = rest.trim_start_matches(['\\', ' ']);
        match rest.chars().next() {
            None => return Opening::NotTold,
            Some('"') => return Opening::Escaped,
            Some('n' | 'r' | 't') => rest = rest.get(1..).unwrap_or_default(),
            Some(_) => return Opening::Nothing,
        }
    }
}

/// The first character that can be seen, and what follows it. Marks of quotation at the start of a
/// line are passed over.
pub(super) fn next_sign(text: &str) -> Option<(char, &str)> {
    let sign = |c: &(usize, char)| !is_space(c.1) && c.1 != '>';
    let (at, c) = text.char_indices().find(sign)?;
    Some((c, text.get(at + c.len_utf8()..).unwrap_or_default()))
}
