//! What the compiled sentences are written with.

use crate::{Language, number, pseudo};
use std::borrow::Cow;

/// Something that says itself in a sentence: what it is called is a message of its own.
pub(crate) trait Say {
    /// Its words.
    fn say(self, language: Language) -> Cow<'static, str>;
}

/// A whole number of any width.
pub(crate) trait Number {
    /// In the widest.
    fn number(self) -> u64;
}

impl Number for u64 {
    fn number(self) -> u64 {
        self
    }
}

impl Number for u32 {
    fn number(self) -> u64 {
        self.into()
    }
}

impl Number for usize {
    fn number(self) -> u64 {
        u64::try_from(self).unwrap_or(u64::MAX)
    }
}

/// A sentence that is being written.
pub(crate) struct Sentence {
    language: Language,
    said: String,
}

impl Sentence {
    pub(crate) fn new(language: Language) -> Self {
        let mut said = String::new();
        if language == Language::Pseudo {
            said.push(pseudo::OPEN);
        }
        Self { language, said }
    }

    pub(crate) fn done(mut self) -> Cow<'static, str> {
        if self.language == Language::Pseudo {
            self.said.push(pseudo::CLOSE);
        }
        self.said.into()
    }

    /// Words of the locale.
    pub(crate) fn text(&mut self, text: &str) {
        if self.language == Language::Pseudo {
            pseudo::push(&mut self.said, text);
        } else {
            self.said.push_str(text);
        }
    }

    /// A name, a title, a figure: as it is.
    pub(crate) fn arg(&mut self, text: &str) {
        self.said.push_str(text);
    }

    /// Something that says itself.
    pub(crate) fn say(&mut self, thing: impl Say) {
        let said = thing.say(self.language);
        self.said.push_str(&said);
    }

    /// A number with its thousands in groups.
    pub(crate) fn number(&mut self, n: u64) {
        number::push(&mut self.said, n, true);
    }

    /// A number without groups: a year, a line, a version.
    pub(crate) fn digits(&mut self, n: u64) {
        number::push(&mut self.said, n, false);
    }

    /// Names with what stands between them, and before the last.
    pub(crate) fn list(&mut self, names: &[&str], between: &str, last: &str) {
        for (place, name) in names.iter().enumerate() {
            self.before(place, names.len(), between, last);
            self.arg(name);
        }
    }

    /// The same of things that say themselves.
    pub(crate) fn things(&mut self, things: &[impl Say + Copy], between: &str, last: &str) {
        for (place, thing) in things.iter().enumerate() {
            self.before(place, things.len(), between, last);
            self.say(*thing);
        }
    }

    fn before(&mut self, place: usize, all: usize, between: &str, last: &str) {
        match place {
            0 => {}
            place if place + 1 == all => self.text(last),
            _ => self.text(between),
        }
    }

    /// How far it is written.
    pub(crate) fn at(&self) -> usize {
        self.said.len()
    }

    /// Makes a capital of the letter at this place, where a sentence begins.
    pub(crate) fn capital(&mut self, at: usize) {
        // The tables for all of Unicode are 10 kB of kilter.html.
        if let Some(first) = self.said.get_mut(at..at + 1) {
            first.make_ascii_uppercase();
        }
    }
}

/// A sentence without arguments.
pub(crate) fn plain(language: Language, text: &'static str) -> Cow<'static, str> {
    if language == Language::Pseudo {
        let mut said = Sentence::new(language);
        said.text(text);
        return said.done();
    }
    text.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(names: &[&str]) -> String {
        let mut said = Sentence::new(Language::En);
        said.list(names, ", ", " and ");
        said.done().into_owned()
    }

    #[test]
    fn a_list_has_its_last_name_apart() {
        assert_eq!(list(&[]), "");
        assert_eq!(list(&["Trust"]), "Trust");
        assert_eq!(list(&["Trust", "Openness"]), "Trust and Openness");
        assert_eq!(list(&["a", "b", "c"]), "a, b and c");
    }

    #[test]
    fn a_sentence_may_begin_with_what_says_itself() {
        for (text, says) in [
            ("five", "2 Five"),
            ("", "2 "),
            ("\u{e9}t\u{e9}", "2 \u{e9}t\u{e9}"),
        ] {
            let mut said = Sentence::new(Language::En);
            said.text("2 ");
            let at = said.at();
            said.arg(text);
            said.capital(at);
            assert_eq!(said.done(), says);
        }
    }
}
