//! The private key of an open round, as it is kept: plain, or locked by a phrase.

use crate::store::{Kept, Why, read_as_is};
use kilter_core::exchange::invitation::KEY_LEN;
use kilter_core::exchange::key_file::LOCKED_LEN;
use kilter_seal::{LockedKey, PublicKey, RoundKey, SealError};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The private key of an open round, apart from the round, so that closing forgets it whole.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptKey {
    /// The private key's bytes; where there is a public half, those of the locked key.
    key: Vec<u8>,
    /// The public half of a locked key: all but closing does with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    public: Option<Vec<u8>>,
}

impl KeptKey {
    /// The record of a key. A phrase, unless it is blank, locks it; `salt` is 16 fresh random
    /// bytes.
    ///
    /// # Errors
    /// [`SealError::PhraseTooShort`].
    pub fn of(key: &RoundKey, phrase: &str, salt: [u8; 16]) -> Result<Self, SealError> {
        if phrase.trim().is_empty() {
            return Ok(Self {
                key: key.to_bytes().to_vec(),
                public: None,
            });
        }
        Ok(Self {
            key: LockedKey::lock(key, phrase, salt)?.to_bytes(),
            public: Some(key.public().to_bytes().to_vec()),
        })
    }

    /// The private key as this phrase locks it, for a key file: as it stands where that phrase locks it already.
    ///
    /// # Errors
    /// [`SealError::OtherPhrase`] or [`SealError::PhraseTooShort`], or where what was kept is no key.
    pub fn locked_by(&self, phrase: &str, salt: [u8; 16]) -> Result<[u8; LOCKED_LEN], SealError> {
        let key = self.open(phrase)?;
        let locked = match self.public {
            Some(_) => self.key.clone(),
            None => LockedKey::lock(&key, phrase, salt)?.to_bytes(),
        };
        let found = locked.len();
        locked.try_into().map_err(|_| SealError::KeyLength {
            expected: LOCKED_LEN,
            found,
        })
    }

    /// The record of a locked key out of a key file, where this phrase opens it.
    ///
    /// # Errors
    /// [`SealError::OtherPhrase`]; [`SealError::NotOpened`], where the public half is another key's.
    pub fn of_locked(
        public: [u8; KEY_LEN],
        locked: [u8; LOCKED_LEN],
        phrase: &str,
    ) -> Result<Self, SealError> {
        let key = LockedKey::from_bytes(&locked)?.unlock(phrase)?;
        if key.public().to_bytes() != public {
            return Err(SealError::NotOpened);
        }
        Ok(Self {
            key: locked.to_vec(),
            public: Some(public.to_vec()),
        })
    }

    /// A phrase locks it.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.public.is_some()
    }

    /// The public half.
    ///
    /// # Errors
    /// Where what was kept is no key.
    pub fn public(&self) -> Result<PublicKey, SealError> {
        match &self.public {
            Some(public) => PublicKey::from_bytes(public),
            None => Ok(RoundKey::from_bytes(&self.key)?.public()),
        }
    }

    /// The private key. With a phrase that takes a second of an old computer.
    ///
    /// # Errors
    /// [`SealError::OtherPhrase`], or where what was kept is no key.
    pub fn open(&self, phrase: &str) -> Result<RoundKey, SealError> {
        match self.public {
            Some(_) => LockedKey::from_bytes(&self.key)?.unlock(phrase),
            None => RoundKey::from_bytes(&self.key),
        }
    }
}

impl Kept for KeptKey {
    const KIND: &'static str = "key";
    const SCHEMA: u32 = 2;

    fn read(schema: u32, data: Value) -> Result<Self, Why> {
        // The first shape is a key without a lock: the second reads it as it is.
        let schema = if schema == 1 { Self::SCHEMA } else { schema };
        read_as_is(schema, Self::SCHEMA, data)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where a value is not as built above"
)]
mod tests {
    use super::*;
    use serde_json::json;

    const PHRASE: &str = "green tea on Tuesday";

    fn key() -> RoundKey {
        RoundKey::generate([3; 32])
    }

    fn kept(phrase: &str) -> Value {
        serde_json::to_value(KeptKey::of(&key(), phrase, [9; 16]).unwrap()).unwrap()
    }

    #[test]
    fn without_a_phrase_it_has_the_shape_that_it_always_had() {
        let old = json!({ "key": key().to_bytes().to_vec() });
        assert_eq!(kept(" "), old);
        for schema in [1, 2] {
            let read = KeptKey::read(schema, old.clone()).unwrap();
            assert!(!read.is_locked());
            assert_eq!(read.open("").unwrap(), key());
            assert_eq!(read.public().unwrap(), key().public());
        }
    }

    #[test]
    fn with_a_phrase_only_that_phrase_gives_the_private_key() {
        let locked = KeptKey::read(2, kept(PHRASE)).unwrap();
        assert!(locked.is_locked());
        assert_eq!(locked.public().unwrap(), key().public());
        assert_eq!(locked.open(PHRASE).unwrap(), key());
        for other in ["", "green tea on Wednesday"] {
            assert_eq!(locked.open(other), Err(SealError::OtherPhrase), "{other}");
        }
        let (plain, locked) = (kept(""), kept(PHRASE));
        let numbers = |of: &Value| serde_json::from_value::<Vec<u8>>(of["key"].clone()).unwrap();
        let (plain, locked) = (numbers(&plain), numbers(&locked));
        assert!(!locked.windows(8).any(|part| part == &plain[..8]));
    }

    #[test]
    fn a_short_phrase_and_what_is_no_key_are_refused() {
        let short = KeptKey::of(&key(), "tea", [9; 16]);
        assert!(matches!(short, Err(SealError::PhraseTooShort { .. })));
        for public in [None, Some(vec![1; 31]), Some(vec![0; 32])] {
            let wrong = KeptKey {
                key: vec![1; 40],
                public,
            };
            assert!(wrong.open("").is_err() && wrong.public().is_err());
        }
        let newer = Why::NewerSchema { found: 3, known: 2 };
        assert_eq!(KeptKey::read(3, kept("")).err(), Some(newer));
    }
}
