use hpke::{
    Deserializable, OpModeR, OpModeS, Serializable, single_shot_open, single_shot_seal_with_rng,
};
use zeroize::Zeroizing;

use crate::padding::{LENGTH_BYTES, pad, unpad};
use crate::seed::OneSeed;
use crate::{Aead, KEY_LEN, Kdf, Kem, PublicKey, RoundKey, SealError};

const TAG_LEN: usize = 16;

/// Bytes that sealing adds to what it seals: HPKE's encapsulated key and the cipher's tag.
pub const OVERHEAD: usize = KEY_LEN + TAG_LEN;

/// How long a sealed reply is when replies are padded to `padded_len`.
pub const fn sealed_len(padded_len: usize) -> usize {
    OVERHEAD + LENGTH_BYTES + padded_len
}

/// Seals `plaintext`, padded to `padded_len`, to a round's public key. `info` binds it to one invitation; `seed` is 32
/// fresh random bytes, used for this reply alone.
///
/// # Errors
/// `TooLong` if the plaintext does not fit; `PublicKeyRefused` for a key of low order.
pub fn seal(
    public: &PublicKey,
    info: &[u8],
    plaintext: &[u8],
    padded_len: usize,
    seed: [u8; KEY_LEN],
) -> Result<Vec<u8>, SealError> {
    seal_bytes(public, info, b"", &pad(plaintext, padded_len)?, seed)
}

/// Opens what [`seal`] made, given the same `info`.
///
/// # Errors
/// `CutShort`, `NotOpened` (another key, another `info`, any changed byte) or `Padding`.
pub fn open(key: &RoundKey, info: &[u8], sealed: &[u8]) -> Result<Vec<u8>, SealError> {
    unpad(&open_bytes(key, info, b"", sealed)?)
}

fn seal_bytes(
    public: &PublicKey,
    info: &[u8],
    aad: &[u8],
    plaintext: &[u8],
    seed: [u8; KEY_LEN],
) -> Result<Vec<u8>, SealError> {
    let mut seed = OneSeed::new(seed);
    let (encapsulated, ciphertext) = single_shot_seal_with_rng::<Aead, Kdf, Kem>(
        &OpModeS::Base,
        &public.0,
        info,
        plaintext,
        aad,
        &mut seed,
    )
    .map_err(|_| SealError::PublicKeyRefused)?;
    if !seed.was_used_properly() {
        return Err(SealError::Randomness);
    }
    let mut sealed = encapsulated.to_bytes().to_vec();
    sealed.extend_from_slice(&ciphertext);
    Ok(sealed)
}

fn open_bytes(
    key: &RoundKey,
    info: &[u8],
    aad: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let cut_short = SealError::CutShort {
        found: sealed.len(),
    };
    if sealed.len() < OVERHEAD {
        return Err(cut_short);
    }
    let (encapsulated, ciphertext) = sealed.split_at_checked(KEY_LEN).ok_or(cut_short)?;
    let encapsulated = <Kem as hpke::Kem>::EncappedKey::from_bytes(encapsulated)
        .map_err(|_| SealError::NotOpened)?;
    single_shot_open::<Aead, Kdf, Kem>(&OpModeR::Base, &key.0, &encapsulated, info, ciphertext, aad)
        .map(Zeroizing::new)
        .map_err(|_| SealError::NotOpened)
}

#[cfg(test)]
#[path = "rfc9180_vectors.rs"]
mod rfc9180_vectors;
