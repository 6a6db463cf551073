//! What the next byte is told from: the bytes before it and, in code, the instructions before it.

use core::ops::Range;

use super::{instructions::Instructions, mix::mix};

/// How many there are.
pub const CONTEXTS: usize = 4;

/// All that is known of the bytes so far.
#[derive(Debug)]
pub struct Contexts {
    instructions: Instructions,
    /// The last four bytes.
    last: u32,
    /// This word so far and the one before it, mixed.
    word: u32,
    word_before: u32,
    length: usize,
}

impl Contexts {
    /// Before all bytes, of which these are functions.
    pub fn new(functions: Range<usize>) -> Self {
        Self {
            instructions: Instructions::new(functions),
            last: 0,
            word: 0,
            word_before: 0,
            length: 0,
        }
    }

    /// Takes in a byte.
    pub fn follow(&mut self, byte: u8) {
        self.last = self.last << 8 | u32::from(byte);
        self.length += 1;
        if byte.is_ascii_alphanumeric() || byte >= 128 {
            self.word = mix(self.word, u32::from(byte));
        } else if self.word != 0 {
            self.word_before = self.word;
            self.word = 0;
        }
        self.instructions.follow(byte, self.length);
    }

    /// Which instruction's operands are to come; 0 outside of code.
    pub fn kind(&self) -> u8 {
        self.instructions.kind
    }

    /// One number a context.
    pub fn hashes(&self) -> [u32; CONTEXTS] {
        let last = self.last;
        let code = &self.instructions;
        let [one, two] = code.whole;
        let [a, b, c] = if code.kind > 0 {
            [
                mix(code.current, code.opcodes),
                mix(mix(code.current, one), two),
                mix(code.current, code.function),
            ]
        } else {
            let place = u32::try_from(self.length & 3).unwrap_or_default();
            [
                mix(self.word, last & 0xff),
                mix(self.word, self.word_before),
                mix(last & 0xff00_00ff, place),
            ]
        };
        [last & 0xffff, a, b, c]
    }
}
