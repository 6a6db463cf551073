//! <https://www.rfc-editor.org/rfc/rfc9180.html#appendix-A.2.1>: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256,
//! ChaCha20Poly1305, base mode. The values are copied from there.

use hpke::{setup_receiver, setup_sender_with_rng};

use super::*;

const INFO: &str = "4f6465206f6e2061204772656369616e2055726e";
const IKM_E: &str = "909a9b35d3dc4713a5e72a4da274b55d3d3821a37e5d099e74a647db583a904b";
const PK_EM: &str = "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a";
const IKM_R: &str = "1ac01f181fdf9f352797655161c58b75c656a6cc2716dcb66372da835542e1df";
const PK_RM: &str = "4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a";
const SK_RM: &str = "8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb";
const PLAINTEXT: &str = "4265617574792069732074727574682c20747275746820626561757479";

/// Sequence number and ciphertext; the associated data is the text "Count-" and the sequence number.
const ENCRYPTIONS: [(u64, &str); 6] = [
    (
        0,
        "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28",
    ),
    (
        1,
        "6b53c051e4199c518de79594e1c4ab18b96f081549d45ce015be002090bb119e85285337cc95ba5f59992dc98c",
    ),
    (
        2,
        "71146bd6795ccc9c49ce25dda112a48f202ad220559502cef1f34271e0cb4b02b4f10ecac6f48c32f878fae86b",
    ),
    (
        4,
        "63357a2aa291f5a4e5f27db6baa2af8cf77427c7c1a909e0b37214dd47db122bb153495ff0b02e9e54a50dbe16",
    ),
    (
        255,
        "18ab939d63ddec9f6ac2b60d61d36a7375d2070c9b683861110757062c52b8880a5f6b3936da9cd6c23ef2a95c",
    ),
    (
        256,
        "7a4a13e9ef23978e2c520fd4d2e757514ae160cd0cd05e556ef692370ca53076214c0c40d4c728d6ed9e727a5b",
    ),
];

fn bytes(hex: &str) -> Vec<u8> {
    hex.as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

fn seed(hex: &str) -> [u8; KEY_LEN] {
    bytes(hex).try_into().unwrap()
}

#[test]
fn the_seed_gives_the_published_keys() {
    let key = RoundKey::generate(seed(IKM_R));
    // RFC 9180 prints the private key unclamped; this crate writes it clamped
    // (https://www.rfc-editor.org/rfc/rfc9180.html#section-7.1.2), which is the same key.
    assert_eq!(key, RoundKey::from_bytes(&bytes(SK_RM)).unwrap());
    assert_eq!(key.public().to_bytes().as_slice(), bytes(PK_RM));
}

#[test]
fn sealing_gives_the_published_bytes() {
    let public = PublicKey::from_bytes(&bytes(PK_RM)).unwrap();
    let sealed = seal_bytes(
        &public,
        &bytes(INFO),
        b"Count-0",
        &bytes(PLAINTEXT),
        seed(IKM_E),
    )
    .unwrap();
    let published = [bytes(PK_EM), bytes(ENCRYPTIONS[0].1)].concat();
    assert_eq!(sealed, published);
}

#[test]
fn the_published_bytes_open() {
    let key = RoundKey::from_bytes(&bytes(SK_RM)).unwrap();
    let published = [bytes(PK_EM), bytes(ENCRYPTIONS[0].1)].concat();
    let opened = open_bytes(&key, &bytes(INFO), b"Count-0", &published).unwrap();
    assert_eq!(*opened, bytes(PLAINTEXT));
    assert_eq!(
        open_bytes(&key, &bytes(INFO), b"Count-1", &published),
        Err(SealError::NotOpened)
    );
}

#[test]
fn later_sequence_numbers_agree_in_both_directions() {
    let key = RoundKey::from_bytes(&bytes(SK_RM)).unwrap();
    let (encapsulated, mut sender) = setup_sender_with_rng::<Aead, Kdf, Kem>(
        &OpModeS::Base,
        &key.public().0,
        &bytes(INFO),
        &mut OneSeed::new(seed(IKM_E)),
    )
    .unwrap();
    let mut receiver =
        setup_receiver::<Aead, Kdf, Kem>(&OpModeR::Base, &key.0, &encapsulated, &bytes(INFO))
            .unwrap();
    let mut compared = 0;
    for sequence in 0..=256_u64 {
        let aad = format!("Count-{sequence}");
        let ciphertext = sender.seal(&bytes(PLAINTEXT), aad.as_bytes()).unwrap();
        let opened = receiver.open(&ciphertext, aad.as_bytes()).unwrap();
        assert_eq!(opened, bytes(PLAINTEXT));
        if let Some((_, published)) = ENCRYPTIONS.iter().find(|(at, _)| *at == sequence) {
            assert_eq!(ciphertext, bytes(published), "sequence number {sequence}");
            compared += 1;
        }
    }
    assert_eq!(compared, ENCRYPTIONS.len());
}
