//! The chance that the next bit is a 1, told from many contexts at once.
//!
//! After lpaq and paq8 (M. Mahoney, "Data Compression Explained", 4.3, <http://mattmahoney.net/dc/dce.html>):
//! each context leads to a bit history and that to a chance; a mixer, which learns whom to
//! trust, makes one chance of all; and a last table corrects it. Fewer contexts, smaller tables and one mixer
//! where two save more bytes: what counts most beside size is how soon the app starts. All is in whole numbers
//! of 32 bits, so that it is the same on every machine.
#![expect(
    clippy::indexing_slicing,
    clippy::cast_sign_loss,
    clippy::cast_possible_truncation,
    reason = "the hot loop: tables have a fixed size, and each index is cut to its table's, which costs less than a check"
)]

use alloc::boxed::Box;
use core::{array, ops::Range};

use super::{
    boxed::boxed,
    coder::Coder,
    codes::{CLASSES, Codes, LEAF, Lengths},
    contexts::{CONTEXTS, Contexts},
    history::Histories,
    logistic::{LONGEST, Logistic},
    matches::Matches,
    mix::mix,
};

/// Contexts, and the match.
const INPUTS: usize = CONTEXTS + 1;
/// The cells of one context: sixteen a slot, a check and a history for each start of four bits.
const ROOM: u32 = 20;
const CELLS: usize = 1 << ROOM;
/// All contexts' cells.
const ALL: usize = CONTEXTS * CELLS;
/// How fast the mixers learn.
const PACE: i32 = 6;
/// How many times a history's chance is averaged before the oldest begins to fade.
const STEADY: i32 = 127;
/// In 65536.
const FIRST_WEIGHT: i32 = 16384;
/// Mixers: by opcode, and by how many contexts are known.
const SETS: usize = 256 << 3;

/// What a history means.
#[derive(Debug, Clone, Copy)]
struct Chance {
    /// The chance of a 1 in 2^20, and how often it was adjusted in the low seven bits.
    chance: i32,
    /// The same, stretched.
    stretched: i32,
}

impl Chance {
    #[inline(always)]
    fn new(chance: i32, logistic: &Logistic) -> Self {
        Self {
            chance,
            stretched: logistic.stretch(chance),
        }
    }
}

/// The model, between two bytes.
#[derive(Debug)]
pub struct Model {
    logistic: Logistic,
    histories: Histories,
    codes: Box<[Codes; CLASSES]>,
    contexts: Contexts,
    /// And all bytes so far.
    pub matches: Matches,
    /// By context.
    cells: Box<[u8; ALL]>,
    chances: Box<[[Chance; 256]; INPUTS]>,
    weights: Box<[[i32; INPUTS]; SETS]>,
    corrections: Box<[[i32; 64]; 1024]>,
    adjust: [i32; 128],
}

impl Model {
    /// Before a text of which these bytes are functions.
    pub fn new(lengths: &Lengths, functions: Range<usize>) -> Self {
        let logistic = Logistic::new();
        let histories = Histories::new();
        let even = 32768 << 11;
        let mut chances = boxed([Chance::new(even, &logistic); 256]);
        for own in chances.iter_mut().take(CONTEXTS) {
            for (own, chance) in own.iter_mut().zip(&histories.chances) {
                *own = Chance::new(chance << 11, &logistic);
            }
        }
        let mut steps = [0; 64];
        for (at, step) in (-16..).zip(&mut steps) {
            *step = logistic.squash(at * 128);
        }
        let mut adjust = [0; 128];
        for (times, adjust) in (0..).zip(&mut adjust) {
            *adjust = 8192 / (2 * times + 3);
        }
        let mut codes = boxed(Codes::new(&[0; 256]));
        for (codes, lengths) in codes.iter_mut().zip(lengths) {
            *codes = Codes::new(lengths);
        }
        Self {
            codes,
            contexts: Contexts::new(functions),
            matches: Matches::new(),
            cells: boxed(0),
            chances,
            weights: boxed([FIRST_WEIGHT; INPUTS]),
            corrections: boxed(steps),
            adjust,
            logistic,
            histories,
        }
    }

    /// Codes a byte, bit by bit. Where the coder knows better, the given one does not count.
    ///
    /// A function of its own, that is called a million times: engines notice that and compile it well.
    #[inline(never)]
    pub fn code(&mut self, coder: &mut impl Coder, byte: u8) {
        let kind = self.contexts.kind();
        let class = usize::from(kind.min(2));
        let hashes = self.contexts.hashes();
        let wanted = self.codes[class].words[usize::from(byte)];
        let (likely, strength) = self.matches.expected();
        let likely = self.codes[class].words[usize::from(likely)];
        let mut slots = [0; CONTEXTS];
        let mut node = 0;
        let mut path = 1;
        let mut cell = 1;
        loop {
            if cell == 1 {
                slots = self.seek(&hashes, (class << 8 | node) as u32);
            }
            let depth = u32::ilog2(path);
            let bit = |word: u32| {
                let length = (word | 1).ilog2();
                (depth < length && word >> (length - depth) == path)
                    .then(|| word >> (length - depth - 1) & 1 == 1)
            };
            let expected = bit(likely).map_or(0, |bit| strength << 1 | usize::from(bit));
            let places = slots.map(|slot| slot | cell);
            let found = self.bit(
                coder,
                bit(wanted).unwrap_or_default(),
                places,
                expected,
                usize::from(kind),
                class << 8 | node,
            );
            let child = self.codes[class].children[node & 255][usize::from(found)];
            if child >= LEAF {
                let byte = child as u8;
                self.contexts.follow(byte);
                self.matches.follow(byte);
                return;
            }
            node = usize::from(child);
            path = path << 1 | u32::from(found);
            cell = cell << 1 | usize::from(found);
            if cell > 15 {
                cell = 1;
            }
        }
    }

    #[inline(always)]
    fn bit(
        &mut self,
        coder: &mut impl Coder,
        bit: bool,
        places: [usize; CONTEXTS],
        expected: usize,
        kind: usize,
        node: usize,
    ) -> bool {
        let mut histories = [0; INPUTS];
        let mut known = 0;
        for context in 0..CONTEXTS {
            let history =
                usize::from(self.cells[CELLS * context + (places[context] & (CELLS - 1))]);
            known += usize::from(history > 0);
            histories[context] = history;
        }
        histories[CONTEXTS] = expected & 255;
        let inputs: [i32; INPUTS] =
            array::from_fn(|input| self.chances[input][histories[input]].stretched);
        let weights = &mut self.weights[(kind << 3 | known) & (SETS - 1)];
        let mut sum = 0_i32;
        for input in 0..INPUTS {
            sum = sum.wrapping_add(weights[input].wrapping_mul(inputs[input]));
        }
        let output = (sum >> 16).clamp(-LONGEST, LONGEST) + 2048;
        let mixed = self.logistic.squashed[(output & 4095) as usize];

        let corrections = &mut self.corrections[node & 1023];
        let (low, part) = ((output >> 7 & 31) as usize, output & 127);
        let corrected = (corrections[low] * (128 - part) + corrections[low + 1] * part) >> 7;
        let chance = ((mixed + corrected) >> 1).clamp(16, 65520) as u32;
        let bit = coder.code(bit, chance);

        let target = if bit { 65535 } else { 0 };
        let correction = &mut corrections[low + usize::from(part > 64)];
        *correction += (target - *correction) >> 5;
        let error = ((target - mixed) * PACE) >> 4;
        for input in 0..INPUTS {
            weights[input] = weights[input]
                .wrapping_add(inputs[input].wrapping_mul(error).wrapping_add(0x2000) >> 14);
        }
        for context in 0..CONTEXTS {
            self.cells[CELLS * context + (places[context] & (CELLS - 1))] =
                self.histories.next[histories[context]][usize::from(bit)];
        }
        for (chances, history) in self.chances.iter_mut().zip(histories) {
            let entry = &mut chances[history];
            let times = entry.chance & 127;
            let off = ((target << 4) - (entry.chance >> 7)) >> 4;
            let step = (off * self.adjust[times as usize]) >> 1 & !127;
            *entry = Chance::new(
                entry.chance + step + i32::from(times < STEADY),
                &self.logistic,
            );
        }
        bit
    }

    /// Finds the slots of the next four bits, or makes room for them.
    #[inline(always)]
    fn seek(&mut self, hashes: &[u32; CONTEXTS], node: u32) -> [usize; CONTEXTS] {
        array::from_fn(|context| {
            let hash = mix(hashes[context], node).wrapping_mul(0x9E37_79B1);
            let check = hash as u8;
            let one = ((hash >> (36 - ROOM)) << 4) as usize & (CELLS - 1);
            let other = one ^ 16;
            let cells = &mut self.cells[CELLS * context..][..CELLS];
            if cells[one] == check {
                return one;
            }
            if cells[other] == check {
                return other;
            }
            let weight = |slot: usize| self.histories.weights[usize::from(cells[slot + 1])];
            let slot = if weight(one) > weight(other) {
                other
            } else {
                one
            };
            cells[slot..slot + 16].fill(0);
            cells[slot] = check;
            slot
        })
    }
}
