//! Probabilities as logarithms of odds and back: there predictions add up.
//! M. Mahoney, "Data Compression Explained", 4.3.2 (<http://mattmahoney.net/dc/dce.html#Section_432>).
//!
//! Both ways are tables, in whole numbers alone: an engine's `Math.exp` may differ in its last digit, and one
//! digit would change all that follows.

#![expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap,
    reason = "indexes are below the sizes of the tables, and all numbers below 2^20"
)]

use alloc::boxed::Box;

use super::boxed::boxed;

/// The longest way from even odds. 256 of it are the odds of 2.71 to 1.
pub const LONGEST: i32 = 2047;

/// Both tables.
#[derive(Debug)]
pub struct Logistic {
    /// By a number of up to [`LONGEST`] and 2048 more, the chance in 65536.
    pub squashed: Box<[i32; 4096]>,
    /// By a chance in 4096, the number.
    pub stretched: Box<[i16; 4096]>,
}

impl Logistic {
    /// Fills the tables.
    pub fn new() -> Self {
        let mut squashed = boxed(0);
        let mut odds: u64 = 1 << 16;
        for at in 0..2048 {
            let chance = ((odds << 16) / (odds + (1 << 16))) as i32;
            squashed[2048 - at] = 65536 - chance;
            squashed[2048 + at] = chance;
            // (1 + 1/256) to the power of 256 is near enough to Euler's number: any base does.
            odds = odds * 257 / 256;
        }
        squashed[0] = squashed[1];
        let mut stretched = boxed(0);
        let mut at = 1;
        for (chance, stretched) in stretched.iter_mut().enumerate() {
            while at < 4095 && squashed[at] < chance as i32 * 16 + 8 {
                at += 1;
            }
            *stretched = at as i16 - 2048;
        }
        Self {
            squashed,
            stretched,
        }
    }

    /// A chance in 65536.
    pub fn squash(&self, stretched: i32) -> i32 {
        self.squashed[(stretched.clamp(-LONGEST, LONGEST) + 2048) as usize & 4095]
    }

    /// From a chance in 2^20 and seven bits more.
    #[inline(always)]
    pub fn stretch(&self, chance: i32) -> i32 {
        i32::from(self.stretched[chance as usize >> 15 & 4095])
    }
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
            let back = logistic.squash(logistic.stretch(chance << 15)) / 16;
            assert!((back - chance).abs() <= 4, "{chance} came back as {back}");
        }
    }
}
