//! Bytes as text that people copy from one machine to another: one word of capitals and digits,
//! which chats and e-mail leave as it is, with any text around it.
//!
//! A prefix names what it is; then follow, in base32 (RFC 4648), the number of bytes, the bytes,
//! and the first four bytes of a SHA-256 of all before them. That guards against accidents, not
//! against forgery. [`find`](super::find) finds them in a text.

use base32ct::{Base32UpperUnpadded, Encoding};
use sha2::{Digest, Sha256};

/// What a code holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TokenKind {
    /// An invitation to a round.
    Invitation,
    /// A sealed reply.
    Reply,
    /// The set-up of a round, for another table of it.
    Table,
    /// A team summary.
    Summary,
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
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Invitation, Self::Reply, Self::Table, Self::Summary];

    /// What its code starts with. Not a word that people write, so that the words around it are
    /// not taken for one.
    #[must_use]
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Invitation => "KLTR1INVITE",
            Self::Reply => "KLTR1REPLY",
            Self::Table => "KLTR1TABLE",
            Self::Summary => "KLTR1SUMMARY",
        }
    }

    /// The most bytes that one of this kind has: a longer one is none of ours, and looking for its
    /// end would take long in a text that somebody made for that.
    fn longest(self) -> usize {
        match self {
            // The room for the answers to twenty checks is far less.
            Self::Reply => 512,
            Self::Invitation | Self::Table | Self::Summary => 4096,
        }
    }
}

/// Writes bytes as text; none of more than its kind has.
#[must_use]
pub fn write(kind: TokenKind, bytes: &[u8]) -> Option<String> {
    if bytes.len() > kind.longest() {
        return None;
    }
    let mut all = u16::try_from(bytes.len()).ok()?.to_be_bytes().to_vec();
    all.extend_from_slice(bytes);
    let check = check(kind, &all);
    all.extend_from_slice(&check);
    Some(kind.prefix().to_owned() + &Base32UpperUnpadded::encode_string(&all))
}

/// The bytes at the start of these letters, which follow a prefix, and how many letters they take.
pub(super) fn read(kind: TokenKind, letters: &[u8]) -> Option<(Vec<u8>, usize)> {
    // The bits after the length belong to what follows it, so these letters are read with zeros
    // in their place.
    let length = usize::from(prefix_bytes(letters.get(..letters_of(LENGTH))?)?);
    if length > kind.longest() {
        return None;
    }
    let taken = letters_of(LENGTH + length + CHECK);
    let letters = str::from_utf8(letters.get(..taken)?).ok()?;
    let bytes = Base32UpperUnpadded::decode_vec(letters).ok()?;
    // The last letter has bits to spare: only one way of writing them is ours.
    if Base32UpperUnpadded::encode_string(&bytes) != letters {
        return None;
    }
    let (before, found) = bytes.split_at_checked(bytes.len().checked_sub(CHECK)?)?;
    if check(kind, before) != found {
        return None;
    }
    Some((before.get(LENGTH..)?.to_vec(), taken))
}

/// The bytes of a text that is one code and nothing else.
pub(super) fn whole(kind: TokenKind, text: &str) -> Option<Vec<u8>> {
    let letters = text.strip_prefix(kind.prefix())?.as_bytes();
    let (bytes, taken) = read(kind, letters)?;
    (taken == letters.len()).then_some(bytes)
}

/// The number in the first two bytes that these four letters begin.
fn prefix_bytes(letters: &[u8]) -> Option<u16> {
    let bits = letters.iter().try_fold(0_u32, |bits, letter| {
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
