//! What followed when the last bytes came before: it often follows again.
#![expect(
    clippy::indexing_slicing,
    reason = "the table is cut to its size and places are places of earlier bytes"
)]

use alloc::{boxed::Box, vec::Vec};

use super::{boxed::boxed, mix::mix};

/// So many bytes make a match.
const LEAST: usize = 6;
/// More count as these.
const MOST: usize = 400;
/// Places remembered, as a power of two.
const ROOM: u32 = 18;

/// The bytes so far and where they came before.
#[derive(Debug)]
pub struct Matches {
    /// All bytes.
    pub bytes: Vec<u8>,
    places: Box<[usize; 1 << ROOM]>,
    /// What is expected, and how many bytes before it are the same.
    place: usize,
    length: usize,
}

impl Matches {
    /// Before all bytes.
    pub fn new() -> Self {
        Self {
            bytes: Vec::new(),
            places: boxed(0),
            place: 0,
            length: 0,
        }
    }

    /// The expected byte, and how many before it are the same, in steps up to 31; 0 where none is expected.
    pub fn expected(&self) -> (u8, usize) {
        let length = self.length;
        let steps = if length < 16 {
            length
        } else {
            (14 + length / 8).min(31)
        };
        (
            self.bytes.get(self.place).copied().unwrap_or_default(),
            steps,
        )
    }

    /// Takes in a byte.
    pub fn follow(&mut self, byte: u8) {
        self.bytes.push(byte);
        let bytes = &self.bytes;
        let now = bytes.len();
        if self.length > 0 {
            if bytes[self.place] == byte {
                self.length += 1;
                self.place += 1;
            } else {
                self.length = 0;
            }
        }
        if now < LEAST {
            return;
        }
        let hash = bytes[now - LEAST..]
            .iter()
            .fold(0, |hash, byte| mix(hash, u32::from(*byte)));
        let slot = (hash.wrapping_mul(0x9E37_79B1) >> (32 - ROOM)) as usize;
        if self.length == 0 {
            let place = self.places[slot];
            let same =
                |back: &usize| *back < place && bytes[place - 1 - back] == bytes[now - 1 - back];
            let length = (0..MOST).take_while(same).count();
            if length >= LEAST {
                (self.place, self.length) = (place, length);
            }
        }
        self.places[slot] = now;
    }
}
