//! What a sealed reply promises, for any bytes.

use kilter_seal::{OVERHEAD, PublicKey, RoundKey, SealError, open, seal, sealed_len};
use proptest::collection::vec;
use proptest::prelude::*;

const ROOM: usize = 24;

fn key() -> RoundKey {
    RoundKey::generate([1; 32])
}

#[test]
fn every_single_byte_change_is_refused() {
    let sealed = seal(&key().public(), b"info", b"answers", ROOM, [2; 32]).unwrap();
    assert_eq!(sealed.len(), sealed_len(ROOM));
    for at in 0..sealed.len() {
        for change in [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xff] {
            let mut changed = sealed.clone();
            changed[at] ^= change;
            assert_eq!(
                open(&key(), b"info", &changed),
                Err(SealError::NotOpened),
                "byte {at} changed by {change:#x}"
            );
        }
    }
}

#[test]
fn every_cut_and_every_longer_one_is_refused() {
    let sealed = seal(&key().public(), b"info", b"answers", ROOM, [2; 32]).unwrap();
    for length in 0..sealed.len() {
        let expected = if length < OVERHEAD {
            SealError::CutShort { found: length }
        } else {
            SealError::NotOpened
        };
        assert_eq!(open(&key(), b"info", &sealed[..length]), Err(expected));
    }
    let longer = [sealed.as_slice(), &[0]].concat();
    assert_eq!(open(&key(), b"info", &longer), Err(SealError::NotOpened));
}

#[test]
fn another_key_and_another_invitation_are_refused() {
    let sealed = seal(&key().public(), b"info", b"answers", ROOM, [2; 32]).unwrap();
    let other = RoundKey::generate([3; 32]);
    assert_eq!(open(&other, b"info", &sealed), Err(SealError::NotOpened));
    assert_eq!(open(&key(), b"inf", &sealed), Err(SealError::NotOpened));
}

/// The points of low order, as <https://cr.yp.to/ecdh.html#validate> lists them.
#[test]
fn keys_of_low_order_are_refused() {
    let order_8 = [
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    ]
    .map(|hex| {
        (0..64)
            .step_by(2)
            .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
            .collect::<Vec<_>>()
    });
    let mut refused = vec![vec![0; 32]];
    refused.extend(order_8);
    let mut one = vec![0; 32];
    one[0] = 1;
    refused.push(one);
    // p - 1, p and p + 1
    for first in [0xec, 0xed, 0xee] {
        let mut near_p = vec![0xff; 32];
        near_p[0] = first;
        near_p[31] = 0x7f;
        refused.push(near_p);
    }
    for mut bytes in refused {
        assert_eq!(
            PublicKey::from_bytes(&bytes),
            Err(SealError::PublicKeyRefused)
        );
        bytes[31] |= 0x80;
        assert_eq!(
            PublicKey::from_bytes(&bytes),
            Err(SealError::PublicKeyRefused)
        );
    }
}

#[test]
fn a_second_written_form_of_a_good_key_is_refused() {
    let mut bytes = key().public().to_bytes();
    assert!(PublicKey::from_bytes(&bytes).is_ok());
    bytes[31] |= 0x80;
    assert_eq!(
        PublicKey::from_bytes(&bytes),
        Err(SealError::PublicKeyRefused)
    );
}

#[test]
fn a_private_key_is_not_printed() {
    assert_eq!(format!("{:?}", key()), "RoundKey(..)");
}

#[test]
fn another_seed_gives_other_bytes_of_the_same_length() {
    let first = seal(&key().public(), b"", b"yes", ROOM, [2; 32]).unwrap();
    let again = seal(&key().public(), b"", b"yes", ROOM, [2; 32]).unwrap();
    let other = seal(&key().public(), b"", b"a longer answer", ROOM, [4; 32]).unwrap();
    assert_eq!(first, again);
    assert_ne!(first, other);
    assert_eq!(first.len(), other.len());
}

proptest! {
    #[test]
    fn opens_to_what_was_sealed(
        round in any::<[u8; 32]>(),
        seed in any::<[u8; 32]>(),
        info in vec(any::<u8>(), 0..200),
        plaintext in vec(any::<u8>(), 0..200),
        room in 0_usize..60,
    ) {
        let key = RoundKey::generate(round);
        let padded_len = plaintext.len() + room;
        let sealed = seal(&key.public(), &info, &plaintext, padded_len, seed).unwrap();
        prop_assert_eq!(sealed.len(), sealed_len(padded_len));
        prop_assert_eq!(open(&key, &info, &sealed).unwrap(), plaintext);
    }

    #[test]
    fn keys_survive_being_kept(seed in any::<[u8; 32]>()) {
        let key = RoundKey::generate(seed);
        let kept = RoundKey::from_bytes(key.to_bytes().as_slice()).unwrap();
        prop_assert_eq!(&kept, &key);
        let public = PublicKey::from_bytes(&key.public().to_bytes()).unwrap();
        prop_assert_eq!(public, kept.public());
    }

    #[test]
    fn any_bytes_are_refused_without_a_panic(bytes in vec(any::<u8>(), 0..200)) {
        prop_assert!(open(&key(), b"info", &bytes).is_err());
        prop_assert_eq!(RoundKey::from_bytes(&bytes).is_ok(), bytes.len() == 32);
        if bytes.len() != 32 {
            prop_assert!(PublicKey::from_bytes(&bytes).is_err());
        }
    }

    /// A key that is taken can be sealed to, whatever it is.
    #[test]
    fn any_key_that_is_taken_works(bytes in any::<[u8; 32]>()) {
        if let Ok(public) = PublicKey::from_bytes(&bytes) {
            prop_assert_eq!(public.to_bytes(), bytes);
            prop_assert!(seal(&public, b"", b"", 4, [9; 32]).is_ok());
        }
    }
}
