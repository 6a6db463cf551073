//! Random numbers, and the normal distribution.

use oorandom::Rand64;

/// A stream of random numbers: the same seed and stream give the same numbers on every machine.
#[derive(Debug)]
pub struct Draws(Rand64);

impl Draws {
    pub fn new(seed: u64, stream: u64) -> Self {
        Self(Rand64::new_inc(u128::from(seed), u128::from(stream)))
    }

    /// From 0 up to, but not, 1.
    pub fn uniform(&mut self) -> f64 {
        self.0.rand_float()
    }

    /// Whether something of this chance happens.
    pub fn happens(&mut self, chance: f64) -> bool {
        self.uniform() < chance
    }

    /// A normal number, by Box and Muller's method
    /// (<https://doi.org/10.1214/aoms/1177706645>).
    pub fn normal(&mut self, mean: f64, spread: f64) -> f64 {
        let (radius, turn) = (1.0 - self.uniform(), self.uniform());
        let turned = libm::cos(std::f64::consts::TAU * turn);
        mean + spread * libm::sqrt(-2.0 * libm::log(radius)) * turned
    }

    /// Random bytes, enough of them that no two ids are the same.
    pub fn bytes(&mut self) -> [u8; 16] {
        let [high, low] = [self.0.rand_u64(), self.0.rand_u64()];
        (u128::from(high) << 64 | u128::from(low)).to_be_bytes()
    }

    pub fn place(&mut self, length: usize) -> usize {
        let end = u64::try_from(length).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.0.rand_range(0..end)).unwrap_or(0)
    }

    /// A place in a list of weights that add up to 1.
    pub fn by_weight(&mut self, weights: &[f64]) -> usize {
        let mut left = self.uniform();
        for (place, weight) in weights.iter().enumerate() {
            left -= weight;
            if left < 0.0 {
                return place;
            }
        }
        // Rounding may leave a trace of the last weight.
        weights.len().saturating_sub(1)
    }
}

/// The chance that a standard normal number is below `z`.
pub fn below(z: f64) -> f64 {
    libm::erfc(-z / std::f64::consts::SQRT_2) / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn normal_numbers_have_the_mean_and_spread_asked_for() {
        let mut draws = Draws::new(1, 1);
        let many: Vec<f64> = (0..20_000).map(|_| draws.normal(3.0, 0.5)).collect();
        let mean = many.iter().sum::<f64>() / 20_000.0;
        let variance = many.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / 20_000.0;
        assert!((mean - 3.0).abs() < 0.02, "{mean}");
        assert!((variance.sqrt() - 0.5).abs() < 0.02, "{variance}");
        let low = many.iter().filter(|x| **x < 3.5).count() as f64 / 20_000.0;
        assert!((low - below(1.0)).abs() < 0.01, "{low}");
    }

    #[test]
    fn the_normal_distribution_is_the_published_one() {
        // NIST/SEMATECH e-Handbook of Statistical Methods, table 1.3.6.7.1.
        for (z, chance) in [
            (0.0, 0.5),
            (1.0, 0.841_34),
            (1.96, 0.975_00),
            (-1.0, 0.158_66),
        ] {
            assert!((below(z) - chance).abs() < 1e-5);
        }
    }

    #[test]
    fn streams_differ_and_repeat() {
        let first = |seed, stream| Draws::new(seed, stream).bytes();
        assert_eq!(first(1, 2), first(1, 2));
        assert_ne!(first(1, 2), first(1, 3));
        assert_ne!(first(1, 2), first(2, 2));
    }

    #[test]
    fn weights_are_kept() {
        let mut draws = Draws::new(3, 1);
        let picked = (0..10_000).filter(|_| draws.by_weight(&[0.2, 0.8]) == 0);
        assert!((1_850..2_150).contains(&picked.count()));
    }
}
