//! What has followed a context so far, in a byte: how often a 0, how often a 1, and the last two bits.
//!
//! After M. Mahoney, "Data Compression Explained", 4.1.3, "Indirect Context Models"
//! (<http://mattmahoney.net/dc/dce.html#Section_413>). Which histories there are, and which follows
//! which, is worked out by a rule in place of his table.
#![expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "there are 243 histories of at most 46 bits, so all fit in a byte"
)]

/// All histories: number 0 is that of a context never seen.
#[derive(Debug)]
pub struct Histories {
    /// By history and bit, the next history.
    pub next: [[u8; 2]; 256],
    /// How many bits each has seen, as far as it remembers: what has seen more is kept longer.
    pub weights: [u8; 256],
    /// The chance of a 1 in 65536 to begin with.
    pub chances: [i32; 256],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct History {
    seen: [i32; 2],
    last: i32,
}

/// The most of one bit that is remembered beside so many of the other: surprises make forgetful.
const MOST: [i32; 7] = [40, 26, 13, 10, 10, 10, 10];

impl History {
    fn with(self, bit: usize) -> Self {
        let [zeros, ones] = self.seen;
        let (same, other) = if bit == 1 {
            (ones, zeros)
        } else {
            (zeros, ones)
        };
        let other = if other > 2 { (other - 1).min(6) } else { other };
        let same = (same + 1).min(MOST[other as usize]);
        Self {
            seen: if bit == 1 {
                [other, same]
            } else {
                [same, other]
            },
            last: (self.last * 2 + i32::from(bit == 1)) & 3,
        }
    }
}

impl Histories {
    /// Goes from the empty history to all that can follow.
    pub fn new() -> Self {
        let empty = History {
            seen: [0, 0],
            last: 0,
        };
        let mut all = [empty; 256];
        let mut known = 1;
        let mut histories = Self {
            next: [[0; 2]; 256],
            weights: [0; 256],
            chances: [32768; 256],
        };
        let mut at = 0;
        while at < known {
            let history = all[at];
            for bit in 0..2 {
                let follower = history.with(bit);
                let mut number = 0;
                while number < known && all[number] != follower {
                    number += 1;
                }
                if number == known {
                    all[number & 255] = follower;
                    known += 1;
                }
                histories.next[at][bit] = number as u8;
            }
            let [zeros, ones] = history.seen;
            histories.weights[at] = (zeros + ones) as u8;
            histories.chances[at] = (ones * 2 + 1) * 65535 / ((zeros + ones) * 2 + 2);
            at += 1;
        }
        histories
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_fit_in_a_byte() {
        let histories = Histories::new();
        let last = histories.next.as_flattened().iter().max();
        assert_eq!(last, Some(&242));
    }

    #[test]
    fn a_surprise_shortens_the_memory() {
        let histories = Histories::new();
        let after = |bits: &[usize]| {
            bits.iter()
                .fold(0, |history, bit| usize::from(histories.next[history][*bit]))
        };
        assert_eq!(histories.weights[after(&[])], 0);
        assert_eq!(histories.weights[after(&[0; 99])], 40);
        assert_eq!(histories.weights[after(&[0, 0, 0, 0, 0, 0, 0, 0, 0, 1])], 7);
        assert_eq!(histories.chances[after(&[1])], 65535 * 3 / 4);
    }
}
