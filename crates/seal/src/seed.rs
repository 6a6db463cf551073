use core::convert::Infallible;

use hpke::rand_core::{TryCryptoRng, TryRng};
use zeroize::{Zeroize, Zeroizing};

use crate::KEY_LEN;

/// Hands out one seed, once. HPKE draws exactly `Nsk` bytes for a sender
/// (<https://www.rfc-editor.org/rfc/rfc9180.html#section-7.1.3>), so that is all it can ask for.
pub(crate) struct OneSeed {
    seed: Option<Zeroizing<[u8; KEY_LEN]>>,
    asked_for_more: bool,
}

impl OneSeed {
    pub(crate) fn new(mut seed: [u8; KEY_LEN]) -> Self {
        let kept = Zeroizing::new(seed);
        seed.zeroize();
        Self {
            seed: Some(kept),
            asked_for_more: false,
        }
    }

    /// Whether the seed was drawn once, whole, and nothing else was asked for.
    pub(crate) fn was_used_properly(&self) -> bool {
        self.seed.is_none() && !self.asked_for_more
    }
}

impl TryRng for OneSeed {
    // The trait bound allows no other error; what went wrong is remembered instead.
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        self.asked_for_more = true;
        Ok(0)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        self.asked_for_more = true;
        Ok(0)
    }

    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Infallible> {
        match self.seed.take() {
            Some(seed) if dst.len() == KEY_LEN => dst.copy_from_slice(seed.as_slice()),
            _ => {
                self.asked_for_more = true;
                dst.fill(0);
            }
        }
        Ok(())
    }
}

impl TryCryptoRng for OneSeed {}

#[cfg(test)]
mod tests {
    use hpke::rand_core::Rng;

    use super::*;

    #[test]
    fn gives_its_seed_once() {
        let mut seed = OneSeed::new([3; KEY_LEN]);
        assert!(!seed.was_used_properly());
        let mut drawn = [0; KEY_LEN];
        seed.fill_bytes(&mut drawn);
        assert_eq!(drawn, [3; KEY_LEN]);
        assert!(seed.was_used_properly());
        seed.fill_bytes(&mut drawn);
        assert!(!seed.was_used_properly());
    }

    #[test]
    fn refuses_other_questions() {
        let mut word = OneSeed::new([3; KEY_LEN]);
        assert_eq!(word.next_u32(), 0);
        assert!(!word.was_used_properly());
        let mut long_word = OneSeed::new([3; KEY_LEN]);
        assert_eq!(long_word.next_u64(), 0);
        assert!(!long_word.was_used_properly());
        let mut short = OneSeed::new([3; KEY_LEN]);
        short.fill_bytes(&mut [0; 12]);
        assert!(!short.was_used_properly());
    }
}
