use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead as _, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use zeroize::Zeroizing;

use crate::{KEY_LEN, RoundKey, SealError};

/// Characters that a phrase has at least, without the spaces between its words: three or four
/// short words.
pub const SHORTEST_PHRASE: usize = 12;

/// Random bytes that make the same phrase give another key each time.
const SALT_LEN: usize = 16;
const TAG_LEN: usize = 16;
/// Memory in KiB, passes and lanes: OWASP's first choice for Argon2id
/// (<https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html>). A second
/// or so in a browser on an old computer; nineteen mebibytes for each guess of who tries phrases.
const MEMORY: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// A round's private key, locked by a phrase. Without the phrase nobody opens it, its organiser
/// included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockedKey {
    salt: [u8; SALT_LEN],
    sealed: [u8; KEY_LEN + TAG_LEN],
}

impl LockedKey {
    /// Locks a key; `salt` is 16 fresh random bytes.
    ///
    /// # Errors
    /// `PhraseTooShort`.
    pub fn lock(key: &RoundKey, phrase: &str, salt: [u8; SALT_LEN]) -> Result<Self, SealError> {
        let found = phrase.chars().filter(|c| !c.is_whitespace()).count();
        if found < SHORTEST_PHRASE {
            return Err(SealError::PhraseTooShort {
                least: SHORTEST_PHRASE,
                found,
            });
        }
        let bytes = key.to_bytes();
        let payload = Payload {
            msg: bytes.as_slice(),
            aad: &salt,
        };
        // Each key of this cipher seals once, since each salt is new: so the nonce may be zeros.
        let sealed = cipher(phrase, &salt)?
            .encrypt(&Nonce::default(), payload)
            .map_err(|_| SealError::OtherPhrase)?;
        let sealed = sealed.try_into().map_err(|_| SealError::OtherPhrase)?;
        Ok(Self { salt, sealed })
    }

    /// The key again.
    ///
    /// # Errors
    /// `OtherPhrase`.
    pub fn unlock(&self, phrase: &str) -> Result<RoundKey, SealError> {
        let payload = Payload {
            msg: &self.sealed,
            aad: &self.salt,
        };
        let bytes = cipher(phrase, &self.salt)?
            .decrypt(&Nonce::default(), payload)
            .map(Zeroizing::new)
            .map_err(|_| SealError::OtherPhrase)?;
        RoundKey::from_bytes(&bytes)
    }

    /// The bytes to keep.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        [&self.salt[..], &self.sealed].concat()
    }

    /// A locked key that was kept.
    ///
    /// # Errors
    /// `KeyLength`.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SealError> {
        let wrong = SealError::KeyLength {
            expected: SALT_LEN + KEY_LEN + TAG_LEN,
            found: bytes.len(),
        };
        let (salt, sealed) = bytes.split_first_chunk().ok_or(wrong)?;
        Ok(Self {
            salt: *salt,
            sealed: sealed.try_into().map_err(|_| wrong)?,
        })
    }
}

fn cipher(phrase: &str, salt: &[u8]) -> Result<ChaCha20Poly1305, SealError> {
    // Typed on a phone, a phrase has other spaces and capitals at its start: they do not count.
    let words: Vec<String> = phrase.split_whitespace().map(str::to_lowercase).collect();
    let words = Zeroizing::new(words.join(" "));
    let params = Params::new(MEMORY, PASSES, LANES, Some(KEY_LEN));
    let params = params.map_err(|_| SealError::OtherPhrase)?;
    let mut key = Zeroizing::new([0; KEY_LEN]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(words.as_bytes(), salt, key.as_mut_slice())
        .map_err(|_| SealError::OtherPhrase)?;
    Ok(ChaCha20Poly1305::new(&Key::from(*key)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> RoundKey {
        RoundKey::generate([3; KEY_LEN])
    }

    fn locked() -> LockedKey {
        LockedKey::lock(&key(), "green tea on Tuesday", [9; SALT_LEN]).unwrap()
    }

    #[test]
    fn its_phrase_opens_it_and_no_other_does() {
        let kept = LockedKey::from_bytes(&locked().to_bytes()).unwrap();
        assert_eq!(kept.unlock("green tea on Tuesday").unwrap(), key());
        assert_eq!(kept.unlock("  Green tea  on tuesday\n").unwrap(), key());
        for other in ["", "green tea on Wednesday", "greentea on Tuesday"] {
            assert_eq!(kept.unlock(other), Err(SealError::OtherPhrase), "{other}");
        }
    }

    #[test]
    fn nothing_of_the_key_stands_in_it_and_any_change_shows() {
        let bytes = locked().to_bytes();
        let key = key().to_bytes();
        assert!(
            !bytes
                .windows(8)
                .any(|part| key.windows(8).any(|own| own == part))
        );
        let other_salt =
            LockedKey::lock(&self::key(), "green tea on Tuesday", [8; SALT_LEN]).unwrap();
        assert_ne!(bytes[SALT_LEN..], other_salt.to_bytes()[SALT_LEN..]);
        for at in [0, SALT_LEN, bytes.len() - 1] {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            let changed = LockedKey::from_bytes(&changed).unwrap();
            assert_eq!(
                changed.unlock("green tea on Tuesday"),
                Err(SealError::OtherPhrase)
            );
        }
    }

    #[test]
    fn a_short_phrase_and_a_wrong_length_are_refused() {
        let short = LockedKey::lock(&key(), "tea on Tues", [9; SALT_LEN]);
        let why = SealError::PhraseTooShort {
            least: SHORTEST_PHRASE,
            found: 9,
        };
        assert_eq!(short, Err(why));
        assert!(
            LockedKey::from_bytes(&[0; 63]).is_err() && LockedKey::from_bytes(&[0; 65]).is_err()
        );
    }
}
