//! One person's answers to a round, and the bytes of them that are sealed.

use crate::answers::{Answers, Choice};
use crate::ids::{ItemId, RandomId};
use crate::instrument::{Instrument, MOST_OPTIONS};
use crate::made::Made;
use serde::{Deserialize, Serialize};
use std::borrow::Borrow;
use std::num::NonZeroU32;

/// The version of the bytes: 1 is the choices alone, 2 has before them which draft they are of.
const WITHOUT_DRAFT: u8 = 1;
const WITH_DRAFT: u8 = 2;
/// Bytes of a draft's number, and of its count.
const NUMBER_LEN: usize = 16;
const COUNT_LEN: usize = 4;
/// Four bits of an item with up to 14 options: 0 to 13 are options, 14 stands for a check that was not answered, 15 for
/// an opt-out. Eight bits of an item with more, such as points that are shared out: the same with 240 before it.
const OPTED_OUT: u8 = 15;
const NOT_ANSWERED: u8 = 14;
const WIDE: u8 = 0xf0;

/// One person's answers to the checks of a round, in the round's order; none for a check that
/// the person did not answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The answers to each check.
    pub checks: Vec<Option<Answers>>,
    /// Which draft it was made of; none of a reply of version 1.
    pub made: Option<Made>,
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
    pub fn encoded_len(checks: &[impl Borrow<Instrument>]) -> usize {
        NUMBER_LEN + COUNT_LEN + Self::encoded_len_of_version_1(checks)
    }

    /// The same of a reply of version 1.
    #[must_use]
    pub fn encoded_len_of_version_1(checks: &[impl Borrow<Instrument>]) -> usize {
        let nibbles: usize = checks.iter().map(|check| nibbles_of(check.borrow())).sum();
        1 + nibbles.div_ceil(2)
    }

    /// The bytes to seal: a version, the draft and its count, then half a byte an item in the order of the checks; a
    /// whole one where an item has more options than fit a half. Without a draft they are of version 1, which nothing
    /// writes any more.
    ///
    /// # Errors
    /// [`ReplyError::Incomplete`], where a check was answered in part or not at all by anybody.
    pub fn encode(&self, checks: &[impl Borrow<Instrument>]) -> Result<Vec<u8>, ReplyError> {
        if self.checks.len() != checks.len() || self.checks.iter().all(Option::is_none) {
            return Err(ReplyError::Incomplete);
        }
        let mut nibbles = Vec::new();
        for (check, answers) in checks.iter().zip(&self.checks) {
            let check = check.borrow();
            if answers
                .as_ref()
                .is_some_and(|answers| !answers.is_complete(check))
            {
                return Err(ReplyError::Incomplete);
            }
            for (item, is_wide) in widths(check) {
                let (special, first_special) = match is_wide {
                    true => (WIDE, WIDE),
                    false => (0, NOT_ANSWERED),
                };
                let sign = match answers {
                    None => special | NOT_ANSWERED,
                    Some(answers) => match answers.get(item) {
                        None => return Err(ReplyError::Incomplete),
                        Some(Choice::OptedOut) => special | OPTED_OUT,
                        Some(Choice::Option(n)) => u8::try_from(n)
                            .ok()
                            .filter(|n| *n < first_special)
                            .ok_or(ReplyError::NotPossible)?,
                    },
                };
                if is_wide {
                    nibbles.push(sign >> 4);
                }
                nibbles.push(sign & 15);
            }
        }
        let mut bytes = match &self.made {
            None => vec![WITHOUT_DRAFT],
            Some(Made { draft, count }) => {
                let count = count.get().to_be_bytes();
                [&[WITH_DRAFT][..], &draft.to_bytes(), &count].concat()
            }
        };
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
    pub fn decode(bytes: &[u8], checks: &[impl Borrow<Instrument>]) -> Result<Self, ReplyError> {
        let (made, packed, expected) = match bytes.split_first() {
            Some((&WITHOUT_DRAFT, packed)) => {
                (None, packed, Self::encoded_len_of_version_1(checks))
            }
            Some((&WITH_DRAFT, rest)) => {
                let (made, packed) = made(rest)?;
                (Some(made), packed, Self::encoded_len(checks))
            }
            Some((version, _)) => return Err(ReplyError::Version(*version)),
            None => (None, bytes, Self::encoded_len(checks)),
        };
        if bytes.len() != expected {
            return Err(ReplyError::Length {
                found: bytes.len(),
                expected,
            });
        }
        let mut nibbles = packed.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        let mut decoded = Vec::with_capacity(checks.len());
        for check in checks {
            decoded.push(answers(check.borrow(), &mut nibbles)?);
        }
        let reply = Self {
            checks: decoded,
            made,
        };
        if nibbles.any(|rest| rest != 0) || reply.checks.iter().all(Option::is_none) {
            return Err(ReplyError::NotPossible);
        }
        Ok(reply)
    }
}

/// The draft and the count that these bytes begin with. There is no reply before the first.
fn made(bytes: &[u8]) -> Result<(Made, &[u8]), ReplyError> {
    let cut_short = ReplyError::NotPossible;
    let (number, rest) = bytes
        .split_first_chunk::<NUMBER_LEN>()
        .ok_or(cut_short.clone())?;
    let (count, packed) = rest
        .split_first_chunk::<COUNT_LEN>()
        .ok_or(cut_short.clone())?;
    let made = Made {
        draft: RandomId::from_bytes(*number),
        count: NonZeroU32::new(u32::from_be_bytes(*count)).ok_or(cut_short)?,
    };
    Ok((made, packed))
}

/// The items in the order in which members meet them, each with whether it takes a whole byte.
fn widths(check: &Instrument) -> impl Iterator<Item = (&ItemId, bool)> {
    check.in_order().map(|item| {
        let options = check
            .options_of(item)
            .map_or(0, |scale| scale.options.len());
        (&item.id, options > MOST_OPTIONS)
    })
}

fn nibbles_of(check: &Instrument) -> usize {
    widths(check)
        .map(|(_, is_wide)| 1 + usize::from(is_wide))
        .sum()
}

/// The answers to a check in its nibbles; none where it was not answered.
fn answers(
    check: &Instrument,
    nibbles: &mut impl Iterator<Item = u8>,
) -> Result<Option<Answers>, ReplyError> {
    let (mut answers, mut not_answered, mut all) = (Answers::new(), 0_usize, 0_usize);
    for (item, is_wide) in widths(check) {
        let mut next = || nibbles.next().ok_or(ReplyError::NotPossible);
        let (high, low) = match is_wide {
            true => (next()? << 4, next()?),
            false => (0, next()?),
        };
        all += 1;
        let choice = match (high, low) {
            (0 | WIDE, NOT_ANSWERED) if (high == WIDE) == is_wide => {
                not_answered += 1;
                continue;
            }
            (0 | WIDE, OPTED_OUT) if (high == WIDE) == is_wide => Choice::OptedOut,
            _ => Choice::Option(usize::from(high | low)),
        };
        answers
            .choose(check, item, choice)
            .map_err(|_| ReplyError::NotPossible)?;
    }
    // Points that do not add up would be told apart from all others in the sums.
    match not_answered {
        0 if answers.is_complete(check) => Ok(Some(answers)),
        _ if not_answered == all => Ok(None),
        _ => Err(ReplyError::NotPossible),
    }
}
