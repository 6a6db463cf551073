//! One or many, and small numbers written out.

use std::borrow::Cow;

/// "1 reply", "7 replies".
pub(super) fn plural(n: u32, one: &str, many: &str) -> String {
    let noun = if n == 1 { one } else { many };
    format!("{} {noun}", crate::number::thousands(u64::from(n)))
}

/// One to ten written out, as in a sentence that is read slowly; numerals from 11.
pub(super) fn in_words(n: u32) -> Cow<'static, str> {
    match n {
        1 => "one".into(),
        2 => "two".into(),
        3 => "three".into(),
        4 => "four".into(),
        5 => "five".into(),
        6 => "six".into(),
        7 => "seven".into(),
        8 => "eight".into(),
        9 => "nine".into(),
        10 => "ten".into(),
        _ => n.to_string().into(),
    }
}

/// How many of the team have answered.
pub(super) fn have_answered(replies: u32, team_size: u32) -> String {
    let have = if replies == 1 { "has" } else { "have" };
    let [replies, team_size] = [replies, team_size].map(|n| crate::number::thousands(u64::from(n)));
    format!("{replies} of {team_size} {have} answered.")
}

/// A sentence that begins with a number written out.
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        // English; the tables for all of Unicode are 10 kB of kilter.html.
        std::iter::once(first.to_ascii_uppercase())
            .chain(chars)
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_or_many() {
        assert_eq!(plural(1, "reply", "replies"), "1 reply");
        assert_eq!(plural(0, "reply", "replies"), "0 replies");
        assert_eq!(plural(1_200, "reply", "replies"), "1,200 replies");
    }

    #[test]
    fn one_has_answered() {
        assert_eq!(have_answered(1, 9), "1 of 9 has answered.");
        assert_eq!(have_answered(7, 9), "7 of 9 have answered.");
        assert_eq!(
            have_answered(9_999, 10_000),
            "9,999 of 10,000 have answered."
        );
    }

    #[test]
    fn small_numbers_are_written_out() {
        assert_eq!(in_words(5), "five");
        assert_eq!(in_words(11), "11");
        assert_eq!(capital(&in_words(5)), "Five");
    }
}
