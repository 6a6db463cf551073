//! The locale that shows which words are in no locale: English in letters with accents, longer by a third, between
//! brackets. It is made of what the sentences write themselves and not of what is put into them, so that a fragment of
//! English that is handed to a message is seen.

/// Before and after a message, to see where one is cut.
pub const OPEN: char = '\u{27e6}';
/// What it ends with.
pub const CLOSE: char = '\u{27e7}';

/// What stands for a to z. Letters that no name in our tests has.
const SMALL: &str = "\u{101}\u{180}\u{107}\u{10f}\u{113}\u{192}\u{121}\u{127}\u{12b}\u{135}\u{137}\u{13a}\u{1e43}\u{144}\u{14d}\u{1e57}\u{24b}\u{155}\u{15b}\u{165}\u{16b}\u{1e7d}\u{175}\u{1e8b}\u{177}\u{17a}";
/// What stands for A to Z.
const CAPITAL: &str = "\u{100}\u{181}\u{106}\u{10e}\u{112}\u{191}\u{120}\u{126}\u{12a}\u{134}\u{136}\u{139}\u{1e42}\u{143}\u{14c}\u{1e56}\u{24a}\u{154}\u{15a}\u{164}\u{16a}\u{1e7c}\u{174}\u{1e8a}\u{176}\u{179}";

/// A letter's stand-in.
fn accented(letter: char) -> Option<char> {
    let (first, letters) = match letter {
        'a'..='z' => ('a', SMALL),
        'A'..='Z' => ('A', CAPITAL),
        _ => return None,
    };
    letters.chars().nth(letter as usize - first as usize)
}

/// What stands for a to z and A to Z.
#[must_use]
pub fn letters() -> String {
    format!("{SMALL}{CAPITAL}")
}

/// Writes a text so that it is no English. Each letter by itself, so that a part of a text becomes the same part of
/// the other; vowels twice, which makes it about a third longer and lets lines break where they would.
pub fn push(out: &mut String, text: &str) {
    for letter in text.chars() {
        let Some(other) = accented(letter) else {
            out.push(letter);
            continue;
        };
        out.push(other);
        if matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u') {
            out.push(other);
        }
    }
}

/// The English that a text was written from; what is put into it stays as it is.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut letters = text
        .chars()
        .filter(|letter| !matches!(*letter, OPEN | CLOSE))
        .peekable();
    while let Some(letter) = letters.next() {
        let english = ('a'..='z')
            .chain('A'..='Z')
            .find(|each| accented(*each) == Some(letter));
        if matches!(english, Some('a' | 'e' | 'i' | 'o' | 'u')) {
            _ = letters.next_if_eq(&letter);
        }
        plain.push(english.unwrap_or(letter));
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn said(text: &str) -> String {
        let mut out = String::new();
        push(&mut out, text);
        out
    }

    #[test]
    fn every_letter_has_one_of_its_own_with_an_accent() {
        let letters: Vec<char> = ('a'..='z').chain('A'..='Z').collect();
        let others: BTreeSet<char> = letters.iter().filter_map(|each| accented(*each)).collect();
        assert_eq!(others.len(), letters.len());
        assert!(
            others
                .iter()
                .all(|other| other.is_alphabetic() && !other.is_ascii())
        );
        for (small, capital) in SMALL.chars().zip(CAPITAL.chars()) {
            assert!(
                small.is_lowercase() && capital.is_uppercase(),
                "{small} {capital}"
            );
        }
    }

    #[test]
    fn it_is_longer_by_a_third_and_no_letter_is_left() {
        let english: String = crate::list(crate::Language::En)
            .into_iter()
            .map(|each| each.text)
            .collect();
        let long = said(&english);
        assert!(!long.contains(|letter: char| letter.is_ascii_alphabetic()));
        let (before, after) = (english.chars().count(), long.chars().count());
        assert!(
            (125..=140).contains(&(after * 100 / before)),
            "{before} became {after}"
        );
    }

    #[test]
    fn what_it_was_can_be_read_again() {
        for text in [
            "Ask the team",
            "See, 5 of 9 agree: aeiou AEIOU.",
            "(\"team\")",
            "",
        ] {
            assert_eq!(plain(&format!("{OPEN}{}{CLOSE}", said(text))), text);
        }
    }
}
