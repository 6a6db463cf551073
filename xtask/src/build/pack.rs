//! Bytes as text that stands in a page.

use std::io::Write;

use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

/// Compresses with gzip. No file name and no time go in, so the same bytes always come out.
pub fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// Compresses and writes in the 64 characters that need no escape in a page.
pub fn gzip_base64(bytes: &[u8]) -> std::io::Result<String> {
    Ok(STANDARD.encode(gzip(bytes)?))
}

/// The hash that a content security policy names.
pub fn sha256_base64(text: &str) -> String {
    STANDARD.encode(Sha256::digest(text))
}

/// A name for content: the first half of its hash is enough to tell two releases apart.
pub fn content_name(bytes: &[u8]) -> String {
    let mut name = hex(&Sha256::digest(bytes));
    name.truncate(16);
    name
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn packing_is_undone_by_gzip_and_depends_on_nothing_else() {
        let bytes = b"the same words, the same words, the same words".repeat(9);
        let packed = gzip(&bytes).unwrap();
        assert_eq!(packed, gzip(&bytes).unwrap());
        assert_eq!(packed.get(4..8), Some(&[0; 4][..]), "gzip's time stamp");
        let mut unpacked = Vec::new();
        flate2::read::GzDecoder::new(&packed[..])
            .read_to_end(&mut unpacked)
            .unwrap();
        assert_eq!(unpacked, bytes);
    }

    #[test]
    fn hashes_are_those_of_the_standard() {
        // The empty text's SHA-256, as any tool prints it.
        assert_eq!(
            sha256_base64(""),
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
        );
        assert_eq!(content_name(b""), "e3b0c44298fc1c14");
    }
}
