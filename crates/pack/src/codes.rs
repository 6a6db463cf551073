//! Bytes as paths in a tree: a frequent byte is told by few bits, so few chances have to be worked out.
//!
//! Huffman's codes in their canonical form, as in RFC 1951, 3.2.2
//! (<https://www.rfc-editor.org/rfc/rfc1951#section-3.2.2>): the lengths alone say all. They are no
//! compression here; the same bits are told by their chances whichever way they are put. But where a byte takes
//! eight bits, they take five.
#![expect(
    clippy::indexing_slicing,
    reason = "the tables have an entry for each byte and each class"
)]

use alloc::{collections::BinaryHeap, vec, vec::Vec};
use core::{cmp::Reverse, mem};

/// Outside of code, opcodes, and what stands behind them.
pub const CLASSES: usize = 3;
/// How many bytes the lengths take: half a byte each.
pub const PACKED_LENGTHS: usize = CLASSES * 128;
/// No code is longer.
const LONGEST: u8 = 15;
/// From here on a child is a byte.
pub const LEAF: u16 = 256;

/// By class and byte, how long its code is; 0 where it does not occur.
pub type Lengths = [[u8; 256]; CLASSES];

/// One class.
#[derive(Debug, Clone)]
pub struct Codes {
    /// By byte, its code behind a 1; 0 where it has none.
    pub words: [u32; 256],
    /// By node and bit, where it leads: to a later node or to a byte. The root is node 0.
    pub children: [[u16; 2]; 256],
}

impl Codes {
    /// The codes of these lengths. Lengths that are of no code make one that loses bytes.
    pub fn new(lengths: &[u8; 256]) -> Self {
        let mut codes = Self {
            words: [0; 256],
            children: [[LEAF; 2]; 256],
        };
        let mut nodes = 1;
        let mut word = 0_u32;
        for length in 1..=LONGEST {
            for (byte, _) in (0_u16..).zip(lengths).filter(|(_, own)| **own == length) {
                if word >> length == 0 && codes.insert(byte, word, length, &mut nodes) {
                    word += 1;
                }
            }
            word <<= 1;
        }
        codes
    }

    /// Whether there was room.
    fn insert(&mut self, byte: u16, word: u32, length: u8, nodes: &mut u16) -> bool {
        let mut node = 0;
        for place in (0..length).rev() {
            let child = &mut self.children[node][usize::from(word >> place & 1 == 1)];
            if place == 0 {
                *child = LEAF | byte;
            } else if *child >= LEAF {
                if *nodes >= LEAF {
                    return false;
                }
                *child = *nodes;
                *nodes += 1;
            }
            node = usize::from(*child & 255);
        }
        self.words[usize::from(byte)] = word | 1 << length;
        true
    }
}

/// The best lengths for bytes that occur so often.
pub fn lengths(counts: &[u32; 256]) -> [u8; 256] {
    let mut counts = *counts;
    loop {
        let lengths = unlimited(&counts);
        if lengths.iter().all(|length| *length <= LONGEST) {
            return lengths;
        }
        for count in &mut counts {
            *count = count.div_ceil(2);
        }
    }
}

fn unlimited(counts: &[u32; 256]) -> [u8; 256] {
    let mut lengths = [0; 256];
    // Each tree by how often its bytes occur and, so that the order is one, its first byte.
    let occurring = (0..).zip(counts).filter(|(_, count)| **count > 0);
    let mut trees: BinaryHeap<_> = occurring
        .map(|(byte, count)| Reverse((*count, vec![byte])))
        .collect();
    if trees.len() == 1 {
        for Reverse((_, bytes)) in mem::take(&mut trees) {
            bytes.iter().for_each(|byte| lengths[*byte] = 1);
        }
    }
    while let (Some(Reverse((one, mut bytes))), Some(Reverse((other, more)))) =
        (trees.pop(), trees.pop())
    {
        bytes.extend(more);
        bytes.iter().for_each(|byte: &usize| lengths[*byte] += 1);
        trees.push(Reverse((one + other, bytes)));
        if trees.len() == 1 {
            break;
        }
    }
    lengths
}

/// The lengths, two a byte.
pub fn packed(lengths: &Lengths) -> Vec<u8> {
    let (pairs, _) = lengths.as_flattened().as_chunks();
    pairs.iter().map(|[one, other]| one << 4 | other).collect()
}

/// The lengths again. What is missing is 0.
pub fn unpacked(packed: &[u8]) -> Lengths {
    let mut lengths = [[0; 256]; CLASSES];
    let (pairs, _) = lengths.as_flattened_mut().as_chunks_mut();
    for ([one, other], byte) in pairs.iter_mut().zip(packed) {
        (*one, *other) = (byte >> 4, byte & 15);
    }
    lengths
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(codes: &Codes, word: u32) -> u16 {
        let mut node = 0;
        for place in (0..word.ilog2()).rev() {
            assert!(node < LEAF);
            node = codes.children[usize::from(node)][usize::from(word >> place & 1 == 1)];
        }
        node
    }

    #[test]
    fn each_word_leads_to_its_byte() {
        let mut growing = [0; 256];
        for (at, count) in growing.iter_mut().enumerate().skip(3) {
            *count = if at < 30 { 1 << at } else { 1 };
        }
        let mut single = [0; 256];
        single[7] = 5;
        for counts in [growing, [1; 256], single] {
            let lengths = lengths(&counts);
            let codes = Codes::new(&lengths);
            for (byte, count) in counts.iter().enumerate() {
                assert_eq!(*count > 0, codes.words[byte] > 0);
                if *count > 0 {
                    assert_eq!(
                        usize::from(read(&codes, codes.words[byte])),
                        usize::from(LEAF) | byte
                    );
                    assert_eq!(codes.words[byte].ilog2(), u32::from(lengths[byte]));
                }
            }
        }
    }

    #[test]
    fn what_occurs_often_is_short() {
        let mut counts = [1; 256];
        counts[32] = 1000;
        let lengths = lengths(&counts);
        assert_eq!((lengths[32], lengths[31]), (1, 9));
    }

    #[test]
    fn lengths_come_back() {
        let mut lengths = [[0; 256]; CLASSES];
        lengths[2][255] = 15;
        lengths[0][0] = 3;
        assert_eq!(packed(&lengths).len(), PACKED_LENGTHS);
        assert_eq!(unpacked(&packed(&lengths)), lengths);
    }
}
