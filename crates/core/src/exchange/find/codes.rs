//! The codes in a text, of whatever kind, with whatever stands round and between their letters.

use super::super::token::{Damaged, TokenKind, read};
use std::collections::BTreeSet;

/// From so many letters on, what follows a prefix is a code and not a mention of the bare word.
const BEGUN: usize = 8;
/// So many letters tell one code from another of its kind: replies to one round share the first
/// fifteen, which are the length, the version and the round's tag.
const TELLING: usize = 24;

/// A code in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// What it holds.
    pub kind: TokenKind,
    /// The byte in the text after its prefix.
    pub at: usize,
    /// Its bytes.
    pub bytes: Result<Vec<u8>, Damaged>,
}

/// Every code in a text, in order. Line ends, marks of quotation, other words before and after are
/// passed over, and so is the bare word of a code, and a part of one that stands there whole too.
#[must_use]
pub fn codes(text: &str) -> Vec<Code> {
    let mut all = Codes::default();
    all.push(text);
    all.finish()
}

/// A text that comes in pieces, and where in it a prefix ends.
#[derive(Default)]
pub(super) struct Codes {
    text: String,
    /// The letters and digits of the text, as capitals.
    letters: Vec<u8>,
    starts: Vec<Start>,
}

/// What follows a prefix.
struct Start {
    kind: TokenKind,
    /// From this one of the letters on.
    letter: usize,
    /// From this byte of the text on.
    at: usize,
}

impl Codes {
    /// The text so far.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn push(&mut self, text: &str) {
        for (at, c) in text.char_indices() {
            let Some(byte) = u8::try_from(c).ok().filter(u8::is_ascii_alphanumeric) else {
                continue;
            };
            self.letters.push(byte.to_ascii_uppercase());
            // The last letters of the prefixes.
            if matches!(byte, b'E' | b'e' | b'Y' | b'y') {
                let ends = |kind: &&TokenKind| self.letters.ends_with(kind.prefix().as_bytes());
                let kind = TokenKind::ALL.iter().find(ends);
                self.starts.extend(kind.map(|kind| Start {
                    kind: *kind,
                    letter: self.letters.len(),
                    at: self.text.len() + at + 1,
                }));
            }
        }
        self.text.push_str(text);
    }

    pub(super) fn finish(self) -> Vec<Code> {
        let Self {
            text,
            letters,
            starts,
        } = self;
        let mut found = Vec::new();
        let mut whole = BTreeSet::new();
        let mut nexts = starts.iter().skip(1);
        for Start { kind, letter, at } in &starts {
            // A prefix has a digit that base32 has not: a code ends before the next one at the
            // latest. That keeps the work in bounds in a text of prefixes and nothing else.
            let until = nexts.next().map_or(letters.len(), |next| {
                let before = next.letter.saturating_sub(next.kind.prefix().len());
                before.max(*letter)
            });
            let after = letters.get(*letter..until).unwrap_or_default();
            let bytes = read(*kind, after).map(|(bytes, _)| bytes).ok_or(Damaged);
            let telling = after.get(..TELLING);
            if let (Ok(_), Some(telling)) = (&bytes, telling) {
                whole.insert((*kind, telling));
            }
            let code = Code {
                kind: *kind,
                at: *at,
                bytes,
            };
            found.push((code, telling));
        }
        let is_part = |code: &Code, telling: Option<&[u8]>| {
            telling.is_some_and(|telling| whole.contains(&(code.kind, telling)))
        };
        let kept = found.into_iter().filter(|(code, telling)| {
            code.bytes.is_ok() || is_begun(&text, code.at) && !is_part(code, *telling)
        });
        kept.map(|(code, _)| code).collect()
    }
}

/// Letters of a code follow here, and not the words of a sentence.
fn is_begun(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    let is_small = before.is_some_and(|c| c.is_ascii_lowercase());
    let mut letters = 0;
    for c in text.get(at..).unwrap_or_default().chars().take(4 * BEGUN) {
        match c {
            '2'..='7' => letters += 1,
            'A'..='Z' if !is_small => letters += 1,
            'a'..='z' if is_small => letters += 1,
            // Words follow a small prefix as they follow any other.
            _ if c.is_whitespace() && (!is_small || letters == 0 && c != ' ') => {}
            '>' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{ad}' | '=' => {}
            _ => break,
        }
        if letters >= BEGUN {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::super::token::write;
    use super::*;
    use proptest::prelude::*;
    use std::time::{Duration, Instant};

    fn found(text: &str) -> Vec<(TokenKind, Result<Vec<u8>, Damaged>)> {
        let codes = codes(text).into_iter();
        codes.map(|code| (code.kind, code.bytes)).collect()
    }

    proptest! {
        #[test]
        fn what_is_written_is_found_in_any_company(
            bytes in prop::collection::vec(any::<u8>(), 0..200),
            before in "[a-z ,.]{0,20}",
            after in "[A-Z2-7 ]{0,20}",
            kind in prop::sample::select(&TokenKind::ALL),
        ) {
            let word = write(kind, &bytes).unwrap();
            let whole = [(kind, Ok(bytes))];
            prop_assert_eq!(found(&format!("{before}{word}{after}")), whole.clone());
            prop_assert_eq!(found(&word.to_lowercase()), whole.clone());
            // Broken into lines and quoted, as e-mail does.
            let lines: Vec<String> = word.as_bytes().chunks(30).map(|line| format!("> {}", str::from_utf8(line).unwrap())).collect();
            prop_assert_eq!(found(&lines.join("\r\n")), whole);
        }

        #[test]
        fn any_text_is_read(text in any::<String>(), kind in prop::sample::select(&TokenKind::ALL)) {
            let _ = codes(&text);
            let _ = codes(&format!("{}{text}", kind.prefix()));
        }
    }

    #[test]
    fn every_changed_letter_is_noticed() {
        let word = write(TokenKind::Reply, &(0..75).collect::<Vec<u8>>()).unwrap();
        let damaged = [(TokenKind::Reply, Err(Damaged))];
        let start = "KLTR1REPLY".len();
        for at in start..word.len() {
            for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ01234567 89".chars() {
                let mut changed = word.clone();
                changed.replace_range(at..=at, &letter.to_string());
                // One in the first letters leaves too few to tell a code by.
                if changed != word && at >= start + BEGUN {
                    assert_eq!(found(&changed), damaged, "{at} {letter}");
                } else if changed != word {
                    assert!(found(&changed).iter().all(|(_, bytes)| bytes.is_err()));
                }
            }
            let cut = found(&word[..at]);
            assert_eq!(cut.len(), usize::from(at >= start + BEGUN), "cut at {at}");
            assert!(cut.iter().all(|(_, bytes)| bytes.is_err()), "cut at {at}");
        }
    }

    #[test]
    fn several_follow_each_other() {
        let [a, b] = [(TokenKind::Reply, 1), (TokenKind::Table, 2)];
        let [one, two] = [a, b].map(|(kind, byte)| write(kind, &[byte; 9]).unwrap());
        let found = found(&format!("Hi! {one}{two} {}", &two[..24]));
        let whole = [a, b].map(|(kind, byte)| (kind, Ok(vec![byte; 9])));
        assert_eq!(found[..2], whole);
        assert_eq!(found[2..], [(TokenKind::Table, Err(Damaged))]);
    }

    #[test]
    fn a_mention_and_a_part_of_a_whole_one_are_no_damage() {
        let [word, other] = [3, 4].map(|byte| write(TokenKind::Reply, &[byte; 75]).unwrap());
        let whole = [(TokenKind::Reply, Ok(vec![3; 75]))];
        for text in [
            format!("Mine starts with KLTR1REPLY, is that right?\n{word}"),
            format!("kltr1reply something is missing {word}"),
            format!("KLTR1REPLY… {word} KLTR1REPLY"),
            format!("{} sorry, again: {word}", &word[..70]),
            format!("{word} and once more, cut: {}", &word[..60]),
        ] {
            assert_eq!(found(&text), whole, "{text}");
        }
        let text = format!("{} {word}", &other[..70]);
        assert_eq!(found(&text).len(), 2, "another one's part stays: {text}");
    }

    #[test]
    fn a_text_of_prefixes_takes_no_longer_than_another() {
        let full = |part: &str| part.repeat(3_200_000 / part.len());
        // A length of 65,535 after each; and no length at all.
        for part in [
            "KLTR1REPLY",
            "KLTR1REPLY777Q",
            "KLTR1SUMMARYCAAAAAAAAAAAAAAA",
        ] {
            let text = full(part);
            let from = Instant::now();
            let _ = codes(&text);
            // 17 s before; 0.2 s now, in a build that is not optimised.
            assert!(
                from.elapsed() < Duration::from_secs(5),
                "{part}: {:?}",
                from.elapsed()
            );
        }
    }
}
