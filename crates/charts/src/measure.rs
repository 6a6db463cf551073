//! How wide a text may become.

use crate::scale::Tenths;

/// Advance widths of U+0020 to U+007E in thousandths of the type size: Helvetica's, from Adobe's font metrics
/// (Helvetica.afm, core 14 fonts), which Arial and Liberation Sans were drawn to match.
const ADVANCE: [i32; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/// Space that a reader may set between letters without losing content, in thousandths of the type size:
/// WCAG 2.2 success criterion 1.4.12. A page's own text style reaches SVG text too, and SVG text does not rewrap.
/// It also leaves room for a wider typeface where there is no Arial.
const LETTER_SPACING: i32 = 120;
/// The same for words: 0.16 of the type size after each space.
const WORD_SPACING: i32 = 160;

/// The most that `text` may take at `size`, with the reader's own spacing.
pub(crate) fn width(text: &str, size: Tenths, bold: bool) -> Tenths {
    text.chars().fold(0, |sum: Tenths, c| {
        sum.saturating_add(advance(c, size, bold))
    })
}

/// The same for one character.
pub(crate) fn advance(c: char, size: Tenths, bold: bool) -> Tenths {
    let index = usize::try_from(u32::from(c).wrapping_sub(0x20)).unwrap_or(usize::MAX);
    let plain = ADVANCE
        .get(index)
        .copied()
        .unwrap_or_else(|| beyond_ascii(c));
    // Helvetica-Bold.afm is at most 12 % wider, letter for letter, on average 7 %.
    let weighted = if bold { plain * 11 / 10 } else { plain };
    let spacing = if c == ' ' {
        LETTER_SPACING + WORD_SPACING
    } else {
        LETTER_SPACING
    };
    ((weighted + spacing) * size + 999) / 1000
}

/// A bound, not a measure: what a character outside ASCII may take in the typefaces that browsers fall back to.
fn beyond_ascii(c: char) -> i32 {
    match c {
        '\u{2010}'..='\u{2015}' => 1000,
        '\u{2018}'..='\u{201f}' => 400,
        '\u{00a0}' => 278,
        // The small letters of Latin-1. Asking of all of Unicode would bring its tables along.
        '\u{00df}'..='\u{00ff}' if c != 'æ' => 650,
        '\u{00a1}'..='\u{10ff}' => 1050,
        _ => 1300,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_text_is_its_letters_and_the_readers_spacing() {
        // H 722 + i 222, each with 120, at 20 units: 23.68.
        assert_eq!(width("Hi", 200, false), 169 + 69);
    }

    #[test]
    fn bold_and_foreign_letters_are_never_narrower() {
        assert!(width("Trust", 150, true) > width("Trust", 150, false));
        assert!(width("Łódź", 150, false) > width("Lodz", 150, false));
        assert!(width("信頼", 150, false) > 2 * 150);
    }
}
