use core::fmt;

use hpke::{Deserializable, Kem as _, OpModeS, Serializable, setup_sender_with_rng};
use zeroize::{Zeroize, Zeroizing};

use crate::seed::OneSeed;
use crate::{Aead, KEY_LEN, Kdf, Kem, SealError};

/// A round's private key. Its memory is cleared when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct RoundKey(pub(crate) <Kem as hpke::Kem>::PrivateKey);

/// A round's public key: what a reply is sealed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey(pub(crate) <Kem as hpke::Kem>::PublicKey);

impl RoundKey {
    /// The key of 32 random bytes: DeriveKeyPair of RFC 9180 section 7.1.3.
    pub fn generate(mut seed: [u8; KEY_LEN]) -> Self {
        let (private, _public) = Kem::derive_keypair(&seed);
        seed.zeroize();
        Self(private)
    }

    /// A key that was kept.
    ///
    /// # Errors
    /// `KeyLength` if there are not 32 bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SealError> {
        right_length(bytes)?;
        <Kem as hpke::Kem>::PrivateKey::from_bytes(bytes)
            .map(Self)
            .map_err(|_| SealError::NotOpened)
    }

    /// The bytes to keep, cleared from memory when dropped.
    pub fn to_bytes(&self) -> Zeroizing<[u8; KEY_LEN]> {
        let mut bytes = self.0.to_bytes();
        let kept = Zeroizing::new(bytes.into());
        bytes.as_mut_slice().zeroize();
        kept
    }

    /// The public half.
    pub fn public(&self) -> PublicKey {
        PublicKey(Kem::sk_to_pk(&self.0))
    }
}

impl fmt::Debug for RoundKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RoundKey(..)")
    }
}

impl PublicKey {
    /// A public key from outside.
    ///
    /// # Errors
    /// `KeyLength` if there are not 32 bytes; `PublicKeyRefused` if the key is of low order (anybody could open what is
    /// sealed to it) or has a second written form (nobody could).
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SealError> {
        right_length(bytes)?;
        if !is_in_its_one_form(bytes) {
            return Err(SealError::PublicKeyRefused);
        }
        let key = <Kem as hpke::Kem>::PublicKey::from_bytes(bytes)
            .map_err(|_| SealError::PublicKeyRefused)?;
        // Private keys are multiples of 8, so a low-order key gives zero with any of them, and HPKE refuses zero.
        let mut seed = OneSeed::new([0; KEY_LEN]);
        setup_sender_with_rng::<Aead, Kdf, Kem>(&OpModeS::Base, &key, b"", &mut seed)
            .map_err(|_| SealError::PublicKeyRefused)?;
        Ok(Self(key))
    }

    /// The bytes for an invitation.
    pub fn to_bytes(&self) -> [u8; KEY_LEN] {
        self.0.to_bytes().into()
    }
}

fn right_length(bytes: &[u8]) -> Result<(), SealError> {
    if bytes.len() == KEY_LEN {
        Ok(())
    } else {
        Err(SealError::KeyLength {
            expected: KEY_LEN,
            found: bytes.len(),
        })
    }
}

/// Below 2^255 - 19, little-endian. X25519 takes other bytes for the same point, but HPKE binds the bytes: a reply
/// sealed to them could not be opened.
fn is_in_its_one_form(bytes: &[u8]) -> bool {
    match bytes {
        [first, middle @ .., last] => {
            *last < 0x7f
                || (*last == 0x7f && (*first < 0xed || middle.iter().any(|byte| *byte != 0xff)))
        }
        _ => false,
    }
}
