//! What was typed in of a form: a number for each box that was ticked, and for each aim that got points.

use kilter_core::answers::Choice;
use std::ops::Range;

/// What was typed, in the order of the form; nothing where nothing was yet.
pub type Digits = Vec<String>;

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The number of its statement: the aims of one question have one together.
    pub number: usize,
    /// What it takes.
    pub takes: Takes,
}

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// The number of one of so many boxes; 0 for none.
    Box(usize),
    /// Some of so many points.
    Points(usize),
}

/// What is wrong at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// No number up to this one.
    Number { most: usize },
    /// These points do not come to all of them, nor to none.
    Sum { found: usize, points: usize },
}

/// How a part of a form was filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    /// Statements with an answer.
    pub answers: u32,
    /// Statements without one.
    pub opted_out: u32,
    /// How many statements there are.
    pub statements: u32,
}

impl Takes {
    /// The highest number.
    pub fn most(self) -> usize {
        match self {
            Self::Box(most) | Self::Points(most) => most,
        }
    }

    /// How many digits its highest number has.
    pub fn digits(self) -> usize {
        self.most()
            .checked_ilog10()
            .map_or(1, |ten| ten as usize + 1)
    }

    /// The number in this text, where it is one that is taken.
    pub fn number(self, text: &str) -> Option<usize> {
        let number: usize = text.trim().parse().ok()?;
        (number <= self.most()).then_some(number)
    }

    /// Something that is no number of it.
    pub fn is_odd(self, text: &str) -> bool {
        !text.is_empty() && self.number(text).is_none()
    }

    /// The next field comes: no further digit could belong to this text. A digit of no box stands for a box too, so
    /// that what follows keeps its place.
    pub fn leads_on(self, text: &str) -> bool {
        match self {
            Self::Box(_) => text.chars().all(|sign| sign.is_ascii_digit()) && !text.is_empty(),
            Self::Points(_) => self.is_whole(text),
        }
    }

    /// No further digit could belong to this text.
    fn is_whole(self, text: &str) -> bool {
        let Some(number) = self.number(text) else {
            return false;
        };
        match self {
            Self::Box(_) => true,
            Self::Points(points) => number == 0 || number.saturating_mul(10) > points,
        }
    }
}

impl Total {
    /// The total of these places.
    pub fn of(digits: &[String], places: &[Place]) -> Self {
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let (mut answers, mut opted_out, mut statements) = (0, 0, 0);
        for (own, digits) in statements_of(places, digits) {
            statements += 1;
            match choices(own, digits).as_deref() {
                Ok([Choice::OptedOut, ..]) => opted_out += 1,
                Ok(_) => answers += 1,
                Err(_) => {}
            }
        }
        Self {
            answers: number(answers),
            opted_out: number(opted_out),
            statements,
        }
    }
}

/// The choices that these digits stand for on the form, a place each; or what is wrong, with its place.
pub fn read(places: &[Place], digits: &[String]) -> Result<Vec<Choice>, Vec<(usize, Wrong)>> {
    let (mut chosen, mut wrong, mut at) = (Vec::new(), Vec::new(), 0);
    for (own, digits) in statements_of(places, digits) {
        match choices(own, digits) {
            Ok(choices) => chosen.extend(choices),
            Err(found) => wrong.extend(found.into_iter().map(|(place, why)| (at + place, why))),
        }
        at += own.len();
    }
    if wrong.is_empty() {
        Ok(chosen)
    } else {
        Err(wrong)
    }
}

/// The places of each statement, with what was typed there.
fn statements_of<'a>(
    places: &'a [Place],
    digits: &'a [String],
) -> impl Iterator<Item = (&'a [Place], &'a [String])> {
    let mut digits = digits;
    places
        .chunk_by(|one, next| one.number == next.number)
        .map(move |own| {
            let (here, rest) = digits.split_at_checked(own.len()).unwrap_or((digits, &[]));
            digits = rest;
            (own, here)
        })
}

fn choices(own: &[Place], digits: &[String]) -> Result<Vec<Choice>, Vec<(usize, Wrong)>> {
    let (mut numbers, mut wrong) = (Vec::new(), Vec::new());
    for (place, (field, text)) in own.iter().zip(digits).enumerate() {
        match field.takes.number(text) {
            Some(number) => numbers.push(number),
            None => wrong.push((
                place,
                Wrong::Number {
                    most: field.takes.most(),
                },
            )),
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let sum = numbers.iter().copied().fold(0, usize::saturating_add);
    let choice = |number: &usize| match own.first().map(|place| place.takes) {
        Some(Takes::Points(_)) if sum > 0 => Choice::Option(*number),
        Some(Takes::Box(_)) if *number > 0 => Choice::Option(number - 1),
        _ => Choice::OptedOut,
    };
    match own.first().map(|place| place.takes) {
        Some(Takes::Points(points)) if sum > 0 && sum != points => {
            Err(vec![(0, Wrong::Sum { found: sum, points })])
        }
        _ => Ok(numbers.iter().map(choice).collect()),
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

    fn boxes(count: usize) -> Vec<Place> {
        let place = |number| Place {
            number,
            takes: Takes::Box(3),
        };
        (1..=count).map(place).collect()
    }

    #[test]
    fn a_part_is_told_by_its_answers_and_those_who_could_not_say() {
        let total = Total::of(&digits("120 39"), &boxes(6));
        assert_eq!(
            (total.answers, total.opted_out, total.statements),
            (3, 1, 6)
        );
        // The gap and the digit that is no box of it are neither.
        let whole = Total::of(&digits("120030"), &boxes(6));
        assert_eq!((whole.answers, whole.opted_out), (3, 3));
    }

    /// A box, ten points over three aims, a box.
    fn with_points() -> Vec<Place> {
        [
            (1, Takes::Box(3)),
            (2, Takes::Points(10)),
            (2, Takes::Points(10)),
            (2, Takes::Points(10)),
            (3, Takes::Box(3)),
        ]
        .map(|(number, takes)| Place { number, takes })
        .to_vec()
    }

    fn texts(texts: [&str; 5]) -> Digits {
        texts.map(str::to_owned).to_vec()
    }

    #[test]
    fn points_are_one_statement_and_come_to_all_or_to_none() {
        let read = |typed| read(&with_points(), &texts(typed));
        assert_eq!(
            read(["1", "7", "0", "3", "0"]),
            Ok(vec![
                Choice::Option(0),
                Choice::Option(7),
                Choice::Option(0),
                Choice::Option(3),
                Choice::OptedOut
            ])
        );
        assert_eq!(
            read(["3", "0", "0", "0", "1"]),
            Ok(vec![
                Choice::Option(2),
                Choice::OptedOut,
                Choice::OptedOut,
                Choice::OptedOut,
                Choice::Option(0)
            ])
        );
        let sum = Wrong::Sum {
            found: 9,
            points: 10,
        };
        assert_eq!(read(["1", "7", "0", "2", "1"]), Err(vec![(1, sum)]));
        let number = |most| Wrong::Number { most };
        assert_eq!(
            read(["4", "7", "", "11", "1"]),
            Err(vec![(0, number(3)), (2, number(10)), (3, number(10))])
        );
        let total = Total::of(&texts(["1", "0", "0", "0", ""]), &with_points());
        assert_eq!(
            (total.answers, total.opted_out, total.statements),
            (1, 1, 3)
        );
    }

    #[test]
    fn a_number_is_whole_where_no_digit_can_follow() {
        let points = Takes::Points(10);
        for (text, is_whole) in [
            ("0", true),
            ("1", false),
            ("2", true),
            ("10", true),
            ("11", false),
        ] {
            assert_eq!(points.is_whole(text), is_whole, "{text}");
        }
        assert!(!Takes::Points(20).is_whole("2") && Takes::Points(20).is_whole("3"));
        assert!(Takes::Box(3).is_whole("1") && !Takes::Box(3).is_whole("4"));
    }

    #[test]
    fn a_wrong_digit_keeps_its_place_and_a_letter_waits() {
        let of_three = Takes::Box(3);
        for (text, leads_on, is_odd) in [
            ("", false, false),
            ("3", true, false),
            ("4", true, true),
            ("x", false, true),
        ] {
            assert_eq!(of_three.leads_on(text), leads_on, "{text}");
            assert_eq!(of_three.is_odd(text), is_odd, "{text}");
        }
        let points = Takes::Points(10);
        assert!(!points.leads_on("1") && points.leads_on("10") && points.is_odd("11"));
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
