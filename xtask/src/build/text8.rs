//! Bytes as text of eight bits a character: 1 % more than the bytes, where seven bits a character
//! take 14 % and base64 takes 33 %.
//!
//! kilter.html is declared as windows-1252, in which each byte is one character and each character
//! one byte (<https://encoding.spec.whatwg.org/#windows-1252>), control characters among them: a
//! page's script element holds them as they are
//! (<https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream>). What it
//! would not keep is written as an escape and a letter, as yEnc does (<http://www.yenc.org>).
//! An end of line is kept even where a copy program writes it in two bytes: a page reads both as one.

use encoding_rs::WINDOWS_1252;

/// Stands before the letter of a byte that cannot stand for itself.
const ESCAPE: u8 = b'=';

/// NUL, which a page reads as another character; half an end of line.
const UNFIT: [u8; 3] = [0, b'\r', ESCAPE];

/// From an unfit byte to its letter, and back.
const LETTER: u8 = 64;

/// How a page declares what this writes, and a browser reports it.
pub const CHARSET: &str = "windows-1252";

/// Writes bytes as text.
pub fn encode(bytes: &[u8]) -> String {
    let mut fit = Vec::with_capacity(bytes.len() + bytes.len() / 32);
    for (at, byte) in bytes.iter().enumerate() {
        // What could end the element, or hide its end (`<!--`); at the last byte its end follows.
        let opens = *byte == b'<' && matches!(bytes.get(at + 1), None | Some(b'/' | b'!'));
        if opens || UNFIT.contains(byte) {
            fit.extend([ESCAPE, byte ^ LETTER]);
        } else {
            fit.push(*byte);
        }
    }
    WINDOWS_1252
        .decode_without_bom_handling(&fit)
        .0
        .into_owned()
}

/// A page as its bytes; none where a character has no byte.
pub fn in_bytes(page: &str) -> Option<Vec<u8>> {
    let (bytes, _, replaced) = WINDOWS_1252.encode(page);
    (!replaced).then(|| bytes.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_a_character_but_for_a_few() {
        // U+20AC is the byte 80, and 81 is U+0081: https://encoding.spec.whatwg.org/index-windows-1252.txt
        assert_eq!(encode(b"a\x80\x81\xff"), "a\u{20ac}\u{81}\u{ff}");
        assert_eq!(encode(b"\0\r=<"), "=@=M=}=|");
        assert_eq!(encode(b"<a</<!<<"), "<a=|/=|!<=|");
        assert_eq!(encode(b""), "");
    }

    #[test]
    fn no_character_means_anything_in_a_page() {
        let bytes: Vec<u8> = (0..=255).cycle().take(256 * 300).collect();
        let text = encode(&bytes);
        assert!(!text.contains(['\0', '\r']));
        let pairs = encode(b"</script><!--<script>");
        assert!(!pairs.contains("</") && !pairs.contains("<!"), "{pairs}");
        assert_eq!(in_bytes(&text).unwrap().len(), (256 + 3) * 300);
    }

    #[test]
    fn a_character_without_a_byte_is_refused() {
        assert_eq!(in_bytes("a\u{e9}").unwrap(), b"a\xe9");
        assert_eq!(in_bytes("\u{3b1}"), None);
    }
}
