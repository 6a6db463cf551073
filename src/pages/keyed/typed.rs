//! What was typed in of a form: one digit a statement.

use kilter_core::answers::Choice;
use std::ops::Range;

/// The digits, in the order of the form; nothing where none was typed yet.
pub type Digits = Vec<String>;

/// How a part of a form was filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    /// Boxes that were ticked.
    pub answers: u32,
    /// Statements without one.
    pub opted_out: u32,
    /// How many statements there are.
    pub statements: u32,
}

impl Total {
    /// The total of these statements, each with its number of options.
    pub fn of(digits: &[String], options: &[usize]) -> Self {
        let chosen = digits.iter().zip(options);
        let chosen: Vec<_> = chosen
            .filter_map(|(digit, most)| choice(digit, *most))
            .collect();
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let opted_out = chosen.iter().filter(|choice| **choice == Choice::OptedOut);
        let opted_out = opted_out.count();
        Self {
            answers: number(chosen.len() - opted_out),
            opted_out: number(opted_out),
            statements: number(options.len()),
        }
    }
}

/// The choice that a digit stands for on the form.
pub fn choice(text: &str, options: usize) -> Option<Choice> {
    match text.trim().parse().ok()? {
        0 => Some(Choice::OptedOut),
        number if number <= options => Some(Choice::Option(number - 1)),
        _ => None,
    }
}

/// What a field holds after typing: of what was there and what was typed before or behind it, what
/// was typed.
pub fn replaced(before: &str, text: &str) -> String {
    let typed = text.strip_prefix(before);
    let typed = typed.or_else(|| text.strip_suffix(before)).unwrap_or(text);
    let last = |text: &str| text.chars().last().map(String::from);
    last(typed).or_else(|| last(text)).unwrap_or_default()
}

/// The places at which the second typing differs from the first.
pub fn differences(first: &[String], second: &[String]) -> Vec<usize> {
    let both = first.iter().zip(second).enumerate();
    both.filter(|(_, (first, second))| first.trim() != second.trim())
        .map(|(place, _)| place)
        .collect()
}

/// The statements of each check among all of them.
pub fn parts(checks: &[usize]) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    for (place, check) in checks.iter().enumerate() {
        match parts.last_mut() {
            Some(part) if checks.get(part.start) == Some(check) => part.end = place + 1,
            _ => parts.push(place..place + 1),
        }
    }
    parts
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn digits(text: &str) -> Digits {
        text.chars()
            .map(|c| c.to_string().trim().to_owned())
            .collect()
    }

    #[test]
    fn what_is_typed_takes_the_place_of_what_was_there() {
        for (before, text, after) in [
            ("", "2", "2"),
            ("2", "23", "3"),
            ("2", "32", "3"),
            ("2", "22", "2"),
            ("2", "", ""),
            ("2", "3", "3"),
        ] {
            assert_eq!(
                replaced(before, text),
                after,
                "{before:?} and then {text:?}"
            );
        }
    }

    #[test]
    fn a_part_is_told_by_its_answers_and_those_who_could_not_say() {
        let total = Total::of(&digits("120 39"), &[3; 6]);
        assert_eq!(
            (total.answers, total.opted_out, total.statements),
            (3, 1, 6)
        );
        // The gap and the digit that is no box of it are neither.
        let whole = Total::of(&digits("120030"), &[3; 6]);
        assert_eq!((whole.answers, whole.opted_out), (3, 3));
    }

    #[test]
    fn two_typings_are_compared_digit_by_digit() {
        assert!(differences(&digits("1203"), &digits("1203")).is_empty());
        // A digit too many moved all that follow.
        assert_eq!(differences(&digits("1203"), &digits("1120")), [1, 2, 3]);
    }

    #[test]
    fn a_check_is_a_part() {
        assert_eq!(parts(&[0, 0, 0, 1, 1]), [0..3, 3..5]);
        assert!(parts(&[]).is_empty());
    }
}
