//! What has followed a context so far, in a byte: how often a 0, how often a 1, and the last two bits.
//!
//! After M. Mahoney, "Data Compression Explained", 4.1.3, "Indirect Context Models"
//! (<http://mattmahoney.net/dc/dce.html#Section_413>). Which histories there are, and which follows
//! which, is worked out by a rule in place of his table. `boot/unpack.js` has the same; change both together.

/// All histories: number 0 is that of a context never seen.
#[derive(Debug)]
pub struct Histories {
    /// By history and bit, the next history.
    next: Vec<[u8; 2]>,
    /// How many bits each has seen, as far as it remembers.
    weights: Vec<u8>,
    /// The chance of a 1 in 65536 to begin with.
    chances: Vec<i32>,
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
        let most = MOST
            .get(usize::try_from(other).unwrap_or_default())
            .copied()
            .unwrap_or_default();
        let same = (same + 1).min(most);
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
        let mut all = vec![History {
            seen: [0, 0],
            last: 0,
        }];
        let mut next = Vec::new();
        let mut at = 0;
        while let Some(history) = all.get(at).copied() {
            next.push([0, 1].map(|bit| {
                let follower = history.with(bit);
                let known = all.iter().position(|other| *other == follower);
                let number = known.unwrap_or_else(|| {
                    all.push(follower);
                    all.len() - 1
                });
                u8::try_from(number).unwrap_or_default()
            }));
            at += 1;
        }
        let total = |history: &History| history.seen.iter().sum::<i32>();
        Self {
            next,
            weights: all
                .iter()
                .map(|history| u8::try_from(total(history)).unwrap_or_default())
                .collect(),
            chances: all
                .iter()
                .map(|history| (history.seen[1] * 2 + 1) * 65535 / (total(history) * 2 + 2))
                .collect(),
        }
    }

    /// The history after one more bit.
    pub fn next(&self, history: u8, bit: usize) -> u8 {
        let next = self
            .next
            .get(usize::from(history))
            .and_then(|next| next.get(bit));
        next.copied().unwrap_or_default()
    }

    /// How many bits it has seen: what has seen more is kept longer.
    pub fn weight(&self, history: u8) -> u8 {
        self.weights
            .get(usize::from(history))
            .copied()
            .unwrap_or_default()
    }

    /// The chance of a 1 in 65536 to begin with, for each history.
    pub fn chances(&self) -> &[i32] {
        &self.chances
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_fit_in_a_byte() {
        let histories = Histories::new();
        assert_eq!(histories.chances().len(), 243);
        assert_eq!(histories.next.len(), 243);
    }

    #[test]
    fn a_surprise_shortens_the_memory() {
        let histories = Histories::new();
        let after = |bits: &[usize]| {
            bits.iter()
                .fold(0, |history, bit| histories.next(history, *bit))
        };
        assert_eq!(histories.weight(after(&[])), 0);
        assert_eq!(histories.weight(after(&[0; 99])), 40);
        assert_eq!(histories.weight(after(&[0, 0, 0, 0, 0, 0, 0, 0, 0, 1])), 7);
        assert_eq!(histories.chances()[usize::from(after(&[1]))], 65535 * 3 / 4);
    }
}
