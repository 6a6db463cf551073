//! Follows the instructions of a module's code, so that what comes next is told from whole instructions:
//! bytes alone do not say which of them are operands.
//!
//! The encoding: <https://webassembly.github.io/spec/core/binary/instructions.html>. It need not know each
//! instruction: what it takes for another costs some bytes and is no fault.

use core::ops::Range;

use super::mix::mix;

/// In place of an opcode: outside of code; where an opcode is to come; a function's size and its locals.
const NOWHERE: u8 = 0;
const OPCODE: u8 = 1;
const SIZE: u8 = 254;
const LOCALS: u8 = 255;

/// How many numbers follow an opcode, from 00 on.
const NUMBERS: &[u8] = b"0011100000001110120000000000100011111110222222222222222222222221111";

/// And those behind FC and a number from 8 on.
const LATER_NUMBERS: &[u8] = b"2121212111";

/// Where in the code we are, and what came before.
#[derive(Debug, Default)]
pub struct Instructions {
    code: Range<usize>,
    function_end: usize,
    /// The opcode whose operands are to come, or what stands in its place.
    pub kind: u8,
    numbers: i32,
    plain: u32,
    first: bool,
    value: i32,
    shift: u32,
    /// The bytes of this instruction so far, mixed.
    pub current: u32,
    /// The opcodes of the last four, one a byte.
    pub opcodes: u32,
    /// The last two with their operands, mixed.
    pub whole: [u32; 2],
    /// How many functions there have been.
    pub function: u32,
}

impl Instructions {
    /// Before all bytes, of which these are functions.
    pub fn new(code: Range<usize>) -> Self {
        Self {
            code,
            ..Self::default()
        }
    }

    /// Takes in the byte that ends at `end`.
    pub fn follow(&mut self, byte: u8, end: usize) {
        // An opcode can be 0 itself.
        let inside = self.kind != NOWHERE;
        if self.kind == OPCODE {
            let numbers = letter(NUMBERS, usize::from(byte)) + i32::from(byte == 0xFC);
            self.begin(byte, numbers);
            self.plain = match byte {
                0x43 => 4,
                0x44 => 8,
                _ => 0,
            };
        } else if inside {
            self.current = mix(self.current, u32::from(byte) + 1);
            if self.plain > 0 {
                self.plain -= 1;
            } else {
                self.number(byte, end);
            }
        }
        if inside && self.numbers == 0 && self.plain == 0 {
            self.finish();
        }
        if end == self.function_end || end == self.code.start {
            self.begin(SIZE, 1);
        }
        if end == self.code.end {
            self.kind = NOWHERE;
        }
    }

    fn begin(&mut self, kind: u8, numbers: i32) {
        self.kind = kind;
        self.numbers = numbers;
        self.plain = 0;
        self.first = true;
        self.current = u32::from(kind) + 1;
    }

    /// A byte of a number in LEB128.
    fn number(&mut self, byte: u8, end: usize) {
        self.value |= i32::from(byte & 127).wrapping_shl(self.shift);
        self.shift += 7;
        if byte >= 128 {
            return;
        }
        let value = self.value;
        self.numbers = self.numbers.wrapping_sub(1);
        if self.first {
            let more = match self.kind {
                0x0E => value.wrapping_add(1),
                0x1C => value,
                0xFC => letter(
                    LATER_NUMBERS,
                    usize::try_from(value.wrapping_sub(8)).unwrap_or(usize::MAX),
                ),
                LOCALS => value.wrapping_mul(2),
                _ => 0,
            };
            self.numbers = self.numbers.wrapping_add(more);
            if self.kind == SIZE {
                self.function_end = end.wrapping_add_signed(value as isize);
            }
        }
        self.first = false;
        self.value = 0;
        self.shift = 0;
    }

    fn finish(&mut self) {
        if self.kind == SIZE {
            self.function += 1;
            self.begin(LOCALS, 1);
            return;
        }
        self.opcodes = self.opcodes << 8 | u32::from(self.kind);
        let [last, _] = self.whole;
        self.whole = [self.current, last];
        self.kind = OPCODE;
        self.current = 0;
    }
}

/// A digit of a table; 0 beyond its end.
fn letter(table: &[u8], at: usize) -> i32 {
    table.get(at).map_or(0, |letter| i32::from(letter - b'0'))
}
