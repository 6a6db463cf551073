//! Bits by their chances: an arithmetic coder.
//! M. Mahoney, "Data Compression Explained", 3.2 (<http://mattmahoney.net/dc/dce.html#Section_32>).

use alloc::vec::Vec;
use core::slice;

/// One way of the two.
pub trait Coder {
    /// Codes the next bit, whose chance to be 1 is so many in 65536, neither 0 nor 65536. One that decodes knows
    /// the bit better than its caller.
    fn code(&mut self, bit: bool, chance: u32) -> bool;
}

/// The interval that all bits so far leave.
#[derive(Debug)]
struct Interval {
    low: u32,
    high: u32,
}

impl Interval {
    const WHOLE: Self = Self {
        low: 0,
        high: u32::MAX,
    };

    #[inline(always)]
    fn middle(&self, chance: u32) -> u32 {
        let width = self.high - self.low;
        // In 32 bits.
        self.low + (width >> 16) * chance + (((width & 0xffff) * chance) >> 16)
    }

    #[inline(always)]
    fn narrow(&mut self, middle: u32, bit: bool) {
        if bit {
            self.high = middle;
        } else {
            self.low = middle + 1;
        }
    }

    /// Whether the next byte is settled; then it is shifted out.
    #[inline(always)]
    fn shift(&mut self) -> bool {
        let settled = (self.low ^ self.high) >> 24 == 0;
        if settled {
            self.low <<= 8;
            self.high = self.high << 8 | 255;
        }
        settled
    }
}

/// From bits to bytes.
#[derive(Debug)]
pub struct Encoder {
    interval: Interval,
    written: Vec<u8>,
}

impl Encoder {
    /// Goes on behind these bytes.
    pub fn behind(written: Vec<u8>) -> Self {
        Self {
            interval: Interval::WHOLE,
            written,
        }
    }

    /// All bytes.
    pub fn finish(mut self) -> Vec<u8> {
        // What is read beyond the end is zeros.
        self.written
            .extend(self.interval.high.to_be_bytes().first());
        self.written
    }
}

impl Coder for Encoder {
    fn code(&mut self, bit: bool, chance: u32) -> bool {
        let middle = self.interval.middle(chance);
        self.interval.narrow(middle, bit);
        loop {
            let first = self.interval.high.to_be_bytes();
            if !self.interval.shift() {
                return bit;
            }
            self.written.extend(first.first());
        }
    }
}

/// From bytes to bits. Behind the last byte it reads zeros.
#[derive(Debug)]
pub struct Decoder<'a> {
    interval: Interval,
    rest: slice::Iter<'a, u8>,
    window: u32,
}

impl<'a> Decoder<'a> {
    /// Before these bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        let mut decoder = Self {
            interval: Interval::WHOLE,
            rest: bytes.iter(),
            window: 0,
        };
        (0..4).for_each(|_| decoder.read());
        decoder
    }

    #[inline(always)]
    fn read(&mut self) {
        self.window = self.window << 8 | u32::from(self.rest.next().copied().unwrap_or_default());
    }
}

impl Coder for Decoder<'_> {
    #[inline(always)]
    fn code(&mut self, _: bool, chance: u32) -> bool {
        let middle = self.interval.middle(chance);
        let bit = self.window <= middle;
        self.interval.narrow(middle, bit);
        while self.interval.shift() {
            self.read();
        }
        bit
    }
}
