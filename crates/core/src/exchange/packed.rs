//! What an invitation and a table hold, as few bytes: each thing has one way of being written.

use crate::ids::{FormId, InstrumentId};
use crate::instrument::InstrumentKey;
use crate::wording::{NETWORKS, PRACTICES};

/// The most checks in a round that is asked of others.
const MOST_CHECKS: u8 = 20;

/// Words that nearly every invitation and table holds: each is one byte. Only ever added to, at the end.
const KNOWN: [&str; 10] = [
    NETWORKS[0],
    NETWORKS[1],
    NETWORKS[2],
    PRACTICES[0],
    PRACTICES[1],
    PRACTICES[2],
    "five-foundations",
    "short",
    "deal-relationship",
    "full",
];
/// Before the number of a known word: no UTF-8 text starts with it.
const IS_KNOWN: u8 = 0xff;

pub(super) fn put_number(bytes: &mut Vec<u8>, mut number: u32) {
    // LEB128: seven bits a byte, the lowest first.
    while let (low, high @ 1..) = (number & 0x7f, number >> 7) {
        bytes.extend(u8::try_from(low | 0x80));
        number = high;
    }
    bytes.extend(u8::try_from(number));
}

pub(super) fn put_text(bytes: &mut Vec<u8>, text: &str) {
    if let Some(known) = KNOWN.iter().position(|known| *known == text) {
        bytes.push(IS_KNOWN);
        bytes.extend(u8::try_from(known));
        return;
    }
    // At most 80 characters of four bytes: 320, which is two bytes of LEB128.
    let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
    bytes.push(0);
    put_number(bytes, length);
    bytes.extend_from_slice(text.as_bytes());
}

pub(super) fn put_checks(bytes: &mut Vec<u8>, checks: &[InstrumentKey]) {
    bytes.push(u8::try_from(checks.len()).unwrap_or(u8::MAX));
    for check in checks {
        put_text(bytes, check.instrument.as_str());
        put_number(bytes, check.edition);
        put_text(bytes, check.form.as_str());
    }
}

/// Bytes that are read from the front.
pub(super) struct Rest<'a>(pub(super) &'a [u8]);

impl<'a> Rest<'a> {
    pub(super) fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    pub(super) fn number(&mut self) -> Option<u32> {
        let mut number = 0_u32;
        for shift in [0, 7, 14, 21] {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    pub(super) fn text(&mut self) -> Option<&'a str> {
        match self.byte()? {
            IS_KNOWN => KNOWN.get(usize::from(self.byte()?)).copied(),
            0 => {
                let length = usize::try_from(self.number()?).ok()?;
                let (text, rest) = self.0.split_at_checked(length)?;
                self.0 = rest;
                str::from_utf8(text).ok()
            }
            _ => None,
        }
    }

    /// At least one check, and none twice.
    pub(super) fn checks(&mut self) -> Option<Vec<InstrumentKey>> {
        let count = self.byte().filter(|n| (1..=MOST_CHECKS).contains(n))?;
        let mut checks: Vec<InstrumentKey> = Vec::new();
        for _ in 0..count {
            let key = InstrumentKey {
                instrument: InstrumentId::new(self.text()?),
                edition: self.number()?,
                form: FormId::new(self.text()?),
            };
            if checks.contains(&key) {
                return None;
            }
            checks.push(key);
        }
        Some(checks)
    }
}
