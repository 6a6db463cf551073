//! Names and hashes for content.

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

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

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

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
