//! Sealed replies: bytes sealed to a round's public key, and opened again with its private key.
//!
//! HPKE (RFC 9180) in base mode with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and ChaCha20Poly1305.
//! A round's private key may be locked by a phrase: Argon2id (RFC 9106), then ChaCha20Poly1305.
//! This crate fetches no randomness: every seed is an argument.
//!
//! ```
//! use kilter_seal::{RoundKey, open, seal};
//!
//! let key = RoundKey::generate([7; 32]); // in the app: 32 random bytes
//! let sealed = seal(&key.public(), b"invitation", b"answers", 10, [9; 32])?;
//! assert_eq!(sealed.len(), kilter_seal::sealed_len(10));
//! assert_eq!(open(&key, b"invitation", &sealed)?, b"answers");
//! # Ok::<(), kilter_seal::SealError>(())
//! ```
#![deny(missing_docs)]

mod error;
mod key;
mod padding;
mod phrase;
mod reply;
mod seed;

pub use error::SealError;
pub use key::{PublicKey, RoundKey};
pub use phrase::{LockedKey, SHORTEST_PHRASE};
pub use reply::{OVERHEAD, open, seal, sealed_len};

use hpke::{aead::ChaCha20Poly1305, kdf::HkdfSha256, kem::X25519HkdfSha256};

type Kem = X25519HkdfSha256;
type Kdf = HkdfSha256;
type Aead = ChaCha20Poly1305;

/// Bytes in a seed, a private key and a public key.
pub const KEY_LEN: usize = 32;
