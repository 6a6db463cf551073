//! What people type: a team's name and a round's.

use serde::{Deserialize, Serialize};
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
    /// The name in this text, without the white space around it.
    ///
    /// # Errors
    /// See [`NameFault`].
    pub fn new(text: &str) -> Result<Self, NameFault> {
        let text = text.trim();
        let found = text.chars().count();
        if text.is_empty() {
            Err(NameFault::Empty)
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

    /// It holds `<` or `>`, as a script would.
    #[must_use]
    pub fn looks_like_markup(&self) -> bool {
        self.0.contains(['<', '>'])
    }

    /// It starts as a spreadsheet formula does (OWASP, "CSV Injection").
    #[must_use]
    pub fn looks_like_a_formula(&self) -> bool {
        self.0.starts_with(['=', '+', '-', '@'])
    }
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
