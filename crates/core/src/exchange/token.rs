//! Bytes as text that people copy from one machine to another: one word of capitals and digits,
//! which chats and e-mail leave as it is, with any text around it.
//!
//! A prefix names what it is; then follow, in base32 (RFC 4648), the number of bytes, the bytes,
//! and the first four bytes of a SHA-256 of all before them. That guards against accidents, not
//! against forgery.

use base32ct::{Base32UpperUnpadded, Encoding};
use sha2::{Digest, Sha256};

/// What a text holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// An invitation to a round.
    Invitation,
    /// A sealed reply.
    Reply,
    /// The set-up of a round, for another table of it.
    Table,
}

/// Bytes that say how many follow.
const LENGTH: usize = 2;
/// Bytes of the checksum.
const CHECK: usize = 4;

/// A word that starts as one of ours and does not go on as one: cut short, or changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("cut short or changed on its way")]
pub struct Damaged;

impl TokenKind {
    /// Not a word that people write, so that the words around it are not taken for one.
    fn prefix(self) -> &'static str {
        match self {
            Self::Invitation => "KLTR1INVITE",
            Self::Reply => "KLTR1REPLY",
            Self::Table => "KLTR1TABLE",
        }
    }
}

/// Writes bytes as text; none of more bytes than two can count.
#[must_use]
pub fn write(kind: TokenKind, bytes: &[u8]) -> Option<String> {
    let mut all = u16::try_from(bytes.len()).ok()?.to_be_bytes().to_vec();
    all.extend_from_slice(bytes);
    let check = check(kind, &all);
    all.extend_from_slice(&check);
    Some(kind.prefix().to_owned() + &Base32UpperUnpadded::encode_string(&all))
}

/// Every one of this kind in a text, in order. What stands around and between its letters (line
/// ends, marks of quotation, other words before and after) is passed over.
#[must_use]
pub fn find(kind: TokenKind, text: &str) -> Vec<Result<Vec<u8>, Damaged>> {
    let letters: String = text
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect();
    let mut found = Vec::new();
    let mut rest = letters.as_str();
    while let Some((_, after)) = rest.split_once(kind.prefix()) {
        match read(kind, after) {
            Some((bytes, next)) => {
                found.push(Ok(bytes));
                rest = next;
            }
            None => {
                found.push(Err(Damaged));
                rest = after;
            }
        }
    }
    found
}

/// The first of this kind in a text that came through whole; where none did, that it is damaged.
#[must_use]
pub fn first(kind: TokenKind, text: &str) -> Option<Result<Vec<u8>, Damaged>> {
    let found = find(kind, text);
    let whole = found.iter().position(Result::is_ok).unwrap_or_default();
    found.into_iter().nth(whole)
}

/// The bytes at the start of this text, and what follows them.
fn read(kind: TokenKind, text: &str) -> Option<(Vec<u8>, &str)> {
    let (length, _) = text.split_at_checked(letters_of(LENGTH))?;
    // The bits after the length belong to what follows it, so these letters are read with zeros
    // in their place.
    let length = prefix_bytes(length)?;
    let all = LENGTH + usize::from(length) + CHECK;
    let (letters, rest) = text.split_at_checked(letters_of(all))?;
    let bytes = Base32UpperUnpadded::decode_vec(letters).ok()?;
    // The last letter has bits to spare: only one way of writing them is ours.
    if Base32UpperUnpadded::encode_string(&bytes) != letters {
        return None;
    }
    let (before, found) = bytes.split_at_checked(bytes.len().checked_sub(CHECK)?)?;
    if check(kind, before) != found {
        return None;
    }
    Some((before.get(LENGTH..)?.to_vec(), rest))
}

/// The number in the first two bytes that these four letters begin.
fn prefix_bytes(letters: &str) -> Option<u16> {
    let bits = letters.bytes().try_fold(0_u32, |bits, letter| {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'2'..=b'7' => letter - b'2' + 26,
            _ => return None,
        };
        Some(bits << 5 | u32::from(value))
    })?;
    u16::try_from(bits >> 4).ok()
}

/// How many letters so many bytes take: five bits each.
fn letters_of(bytes: usize) -> usize {
    (bytes * 8).div_ceil(5)
}

fn check(kind: TokenKind, bytes: &[u8]) -> [u8; CHECK] {
    let digest = Sha256::new()
        .chain_update(kind.prefix())
        .chain_update(bytes)
        .finalize();
    let mut check = [0; CHECK];
    for (to, from) in check.iter_mut().zip(digest) {
        *to = from;
    }
    check
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_found_in_any_company(bytes in prop::collection::vec(any::<u8>(), 0..200), before in "[a-z ,.]{0,20}", after in "[A-Z2-7 ]{0,20}") {
            let word = write(TokenKind::Reply, &bytes).unwrap();
            let text = format!("{before}{word}{after}");
            prop_assert_eq!(find(TokenKind::Reply, &text), [Ok(bytes.clone())]);
            prop_assert_eq!(find(TokenKind::Invitation, &text), []);
            // Broken into lines and quoted, as e-mail does.
            let lines: Vec<String> = word.as_bytes().chunks(30).map(|line| format!("> {}", str::from_utf8(line).unwrap())).collect();
            prop_assert_eq!(find(TokenKind::Reply, &lines.join("\r\n")), [Ok(bytes)]);
        }

        #[test]
        fn any_text_is_read(text in any::<String>()) {
            let _ = find(TokenKind::Invitation, &text);
            let _ = find(TokenKind::Reply, &format!("KLTR1REPLY{text}"));
        }
    }

    #[test]
    fn every_changed_letter_is_noticed() {
        let word = write(TokenKind::Reply, &(0..75).collect::<Vec<u8>>()).unwrap();
        let start = "KLTR1REPLY".len();
        for at in start..word.len() {
            for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ01234567 89".chars() {
                let mut changed = word.clone();
                changed.replace_range(at..=at, &letter.to_string());
                if changed != word {
                    assert_eq!(
                        find(TokenKind::Reply, &changed),
                        [Err(Damaged)],
                        "{at} {letter}"
                    );
                }
            }
            assert_eq!(
                find(TokenKind::Reply, &word[..at]),
                [Err(Damaged)],
                "cut at {at}"
            );
        }
    }

    #[test]
    fn several_follow_each_other() {
        let [a, b] = [[1; 9], [2; 9]].map(|bytes| write(TokenKind::Reply, &bytes).unwrap());
        let found = find(TokenKind::Reply, &format!("Hi! {a}{b} {}", &a[..20]));
        assert_eq!(found, [Ok(vec![1; 9]), Ok(vec![2; 9]), Err(Damaged)]);
    }
}
