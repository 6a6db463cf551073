//! The module as text that stands in a page: gzip, which browsers undo by themselves, in base 91.
//!
//! All of it is ASCII: a copy that an editor saved in another encoding, or that a server calls something else, holds
//! the same letters. Base 91 is every printable letter but `<`, which could end its element, and the two quotes,
//! which editors make round. Two of them hold 13 bits (91 x 91 = 8,281; 2 to the 13th is 8,192), where two of base64
//! hold 12: 72 kB of the file. The common basE91 has all three in it.

use std::num::NonZeroU64;

use zopfli::{Format, Options};

/// How often Zopfli looks for shorter ways: 15, its own number, take nearly twice as long for a hundred bytes.
const LOOKS: NonZeroU64 = NonZeroU64::new(5).unwrap();

/// Into how many blocks at most Zopfli divides a megabyte: each has letters of a length of its own. It finds about 60 that
/// pay, and is stopped by its own number at 15: 6 kB of the file.
const BLOCKS: u16 = 100;

/// gzip by Zopfli: any browser unpacks it, as quickly as any other, and it is a twentieth smaller than zlib's best. No
/// time stands in it, so the same bytes come out the same.
pub fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let options = Options {
        iteration_count: LOOKS,
        maximum_block_splits: BLOCKS,
        ..Options::default()
    };
    let mut packed = Vec::new();
    zopfli::compress(options, Format::Gzip, bytes, &mut packed)?;
    Ok(packed)
}

/// Bits from the highest on, 13 in two letters. What is left at the end fills up with zeros: to 6 in one letter, or to
/// 13 in two; so less than a byte is filled, and the number of letters gives the number of bytes.
///
/// `xtask/boot/unpack.js` undoes it.
pub fn in_text(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 16 / 13 + 2);
    let (mut held, mut bits) = (0_u32, 0_u32);
    for &byte in bytes {
        held = held << 8 | u32::from(byte);
        bits += 8;
        if bits >= 13 {
            bits -= 13;
            text.extend(two(held >> bits));
            held &= (1 << bits) - 1;
        }
    }
    match bits {
        0 => {}
        1..=6 => text.push(letter(held << (6 - bits))),
        _ => text.extend(two(held << (13 - bits))),
    }
    text
}

/// Below 8,281.
fn two(number: u32) -> [char; 2] {
    [letter(number / 91), letter(number % 91)]
}

/// Below 91: the printable ones from `!` on, without `"`, `'` and `<`.
fn letter(number: u32) -> char {
    let skipped = match number {
        0 => 0,
        1..=4 => 1,
        5..=24 => 2,
        _ => 3,
    };
    char::from_u32(33 + number + skipped).unwrap_or('!')
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn what_is_packed_comes_back() {
        let bytes: Vec<u8> = (0..=255).cycle().take(70_000).collect();
        let packed = gzip(&bytes).unwrap();
        assert_eq!(packed, gzip(&bytes).unwrap());
        let mut back = Vec::new();
        flate2::read::GzDecoder::new(packed.as_slice())
            .read_to_end(&mut back)
            .unwrap();
        assert!(back == bytes);
    }

    /// `!` is 0. One byte is 8 bits and fills 13: 255 x 32 = 8160 = 89 x 91 + 61, and 89 and 61 are `}` and `a`. Two
    /// bytes are 13 bits and 3: 8191 = 90 x 91 + 1 and 7 x 8 = 56, so `~`, `#` and `\`.
    #[test]
    fn bits_stand_in_pairs_of_letters() {
        assert_eq!(in_text(b""), "");
        assert_eq!(in_text(&[0]), "!!");
        assert_eq!(in_text(&[255]), "}a");
        assert_eq!(in_text(&[255, 255]), "~#\\");
    }

    #[test]
    fn each_number_has_a_letter_of_its_own_and_none_means_anything_in_a_page() {
        let letters: Vec<char> = (0..91).map(letter).collect();
        assert!(letters.is_sorted() && letters.windows(2).all(|two| two[0] != two[1]));
        assert!(letters.iter().all(char::is_ascii_graphic));
        assert!(!letters.iter().any(|letter| "\"'<".contains(*letter)));
    }

    fn back(text: &str) -> Vec<u8> {
        let number = |letter: &u8| (0..91).find(|&n| super::letter(n) == char::from(*letter));
        let mut bits = String::new();
        for letters in text.as_bytes().chunks(2) {
            bits += &match letters {
                [a, b] => format!("{:013b}", number(a).unwrap() * 91 + number(b).unwrap()),
                [a] => format!("{:06b}", number(a).unwrap()),
                _ => String::new(),
            };
        }
        let bytes = bits.as_bytes().chunks_exact(8);
        bytes
            .map(|byte| u8::from_str_radix(std::str::from_utf8(byte).unwrap(), 2).unwrap())
            .collect()
    }

    proptest::proptest! {
        #[test]
        fn all_bytes_come_back_and_no_more(bytes: Vec<u8>) {
            proptest::prop_assert_eq!(back(&in_text(&bytes)), bytes);
        }
    }
}
