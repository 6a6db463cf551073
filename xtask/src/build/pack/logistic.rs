//! Probabilities as logarithms of odds and back: there predictions add up.
//! M. Mahoney, "Data Compression Explained", 4.3.2 (<http://mattmahoney.net/dc/dce.html#Section_432>).
//!
//! Both ways are tables, in whole numbers alone: an engine's `Math.exp` may differ in its last digit, and one
//! digit would change all that follows. `boot/unpack.js` makes the same tables; change both together.

/// The longest way from even odds. 256 of it are the odds of 2.71 to 1.
pub const LONGEST: i32 = 2047;

/// Both tables.
#[derive(Debug)]
pub struct Logistic {
    squashed: Vec<i32>,
    stretched: Vec<i32>,
}

impl Logistic {
    /// Fills the tables.
    pub fn new() -> Self {
        let mut upper = Vec::new();
        let mut odds: u64 = 1 << 16;
        for _ in 0..=LONGEST {
            upper.push(i32::try_from((odds << 16) / (odds + (1 << 16))).unwrap_or(i32::MAX));
            // (1 + 1/256) to the power of 256 is near enough to Euler's number: any base does.
            odds = odds * 257 / 256;
        }
        let lower = upper.iter().skip(1).rev().map(|chance| 65536 - chance);
        let squashed: Vec<i32> = lower.chain(upper.iter().copied()).collect();
        let mut stretched = Vec::new();
        let mut at = -LONGEST;
        for chance in 0..4096 {
            while at < LONGEST && squashed.get(index(at + LONGEST)) < Some(&(chance * 16 + 8)) {
                at += 1;
            }
            stretched.push(at);
        }
        Self {
            squashed,
            stretched,
        }
    }

    /// A chance in 65536.
    pub fn squash(&self, stretched: i32) -> i32 {
        let at = stretched.clamp(-LONGEST, LONGEST) + LONGEST;
        self.squashed.get(index(at)).copied().unwrap_or_default()
    }

    /// From a chance in 4096.
    pub fn stretch(&self, chance: i32) -> i32 {
        self.stretched
            .get(index(chance))
            .copied()
            .unwrap_or_default()
    }
}

/// A place in a table.
fn index(number: i32) -> usize {
    usize::try_from(number).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_one_undoes_the_other() {
        let logistic = Logistic::new();
        assert_eq!(logistic.squash(0), 32768);
        assert_eq!(logistic.squash(256) * 1000 / 65536, 730);
        assert_eq!(
            logistic.squash(-LONGEST - 5) + logistic.squash(LONGEST),
            65536
        );
        for chance in 4..4092 {
            let back = logistic.squash(logistic.stretch(chance)) / 16;
            assert!((back - chance).abs() <= 4, "{chance} came back as {back}");
        }
    }
}
