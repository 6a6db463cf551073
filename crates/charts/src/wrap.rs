//! Breaking a text into lines: SVG text does not wrap by itself.

use crate::measure::{advance, width};
use crate::scale::Tenths;

/// The text in lines no wider than `room`, broken at spaces and, where a word is too long, inside it. Lines come out
/// about as long as one another, so that no word stands alone on the last. A text without a visible letter has no
/// line.
pub(crate) fn wrap(text: &str, room: Tenths, size: Tenths, bold: bool) -> Vec<String> {
    let lines = fill(text, room, size, bold);
    if !(2..=4).contains(&lines.len()) {
        return lines;
    }
    // The narrowest room that needs no more lines and cuts no word.
    let longest = words(text)
        .map(|word| width(word, size, bold))
        .max()
        .unwrap_or(0);
    let (mut narrow, mut wide) = ((room / 2).max(longest), room);
    if narrow >= wide || fill(text, narrow, size, bold).len() == lines.len() {
        wide = narrow.min(room);
    }
    while wide - narrow > size / 4 {
        let middle = (narrow + wide) / 2;
        if fill(text, middle, size, bold).len() > lines.len() {
            narrow = middle;
        } else {
            wide = middle;
        }
    }
    fill(text, wide, size, bold)
}

/// Each line as full as it gets.
fn fill(text: &str, room: Tenths, size: Tenths, bold: bool) -> Vec<String> {
    let space = advance(' ', size, bold);
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut taken: Tenths = 0;
    for word in words(text) {
        let wide = width(word, size, bold);
        let with_word = taken.saturating_add(space).saturating_add(wide);
        if !line.is_empty() && with_word <= room {
            line.push(' ');
            line.push_str(word);
            taken = with_word;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        let mut pieces = pieces(word, room, size, bold);
        line = pieces.pop().unwrap_or_default();
        taken = width(&line, size, bold);
        lines.append(&mut pieces);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| (c.is_whitespace() || c.is_control()) && c != '\u{a0}')
        .filter(|word| !word.is_empty())
}

/// A word in pieces that fit, each of at least one letter.
fn pieces(word: &str, room: Tenths, size: Tenths, bold: bool) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut piece = String::new();
    let mut taken: Tenths = 0;
    for c in word.chars() {
        let step = advance(c, size, bold);
        if !piece.is_empty() && taken.saturating_add(step) > room {
            pieces.push(std::mem::take(&mut piece));
            taken = 0;
        }
        piece.push(c);
        taken = taken.saturating_add(step);
    }
    pieces.push(piece);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_whole_while_they_fit() {
        let lines = wrap(
            "We agree on the few things that matter most this year.",
            3280,
            150,
            false,
        );
        assert_eq!(
            lines.join(" "),
            "We agree on the few things that matter most this year."
        );
        assert!(lines.len() > 1);
        assert!(lines.iter().all(|line| width(line, 150, false) <= 3280));
    }

    #[test]
    fn the_last_line_is_no_lone_word_and_no_word_is_cut() {
        assert_eq!(
            wrap("When trust is damaged, we put it right.", 3440, 160, false),
            ["When trust is damaged,", "we put it right."]
        );
        assert_eq!(
            wrap("Relationship first", 1100, 150, false),
            ["Relationship", "first"]
        );
    }

    #[test]
    fn a_word_without_a_break_is_cut_to_fit() {
        let lines = wrap(&"W".repeat(100), 1000, 150, false);
        assert_eq!(lines.concat().len(), 100);
        assert!(lines.iter().all(|line| width(line, 150, false) <= 1000));
    }

    #[test]
    fn no_room_still_ends_and_keeps_every_letter() {
        assert_eq!(wrap("a bc", 0, 150, false), ["a", "b", "c"]);
    }

    #[test]
    fn a_hard_space_holds_and_blank_text_has_no_line() {
        assert_eq!(
            wrap("5\u{a0}of\u{a0}9", 3000, 150, false),
            ["5\u{a0}of\u{a0}9"]
        );
        assert!(wrap(" \t\n ", 3000, 150, false).is_empty());
    }
}
