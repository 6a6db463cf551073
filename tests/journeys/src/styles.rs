//! The stylesheets in a page.

use std::io::Read as _;

use flate2::read::GzDecoder;

/// Those that stand in it as they are.
#[must_use]
pub fn styles(page: &str) -> String {
    let styles = page.split("<style").skip(1);
    let bodies = styles.filter_map(|style| style.split_once('>')?.1.split_once("</style>"));
    let bodies: Vec<_> = bodies.map(|(style, _)| style).collect();
    bodies.join("\n")
}

/// The whole one, which is packed in the built file. None where it is not, or can't be unpacked.
#[must_use]
pub fn packed_style(page: &str) -> Option<String> {
    let (_, rest) = page.split_once("id=\"kilter-style\">")?;
    let packed = bytes(rest.split_once('<')?.0)?;
    let mut style = String::new();
    GzDecoder::new(packed.as_slice())
        .read_to_string(&mut style)
        .ok()?;
    Some(style)
}

/// Two letters are 13 bits in base 91, a single one at the end is 6: as `xtask/src/build/delivery.rs` wrote them.
fn bytes(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<char> = ('!'..='~').filter(|sign| !"\"'<".contains(*sign)).collect();
    let digit = |sign: &u8| digits.iter().position(|digit| *digit == char::from(*sign));
    let mut bits = Vec::new();
    for letters in text.as_bytes().chunks(2) {
        let (number, size) = match letters {
            [one, other] => (digit(one)? * 91 + digit(other)?, 13),
            [one] => (digit(one)?, 6),
            _ => return None,
        };
        bits.extend((0..size).rev().map(|bit| u8::from(number >> bit & 1 == 1)));
    }
    let bytes = bits.chunks_exact(8);
    Some(
        bytes
            .map(|byte| byte.iter().fold(0, |sum, bit| sum << 1 | bit))
            .collect(),
    )
}
