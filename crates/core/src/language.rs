//! The language that people are asked in.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The longest tag: room for language, script, region and two variants.
const LONGEST: usize = 35;

/// A language as a BCP 47 tag such as `cy`, well-formed and no more: whether a check has it is the catalogue's to say.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(String);

impl Language {
    /// The tag of the language that all checks have.
    pub const FIRST: &'static str = "en";

    /// The language with this tag; none where it is not of BCP 47's form (RFC 5646, section 2.1): subtags of up to eight
    /// letters and digits, the first of two to eight letters.
    #[must_use]
    pub fn new(tag: &str) -> Option<Self> {
        let mut subtags = tag.split('-');
        let first = subtags.next()?;
        let is_language =
            (2..=8).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic());
        let is_subtag = |subtag: &str| {
            (1..=8).contains(&subtag.len()) && subtag.bytes().all(|b| b.is_ascii_alphanumeric())
        };
        (tag.len() <= LONGEST && is_language && subtags.all(is_subtag))
            .then(|| Self(tag.to_owned()))
    }

    /// Its tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for Language {
    fn default() -> Self {
        Self(Self::FIRST.to_owned())
    }
}

impl TryFrom<String> for Language {
    type Error = String;

    fn try_from(tag: String) -> Result<Self, String> {
        Self::new(&tag).ok_or_else(|| format!("{tag:?} is no tag of a language"))
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.0
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_of_the_form_of_bcp_47() {
        for tag in ["en", "cy", "en-GB", "zh-Hant-TW", "gsw", "de-CH-1996"] {
            assert_eq!(Language::new(tag).unwrap().as_str(), tag);
        }
        let long = ["en"; 13].join("-");
        for wrong in [
            "",
            "e",
            "1n",
            "en-",
            "-en",
            "en_GB",
            "en-verylongsub",
            "é",
            &long,
        ] {
            assert_eq!(Language::new(wrong), None, "{wrong}");
        }
        assert_eq!(Language::default().as_str(), "en");
    }
}
