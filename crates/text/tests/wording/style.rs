//! Blanks, quotation marks, ends.

use crate::those;

#[test]
fn no_message_is_empty() {
    let wrong = those(|text| text.trim().is_empty());
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn blanks_stand_alone_and_never_at_an_end() {
    let wrong = those(|text| {
        text.trim() != text || text.contains("  ") || text.contains(['\n', '\t', '\u{a0}'])
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The instruments' wording has straight ones, and both stand on one page.
#[test]
fn quotation_marks_and_apostrophes_are_straight() {
    let wrong = those(|text| text.contains(['\u{2018}', '\u{2019}', '\u{201c}', '\u{201d}', '`']));
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn nothing_shouts_or_trails_off() {
    let wrong = those(|text| {
        text.contains(['!', '\u{2026}', '\u{2014}', '*'])
            || text.contains("..")
            || text.contains(" ,")
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// An error message is one sentence without an end mark, as in the design system; text of several sentences has them all.
#[test]
fn several_sentences_all_have_their_end_mark() {
    // What somebody says ends before its quotation mark.
    let ended = |text: &str| text.trim_end_matches('"').ends_with(['.', '?', ':']);
    let wrong = those(|text| text.contains(". ") && !ended(text));
    assert!(wrong.is_empty(), "{wrong:#?}");
}
