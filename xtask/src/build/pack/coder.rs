//! Bits by their chances: an arithmetic coder.
//! M. Mahoney, "Data Compression Explained", 3.2 (<http://mattmahoney.net/dc/dce.html#Section_32>).

use super::predictor::Predictor;

/// Encodes bytes, as the predictor takes them to be likely.
pub fn encode(bytes: &[u8], mut predictor: Predictor) -> Vec<u8> {
    let mut written = Vec::new();
    let (mut low, mut high) = (0_u32, u32::MAX);
    for byte in bytes {
        for place in (0..8).rev() {
            let chance = predictor.predict();
            let part = (u64::from(high - low) * u64::from(chance)) >> 16;
            let middle = low + u32::try_from(part).unwrap_or_default();
            let bit = byte >> place & 1;
            if bit == 1 {
                high = middle;
            } else {
                low = middle + 1;
            }
            predictor.update(usize::from(bit));
            while (low ^ high) >> 24 == 0 {
                written.extend(high.to_be_bytes().first());
                low <<= 8;
                high = high << 8 | 255;
            }
        }
    }
    // What is read beyond the end is zeros.
    written.extend(high.to_be_bytes().first());
    written
}
