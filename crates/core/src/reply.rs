//! One person's answers to a round, and the bytes of them that are sealed.

use crate::answers::{Answers, Choice};
use crate::instrument::Instrument;
use serde::{Deserialize, Serialize};

/// The version of the bytes.
const VERSION: u8 = 1;
/// Four bits for an opt-out; 0 to 13 are options, 14 stands for a check that was not answered.
const OPTED_OUT: u8 = 15;
const NOT_ANSWERED: u8 = 14;

/// One person's answers to the checks of a round, in the round's order; none for a check that
/// the person did not answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The answers to each check.
    pub checks: Vec<Option<Answers>>,
}

/// A reply, sealed for its organiser. Nothing opens it before the round closes.
/// Kept as hex: half the room of a list of numbers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SealedReply(pub Vec<u8>);

impl Serialize for SealedReply {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let hex: String = self.0.iter().map(|byte| format!("{byte:02x}")).collect();
        serializer.serialize_str(&hex)
    }
}

impl<'de> Deserialize<'de> for SealedReply {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let hex = String::deserialize(deserializer)?;
        let wrong = || serde::de::Error::custom("not pairs of hex digits");
        let byte = |pair: &[u8]| {
            let pair = std::str::from_utf8(pair).map_err(|_| wrong())?;
            u8::from_str_radix(pair, 16).map_err(|_| wrong())
        };
        if hex.len() % 2 != 0 || !hex.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(wrong());
        }
        hex.as_bytes()
            .chunks(2)
            .map(byte)
            .collect::<Result<_, _>>()
            .map(Self)
    }
}

/// Why bytes are no reply to these checks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReplyError {
    /// Another number of bytes.
    #[error("{found} bytes, expected {expected}")]
    Length {
        /// How many.
        found: usize,
        /// How many these checks need.
        expected: usize,
    },
    /// Another version of the bytes.
    #[error("version {0}")]
    Version(u8),
    /// An item has no such option, or a check is answered in part.
    #[error("not a possible answer")]
    NotPossible,
    /// An item has no choice.
    #[error("not complete")]
    Incomplete,
}

impl Reply {
    /// How many bytes a reply to these checks takes: the same for everybody, whatever they chose.
    #[must_use]
    pub fn encoded_len(checks: &[&Instrument]) -> usize {
        let nibbles: usize = checks.iter().map(|check| check.order.len()).sum();
        1 + nibbles.div_ceil(2)
    }

    /// The bytes to seal: a version, then half a byte an item in the order of the checks.
    ///
    /// # Errors
    /// [`ReplyError::Incomplete`], where a check was answered in part or not at all by anybody.
    pub fn encode(&self, checks: &[&Instrument]) -> Result<Vec<u8>, ReplyError> {
        if self.checks.len() != checks.len() || self.checks.iter().all(Option::is_none) {
            return Err(ReplyError::Incomplete);
        }
        let mut nibbles = Vec::new();
        for (check, answers) in checks.iter().zip(&self.checks) {
            if answers
                .as_ref()
                .is_some_and(|answers| !answers.is_complete(check))
            {
                return Err(ReplyError::Incomplete);
            }
            for item in &check.order {
                let nibble = match answers {
                    None => NOT_ANSWERED,
                    Some(answers) => match answers.get(item) {
                        None => return Err(ReplyError::Incomplete),
                        Some(Choice::OptedOut) => OPTED_OUT,
                        Some(Choice::Option(n)) => u8::try_from(n)
                            .ok()
                            .filter(|n| *n < NOT_ANSWERED)
                            .ok_or(ReplyError::NotPossible)?,
                    },
                };
                nibbles.push(nibble);
            }
        }
        let mut bytes = vec![VERSION];
        bytes.extend(nibbles.chunks(2).map(|pair| match pair {
            [high, low] => high << 4 | low,
            [high] => high << 4,
            _ => 0,
        }));
        Ok(bytes)
    }

    /// The reply in these bytes.
    ///
    /// # Errors
    /// See [`ReplyError`]; only what [`Reply::encode`] writes is taken.
    pub fn decode(bytes: &[u8], checks: &[&Instrument]) -> Result<Self, ReplyError> {
        let expected = Self::encoded_len(checks);
        let Some((version, packed)) = bytes.split_first().filter(|_| bytes.len() == expected)
        else {
            return Err(ReplyError::Length {
                found: bytes.len(),
                expected,
            });
        };
        if *version != VERSION {
            return Err(ReplyError::Version(*version));
        }
        let mut nibbles = packed.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        let mut decoded = Vec::with_capacity(checks.len());
        for check in checks {
            let chosen: Vec<u8> = nibbles.by_ref().take(check.order.len()).collect();
            decoded.push(answers(check, &chosen)?);
        }
        let reply = Self { checks: decoded };
        if nibbles.any(|rest| rest != 0) || reply.checks.iter().all(Option::is_none) {
            return Err(ReplyError::NotPossible);
        }
        Ok(reply)
    }
}

fn answers(check: &Instrument, chosen: &[u8]) -> Result<Option<Answers>, ReplyError> {
    if chosen.iter().all(|nibble| *nibble == NOT_ANSWERED) {
        return Ok(None);
    }
    let mut answers = Answers::new();
    for (item, nibble) in check.order.iter().zip(chosen) {
        let choice = match *nibble {
            OPTED_OUT => Choice::OptedOut,
            NOT_ANSWERED => return Err(ReplyError::NotPossible),
            option => Choice::Option(usize::from(option)),
        };
        answers
            .choose(check, item, choice)
            .map_err(|_| ReplyError::NotPossible)?;
    }
    // Points that do not add up would be told apart from all others in the sums.
    if !answers.is_complete(check) {
        return Err(ReplyError::NotPossible);
    }
    Ok(Some(answers))
}
