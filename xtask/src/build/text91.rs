//! Bytes as text of 91 characters, two for 13 or 14 bits: 23 % more than the bytes, where base64
//! takes 33 %. The way is basE91's (<http://base91.sourceforge.net>). The characters are those from
//! `#` to `~` but for `<`, so that nothing in the text can end its element.

/// Writes bytes as text.
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 5 / 4 + 2);
    let (mut held, mut bits) = (0_u32, 0_u32);
    for byte in bytes {
        held |= u32::from(*byte) << bits;
        bits += 8;
        if bits > 13 {
            // 91 x 91 is 89 more than 2^13: for the lowest 89 values a 14th bit has room.
            let width = if held & 8191 > 88 { 13 } else { 14 };
            let pair = held & ((1 << width) - 1);
            text.extend([character(pair % 91), character(pair / 91)]);
            held >>= width;
            bits -= width;
        }
    }
    if bits > 0 {
        text.push(character(held % 91));
        if bits > 7 || held > 90 {
            text.push(character(held / 91));
        }
    }
    text
}

fn character(digit: u32) -> char {
    let code = digit + 35;
    char::from_u32(if code < 60 { code } else { code + 1 }).unwrap_or('~')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_character_means_anything_in_a_page() {
        let text = encode(&(0..=255).cycle().take(70_000).collect::<Vec<u8>>());
        assert!(text.chars().all(|c| matches!(c, '#'..='~') && c != '<'));
        assert!(text.len() < 70_000 * 5 / 4);
    }

    #[test]
    fn there_are_91_characters() {
        let all: std::collections::BTreeSet<char> = (0..91).map(character).collect();
        assert_eq!((all.len(), all.last()), (91, Some(&'~')));
    }
}
