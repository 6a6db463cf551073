//! The chance that the next bit is a 1, told from many contexts at once.
//!
//! After lpaq and paq8 (M. Mahoney, "Data Compression Explained", 4.3, <http://mattmahoney.net/dc/dce.html>):
//! each context leads to a bit history and that to a chance; a mixer, which learns whom to
//! trust, makes one chance of all; and a last table corrects it. Fewer contexts, smaller tables and one mixer
//! where two save more bytes: what counts most beside size is how soon the app starts. All is in whole numbers of 32 bits,
//! wrapping, as JavaScript's `Math.imul` and `| 0` have them. `boot/unpack.js` is the same model; change both
//! together. The test in `pack.rs` that unpacks with it fails on the least difference.
#![expect(
    clippy::indexing_slicing,
    clippy::cast_sign_loss,
    clippy::cast_possible_truncation,
    reason = "indexes are a byte, or cut to their table, and this is the build's hot loop: no data from outside comes here"
)]

use std::ops::Range;

use super::{
    contexts::{CONTEXTS, Contexts},
    history::Histories,
    logistic::{LONGEST, Logistic},
    matches::Matches,
    mix::mix,
};

/// Contexts, the match, and a constant.
const INPUTS: usize = CONTEXTS + 2;

/// How fast the mixers learn.
const PACE: i32 = 6;

/// How many times a history's chance is averaged before the oldest begins to fade.
const STEADY: i32 = 127;

/// The model, between two bits.
#[derive(Debug)]
pub struct Predictor {
    logistic: Logistic,
    histories: Histories,
    contexts: Contexts,
    matches: Matches,
    /// By context, sixteen cells a slot: a check, and a history for each start of half a byte.
    cells: Vec<u8>,
    /// The cells of one context, as a power of two.
    room: u32,
    slots: [usize; CONTEXTS],
    /// By context and history, the chance of a 1 in 2^20, and how often it was adjusted in the low seven bits.
    chances: Vec<i32>,
    used: [usize; CONTEXTS + 1],
    inputs: [i32; INPUTS],
    weights: Vec<i32>,
    set: usize,
    corrections: Vec<i32>,
    correction: usize,
    adjust: [i32; 128],
    mixed: i32,
    /// The bits of this byte so far, behind a 1.
    node: u32,
}

impl Predictor {
    /// Before a text of this length, of which these bytes are functions.
    pub fn new(length: usize, functions: Range<usize>) -> Self {
        let logistic = Logistic::new();
        let histories = Histories::new();
        let mut chances = vec![32768 << 11; (CONTEXTS + 1) << 8];
        for context in 0..CONTEXTS {
            for (at, chance) in histories.chances().iter().enumerate() {
                chances[context << 8 | at] = chance << 11;
            }
        }
        let room = (usize::BITS - length.leading_zeros() + 2).clamp(12, 20);
        let correction = |at: i32| logistic.squash((at - 16) * 128);
        Self {
            contexts: Contexts::new(functions),
            matches: Matches::new(),
            cells: vec![0; CONTEXTS << room],
            room,
            slots: [0; CONTEXTS],
            chances,
            used: [0; CONTEXTS + 1],
            inputs: [0; INPUTS],
            weights: vec![FIRST_WEIGHT; INPUTS << 12],
            set: 0,
            corrections: (0..3 << 8).flat_map(|_| (0..33).map(correction)).collect(),
            correction: 0,
            adjust: std::array::from_fn(|times| 8192 / (2 * times as i32 + 3)),
            mixed: 32768,
            node: 1,
            logistic,
            histories,
        }
    }

    /// The chance of a 1 in 65536: neither 0 nor 65536.
    pub fn predict(&mut self) -> u32 {
        if self.node == 1 {
            self.seek(0);
        } else if self.node >> 4 == 1 {
            self.seek(self.node);
        }
        let cell = self.cell();
        let mut known = 0;
        for context in 0..CONTEXTS {
            let history = self.cells[self.slots[context] + cell];
            self.used[context] = context << 8 | usize::from(history);
            self.inputs[context] = 0;
            if history > 0 {
                known += 1;
                self.inputs[context] = self.stretched(self.used[context]);
            }
        }
        let history = self.matches.expected(self.node);
        self.used[CONTEXTS] = CONTEXTS << 8 | history;
        self.inputs[CONTEXTS] = 0;
        if history > 0 {
            self.inputs[CONTEXTS] = self.stretched(self.used[CONTEXTS]);
        }
        self.inputs[CONTEXTS + 1] = 256;

        let kind = usize::from(self.contexts.kind());
        let node = self.node as usize;
        self.set = (kind << 4 | known) * INPUTS;
        let weights = &self.weights[self.set..self.set + INPUTS];
        let sum = (weights.iter().zip(&self.inputs)).fold(0_i32, |sum, (weight, input)| {
            sum.wrapping_add(weight.wrapping_mul(*input))
        });
        let output = (sum >> 16).clamp(-LONGEST, LONGEST);
        self.mixed = self.logistic.squash(output);

        let at = (output + 2048) << 5;
        let (low, part) = ((at >> 12) as usize, at & 4095);
        let first = (kind.min(2) << 8 | node) * 33 + low;
        self.correction = first + usize::from(part > 2048);
        let corrected =
            (self.corrections[first] * (4096 - part) + self.corrections[first + 1] * part) >> 12;
        ((self.mixed + corrected) >> 1).clamp(16, 65520) as u32
    }

    /// Learns what the bit was.
    pub fn update(&mut self, bit: usize) {
        let target = if bit == 1 { 65535 } else { 0 };
        let correction = &mut self.corrections[self.correction];
        *correction += (target - *correction) >> 6;
        let error = ((target - self.mixed) * PACE) >> 4;
        let weights = &mut self.weights[self.set..self.set + INPUTS];
        for (weight, input) in weights.iter_mut().zip(&self.inputs) {
            *weight += (input * error + 0x2000) >> 14;
        }
        let cell = self.cell();
        for context in 0..CONTEXTS {
            let history = &mut self.cells[self.slots[context] + cell];
            *history = self.histories.next(*history, bit);
        }
        for used in self.used {
            let chance = &mut self.chances[used];
            let times = *chance & 127;
            let off = ((target << 4) - (*chance >> 7)) >> 4;
            *chance +=
                ((off * self.adjust[times as usize]) >> 1 & !127) + i32::from(times < STEADY);
        }
        self.node = self.node << 1 | bit as u32;
        if self.node > 255 {
            let byte = self.node as u8;
            self.contexts.follow(byte);
            self.matches.follow(byte);
            self.node = 1;
        }
    }

    /// Where in a slot of half a byte the history of this bit stands.
    fn cell(&self) -> usize {
        let node = self.node as usize;
        if node < 16 {
            node
        } else {
            1 << (node.ilog2() - 4) | node & ((1 << (node.ilog2() - 4)) - 1)
        }
    }

    /// Finds the slots of half a byte, whose first half is `half`, or makes room for them.
    fn seek(&mut self, half: u32) {
        for (context, hash) in self.contexts.hashes().into_iter().enumerate() {
            let hash = mix(hash, half).wrapping_mul(0x9E37_79B1);
            let check = hash as u8;
            let start = context << self.room;
            let one = start + ((hash >> (36 - self.room)) << 4) as usize;
            let other = one ^ 16;
            let cells = &mut self.cells;
            self.slots[context] = if cells[one] == check {
                one
            } else if cells[other] == check {
                other
            } else {
                let weight = |slot: usize| self.histories.weight(cells[slot + 1]);
                let slot = if weight(one) > weight(other) {
                    other
                } else {
                    one
                };
                cells[slot..slot + 16].fill(0);
                cells[slot] = check;
                slot
            };
        }
    }

    fn stretched(&self, used: usize) -> i32 {
        self.logistic.stretch(self.chances[used] >> 15)
    }
}

/// In 65536.
const FIRST_WEIGHT: i32 = 16384;
