//! Windows-1252: what old Windows programs write in western Europe, a byte a character.

/// What the bytes 80 to 9F stand for, by the WHATWG's index (encoding.spec.whatwg.org, "index
/// windows-1252"); all others stand for the character of the same number.
const C1: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of these bytes: every byte is a character.
pub(super) fn text(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| letter(*byte)).collect()
}

fn letter(byte: u8) -> char {
    let c1 = byte.checked_sub(0x80).map(usize::from);
    c1.and_then(|at| C1.get(at).copied())
        .unwrap_or(char::from(byte))
}
