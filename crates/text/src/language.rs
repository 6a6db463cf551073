//! The languages that there are, and which one is chosen.

use std::sync::atomic::{AtomicU8, Ordering};

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

impl Language {
    /// The language of this name.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        let mut all = Self::ALL.iter();
        all.find(|language| language.tag() == tag).copied()
    }
}

/// The place of the chosen language in `Language::ALL`: one for the whole program, chosen as it starts.
static CHOSEN: AtomicU8 = AtomicU8::new(Language::FIRST as u8);

/// Speaks this language from now on. What was said before stays as it is.
pub fn choose(language: Language) {
    CHOSEN.store(language as u8, Ordering::Relaxed);
}

/// The language that is chosen.
#[must_use]
pub fn chosen() -> Language {
    Language::from_place(CHOSEN.load(Ordering::Relaxed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_is_found_by_its_name_and_by_its_place() {
        for language in Language::ALL {
            assert_eq!(Language::of(language.tag()), Some(*language));
            assert_eq!(Language::from_place(*language as u8), *language);
        }
        assert_eq!(Language::of("xx"), None);
        assert_eq!(Language::from_place(u8::MAX), Language::FIRST);
    }
}
