//! Names by which data files, formats and code refer to the same thing, and random ones.

pub use kilter_instrument::ids::{
    BandId, FormId, InstrumentId, ItemId, PatternId, QuestionId, RegionId, ResponseScaleId, ScaleId,
};

use serde::{Deserialize, Serialize};
use std::fmt;

/// 128 random bits as 32 lower-case hex digits: a round's id (`id` of its team summary) or a
/// team's (`team_id`). Random, so that it says nothing of anybody.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RandomId([u8; 32]);

impl RandomId {
    /// The id made of these random bytes.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        let mut digits = [b'0'; 32];
        let hex = |half: u8| {
            if half < 10 {
                b'0' + half
            } else {
                b'a' - 10 + half
            }
        };
        for (pair, byte) in digits.chunks_exact_mut(2).zip(bytes) {
            pair.copy_from_slice(&[hex(byte >> 4), hex(byte & 0xf)]);
        }
        Self(digits)
    }

    /// The id with this text; none where it is not 32 lower-case hex digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let hex = |b: &u8| b.is_ascii_digit() || (b'a'..=b'f').contains(b);
        let digits: [u8; 32] = text.as_bytes().try_into().ok()?;
        digits.iter().all(hex).then_some(Self(digits))
    }

    /// Its random bytes.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 16] {
        let mut bytes = [0; 16];
        for (byte, digits) in bytes.iter_mut().zip(self.0.chunks(2)) {
            let hex = |digit: &u8| char::from(*digit).to_digit(16);
            let value = digits
                .iter()
                .filter_map(hex)
                .fold(0, |n, digit| n << 4 | digit);
            *byte = u8::try_from(value).unwrap_or_default();
        }
        bytes
    }

    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Digits are text.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Debug for RandomId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RandomId({self})")
    }
}

impl fmt::Display for RandomId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for RandomId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for RandomId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not 32 lower-case hex digits"))
    }
}
