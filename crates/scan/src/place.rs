/// How far some bytes move a place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved {
    /// Line breaks in them.
    pub lines: u64,
    /// Characters of UTF-8 after the last line break.
    pub characters: u64,
}

/// How far these bytes move a place in a text.
#[must_use]
// Within another crate's function it would be compiled for size, as that is.
#[inline(never)]
pub fn moved(bytes: &[u8]) -> Moved {
    let lines = count(bytes, |byte| *byte == b'\n');
    // Looking for one from behind is slow where there is none.
    let last = (lines > 0).then(|| bytes.iter().rposition(|byte| *byte == b'\n'));
    let after = last.flatten().and_then(|at| bytes.get(at + 1..));
    // The later bytes of a character are no character of their own.
    let later = |byte: &u8| matches!(byte, 0x80..=0xbf);
    Moved {
        lines,
        characters: count(after.unwrap_or(bytes), |byte| !later(byte)),
    }
}

/// By parts that a byte can count, so that the compiler counts many at a time.
#[inline(always)]
fn count(bytes: &[u8], counts: impl Fn(&u8) -> bool + Copy) -> u64 {
    let part = |part: &[u8]| part.iter().map(|byte| u8::from(counts(byte))).sum::<u8>();
    bytes.chunks(248).map(|bytes| u64::from(part(bytes))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_characters_are_counted_as_a_person_would() {
        let of = |text: &str| {
            let Moved { lines, characters } = moved(text.as_bytes());
            (lines, characters)
        };
        assert_eq!(of(""), (0, 0));
        assert_eq!(of("abc"), (0, 3));
        assert_eq!(of("é\u{2028}"), (0, 2));
        assert_eq!(of("a\nb\n"), (2, 0));
        assert_eq!(of("a\n\né!"), (2, 2));
        assert_eq!(of(&"\n".repeat(1_000)), (1_000, 0));
        assert_eq!(of(&"é".repeat(1_000)), (0, 1_000));
    }
}
