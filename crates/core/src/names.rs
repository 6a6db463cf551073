//! What people type: a team's name and a round's.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt;

/// The longest name, in characters: one line on a printed report.
pub const LONGEST_NAME: usize = 80;

/// A name that a person typed, of a team or of a round: 1 to [`LONGEST_NAME`] characters on one
/// line. It may look like a script or a formula: it is text wherever it is shown, and the CSV
/// makes formulas harmless.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Name(String);

/// Why a text is no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameFault {
    /// Nothing but white space.
    #[error("empty")]
    Empty,
    /// Characters, and none of them can be seen.
    #[error("nothing that can be seen")]
    Invisible,
    /// More than [`LONGEST_NAME`] characters.
    #[error("{found} characters, at most {LONGEST_NAME}")]
    TooLong {
        /// Characters found.
        found: usize,
    },
    /// A line break, tab, NUL or text-direction control, which could disguise what is shown.
    #[error("a control character")]
    ControlCharacter,
}

impl Name {
    /// The name in this text, without what can't be seen around it: white space, marks of the
    /// direction of text, characters without a width.
    ///
    /// # Errors
    /// See [`NameFault`].
    pub fn new(text: &str) -> Result<Self, NameFault> {
        // Most names are plain, and thousands are read at once.
        let plain = text.trim_matches(' ');
        if (1..=LONGEST_NAME).contains(&plain.len())
            && plain.bytes().all(|b| matches!(b, b' '..=b'~'))
        {
            return Ok(Self(plain.to_owned()));
        }
        let is_blank = text.trim().is_empty();
        let text = text
            .trim_start_matches(|c| is_unseen(c) || joins_the_one_before(c))
            .trim_end_matches(is_unseen);
        let found = text.chars().count();
        if is_blank {
            Err(NameFault::Empty)
        } else if text.is_empty() {
            Err(NameFault::Invisible)
        } else if found > LONGEST_NAME {
            Err(NameFault::TooLong { found })
        } else if text.chars().any(disguises) {
            Err(NameFault::ControlCharacter)
        } else {
            Ok(Self(text.to_owned()))
        }
    }

    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its text for a sentence: one with letters that run from right to left is isolated, so that
    /// the digits and brackets in it stay in their order and the words round it in theirs (Unicode
    /// Standard Annex 9, section 2.7).
    #[must_use]
    pub fn in_words(&self) -> Cow<'_, str> {
        if self.0.chars().any(runs_from_the_right) {
            format!("\u{2068}{}\u{2069}", self.0).into()
        } else {
            self.0.as_str().into()
        }
    }

    /// It holds `<` or `>`, as a script would.
    #[must_use]
    pub fn looks_like_markup(&self) -> bool {
        self.0.bytes().any(|byte| matches!(byte, b'<' | b'>'))
    }

    /// It starts as a spreadsheet formula does (OWASP, "CSV Injection").
    #[must_use]
    pub fn looks_like_a_formula(&self) -> bool {
        self.0.starts_with(['=', '+', '-', '@'])
    }
}

/// White space, and what is drawn as nothing at the ends of a name: marks of direction, characters
/// without a width, and blank ones that are no white space (Unicode's Default_Ignorable_Code_Point,
/// and U+2800). The schema of the team summary says the same.
fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}')
}

/// Changes how the character before it looks, as at the end of a flag: it can be a name's last, and
/// not its first.
fn joins_the_one_before(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}')
}

/// Hebrew, Arabic, and the other scripts of these blocks (Unicode's Bidi_Class R and AL).
fn runs_from_the_right(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// Controls, and the bidirectional overrides that can make text read as other text
/// (Unicode Technical Report 36, section 2.5).
fn disguises(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{2028}' | '\u{2029}')
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::new(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_cut_at_the_ends_and_refused_by_itself() {
        for (text, name) in [
            (" Brookside\u{a0}", "Brookside"),
            ("\u{200e}Brookside\u{200f}\u{202c}", "Brookside"),
            ("\u{feff}\u{200b}Brookside\u{2060}", "Brookside"),
            ("צוות 12 (מזרח)\u{200f}", "צוות 12 (מזרח)"),
            // An emoji that ends with a variation selector; the flag of England, which ends with a tag.
            ("Team \u{2764}\u{fe0f}", "Team \u{2764}\u{fe0f}"),
            ("\u{1f3f4}\u{e0067}\u{e007f}", "\u{1f3f4}\u{e0067}\u{e007f}"),
        ] {
            assert_eq!(Name::new(text).unwrap().as_str(), name, "{text:?}");
        }
        for unseen in [
            "\u{200b}",
            "\u{200e}\u{200f}",
            " \u{2060} ",
            "\u{fe0f}",
            "\u{3164}",
            "\u{2800}",
            "\u{ad}",
        ] {
            assert_eq!(Name::new(unseen), Err(NameFault::Invisible), "{unseen:?}");
        }
        assert_eq!(Name::new(" \t"), Err(NameFault::Empty));
        assert_eq!(
            Name::new("Brook\u{202e}side"),
            Err(NameFault::ControlCharacter)
        );
    }

    #[test]
    fn a_name_from_the_right_is_isolated_in_a_sentence() {
        let name = Name::new("צוות 12 (מזרח)").unwrap();
        assert_eq!(name.in_words(), "\u{2068}צוות 12 (מזרח)\u{2069}");
        assert_eq!(Name::new("Zoë’s team").unwrap().in_words(), "Zoë’s team");
    }
}
