//! What followed when the last bytes came before: it often follows again.
//!
//! `boot/unpack.js` has the same; change both together.
#![expect(
    clippy::indexing_slicing,
    reason = "the table is cut to its size and places are places of earlier bytes"
)]

use super::mix::mix;

/// So many bytes make a match.
const LEAST: usize = 6;
/// More count as these.
const MOST: usize = 400;
/// Places remembered, as a power of two.
const ROOM: u32 = 18;

/// The bytes so far and where they came before.
#[derive(Debug)]
pub struct Matches {
    bytes: Vec<u8>,
    places: Vec<usize>,
    /// What is expected, and how many bytes before it are the same.
    place: usize,
    length: usize,
}

impl Matches {
    /// Before all bytes.
    pub fn new() -> Self {
        Self {
            bytes: Vec::new(),
            places: vec![0; 1 << ROOM],
            place: 0,
            length: 0,
        }
    }

    /// The expected bit with the match's length in steps, as a kind of history; 0 for none. `node` are the bits of the byte so far behind a 1: the match is over if they differ.
    pub fn expected(&mut self, node: u32) -> usize {
        let known = node.ilog2();
        if self.length == 0 || (u32::from(self.bytes[self.place]) | 256) >> (8 - known) != node {
            self.length = 0;
            return 0;
        }
        let bit = usize::from(self.bytes[self.place] >> (7 - known) & 1);
        let length = self.length;
        let steps = if length < 16 {
            length
        } else {
            (14 + length / 8).min(31)
        };
        steps << 1 | bit
    }

    /// Takes in a byte.
    pub fn follow(&mut self, byte: u8) {
        self.bytes.push(byte);
        let bytes = &self.bytes;
        let now = bytes.len();
        if self.length > 0 {
            // A byte that begins otherwise has set it to 0 but for a last bit.
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
