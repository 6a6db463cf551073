//! What a member meets: statements with their numbers, which of them are asked together, and pages of them.

use super::Draft;
use kilter_core::answers::Choice;
use kilter_core::instrument::{GroupKind, Instrument, Item};
use std::ops::Range;

/// The most statements on a page.
const MOST_A_PAGE: usize = 6;

/// One item among all that a member is asked.
#[derive(Debug, Clone, Copy)]
pub struct Statement<'a> {
    /// The number that it has on a page, on a form and in an error, from 1: the aims that points are shared out over
    /// have one together.
    pub number: usize,
    /// The place of its check, from 0.
    pub check: usize,
    /// Its check.
    pub instrument: &'a Instrument,
    /// Its item.
    pub item: &'a Item,
}

impl Statement<'_> {
    /// How many options it has, without the opt-out.
    #[must_use]
    pub fn options(&self) -> usize {
        let scale = self.instrument.options_of(self.item);
        scale.map_or(0, |scale| scale.options.len())
    }

    /// How many points there are to share out, where it is an aim of them: the option at place n is n points.
    #[must_use]
    pub fn points(&self) -> Option<usize> {
        let points = self.options().checked_sub(1)?;
        self.item.of_shares.then_some(points)
    }

    /// The words of its opt-out.
    #[must_use]
    pub fn opt_out(&self) -> String {
        let scale = self.instrument.options_of(self.item);
        scale.map(|scale| scale.opt_out.clone()).unwrap_or_default()
    }
}

/// What is asked together.
#[derive(Debug, Clone)]
pub struct Part<'a> {
    /// Why.
    pub kind: GroupKind<'a>,
    /// Its places in [`Draft::statements`].
    pub places: Range<usize>,
    /// The place of its check, from 0.
    check: usize,
    /// Its check.
    instrument: &'a Instrument,
    /// The number of the first statement.
    number: usize,
}

impl Draft {
    /// What is asked together, in the order in which members meet it.
    #[must_use]
    pub fn parts(&self) -> Vec<Part<'_>> {
        let (mut parts, mut place, mut number) = (Vec::new(), 0, 1);
        for (check, instrument) in self.instruments().iter().enumerate() {
            for group in instrument.groups() {
                let (items, statements) = (group.items.len(), group.statements());
                parts.push(Part {
                    kind: group.kind,
                    places: place..place + items,
                    check,
                    instrument,
                    number,
                });
                place += items;
                number += statements;
            }
        }
        parts
    }

    /// Every item, in the order in which members meet them.
    #[must_use]
    pub fn statements(&self) -> Vec<Statement<'_>> {
        let mut items = self.instruments().iter().flat_map(|it| it.in_order());
        let mut statements = Vec::new();
        for part in self.parts() {
            let is_one = matches!(part.kind, GroupKind::Shares(_));
            for offset in 0..part.places.len() {
                let number = if is_one { 0 } else { offset };
                statements.extend(items.next().map(|item| Statement {
                    number: part.number + number,
                    check: part.check,
                    instrument: part.instrument,
                    item,
                }));
            }
        }
        statements
    }

    /// How many statements there are by their numbers.
    #[must_use]
    pub fn count(&self) -> usize {
        self.instruments().iter().map(|it| it.statements()).sum()
    }

    /// The places in [`Draft::statements`] that each page holds. Of choices that follow each other four to six, as even
    /// as can be, or one; anything else has a page of its own, and no page has two checks.
    #[must_use]
    pub fn pages(&self) -> Vec<Range<usize>> {
        let most = if self.one_a_page { 1 } else { MOST_A_PAGE };
        let parts = self.parts();
        let in_one_run = |one: &Part<'_>, next: &Part<'_>| {
            one.check == next.check && one.is_choice() && next.is_choice()
        };
        let runs = parts.chunk_by(in_one_run);
        runs.flat_map(|run| even(whole(run), most, run.first().is_some_and(Part::is_choice)))
            .collect()
    }

    /// The page, from 1, that holds a statement of this number.
    #[must_use]
    pub fn page_of(&self, number: usize) -> usize {
        let statements = self.statements();
        let begins = |page: &Range<usize>| {
            let first = statements.get(page.start);
            first.is_some_and(|first| first.number <= number)
        };
        self.pages().iter().rposition(begins).unwrap_or(0) + 1
    }

    /// The places of what is asked together with the statement of this number.
    #[must_use]
    pub fn places_of(&self, number: usize) -> Range<usize> {
        let parts = self.parts();
        let found = parts.iter().rfind(|part| part.number <= number);
        found.map(|part| part.places.clone()).unwrap_or_default()
    }

    /// How many statements have an answer, by their numbers.
    #[must_use]
    pub fn answered(&self) -> usize {
        let left = self.missing().len() + self.opted_out();
        self.count().saturating_sub(left)
    }

    /// How many statements the member left out on purpose, by their numbers.
    #[must_use]
    pub fn opted_out(&self) -> usize {
        let mut out = self.statements();
        out.retain(|statement| {
            self.chosen(statement.check, &statement.item.id) == Some(Choice::OptedOut)
        });
        out.dedup_by_key(|statement| statement.number);
        out.len()
    }

    /// The statements that have no choice yet, each number once; of points, where they are not all shared out.
    #[must_use]
    pub fn missing(&self) -> Vec<Statement<'_>> {
        let checks = self.instruments().iter().zip(&self.answers);
        let missing: Vec<_> = checks
            .map(|(check, answers)| answers.missing(check))
            .collect();
        let is_missing = |statement: &Statement<'_>| {
            let of_check = missing.get(statement.check);
            of_check.is_some_and(|missing| missing.contains(&statement.item.id))
        };
        let mut found = self.statements();
        found.retain(is_missing);
        found.dedup_by_key(|statement| statement.number);
        found
    }
}

impl Part<'_> {
    /// It belongs to the check at this place.
    #[must_use]
    pub fn is_of(&self, check: usize) -> bool {
        self.check == check
    }

    fn is_choice(&self) -> bool {
        self.kind == GroupKind::Choice
    }
}

fn whole(run: &[Part<'_>]) -> Range<usize> {
    let start = run.first().map_or(0, |part| part.places.start);
    let end = run.last().map_or(0, |part| part.places.end);
    start..end
}

/// Cut into pages of so many at most, or left as it is.
fn even(places: Range<usize>, most: usize, cut: bool) -> Vec<Range<usize>> {
    if !cut {
        return vec![places];
    }
    let (mut from, mut left) = (places.start, places.len());
    let mut pages_left = left.div_ceil(most);
    let mut pages = Vec::with_capacity(pages_left);
    while left > 0 {
        let here = left.div_ceil(pages_left.max(1));
        pages.push(from..from + here);
        (from, left, pages_left) = (from + here, left - here, pages_left.saturating_sub(1));
    }
    pages
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where a value is not as built above"
)]
mod tests {
    use super::super::{Asked, Draft};
    use super::*;
    use crate::once::Once;
    use kilter_core::answers::{Answers, Choice};
    use kilter_core::ids::{ItemId, QuestionId, RandomId};
    use std::sync::Arc;

    const EVERY_KIND: &str = include_str!("../../tests/fixture/every-kind.json");

    /// Every kind of question, with two entries that the team named.
    fn draft() -> Draft {
        let names = ["Home visits", "Flu clinic"].map(str::to_owned);
        let lists = [(QuestionId::new("work"), names.to_vec())];
        let check = Instrument::from_json(EVERY_KIND).unwrap();
        Draft {
            asked: Asked::Shared(RandomId::from_bytes([7; 16])),
            one_a_page: false,
            stays: false,
            once: Once::default(),
            number: None,
            checks: vec![Arc::new(check.with_lists(&lists.into_iter().collect()))],
            answers: vec![Answers::new()],
        }
    }

    fn numbers(draft: &Draft) -> Vec<(usize, usize)> {
        let statements = draft.statements();
        let ends = |page: Range<usize>| {
            let first = statements[page.start].number;
            (first, statements[page.end - 1].number)
        };
        draft.pages().into_iter().map(ends).collect()
    }

    /// Eight choices on two pages; then the statement at two times, the other one, the points, two given entries of two
    /// questions, two named ones of three, and three choices.
    #[test]
    fn what_is_asked_together_is_on_one_page() {
        let mut draft = draft();
        let last = [
            (9, 10),
            (11, 12),
            (13, 13),
            (14, 15),
            (16, 17),
            (18, 20),
            (21, 23),
        ];
        let whole = numbers(&draft);
        assert_eq!(whole[..2], [(1, 4), (5, 8)]);
        assert_eq!(whole[2..9], last);
        assert_eq!(whole[9..], [(24, 26)]);
        assert_eq!(draft.count(), 26);
        draft.one_a_page = true;
        let one = numbers(&draft);
        assert_eq!(one[7..9], [(8, 8), (9, 10)]);
        assert_eq!(one[8..15], last);
        assert_eq!(one[15..], [(24, 24), (25, 25), (26, 26)]);
        for (page, (first, last)) in one.into_iter().enumerate() {
            assert_eq!(draft.page_of(first), page + 1);
            assert_eq!(draft.page_of(last), page + 1);
            assert_eq!(draft.places_of(first), draft.pages()[page]);
        }
    }

    /// Of 26 the first is answered, the second left out; of points one aim says for all of them that they are left out.
    #[test]
    fn what_is_answered_and_what_is_left_out_add_up() {
        let mut draft = draft();
        let counts = |draft: &Draft| (draft.answered(), draft.opted_out(), draft.missing().len());
        assert_eq!(counts(&draft), (0, 0, 26));
        let items: Vec<_> = draft
            .statements()
            .iter()
            .map(|s| s.item.id.clone())
            .collect();
        draft.choose(0, &items[0], Choice::Option(1)).unwrap();
        draft.choose(0, &items[1], Choice::OptedOut).unwrap();
        assert_eq!(counts(&draft), (1, 1, 24));
        for aim in ["access", "visits", "records", "staff"] {
            let item = ItemId::new(format!("points-{aim}"));
            draft.choose(0, &item, Choice::OptedOut).unwrap();
        }
        assert_eq!(counts(&draft), (1, 2, 23));
    }

    #[test]
    fn points_are_missing_as_one_until_all_are_shared_out() {
        let mut draft = draft();
        let missing = |draft: &Draft| {
            let all = draft.missing();
            let of_points = all.iter().filter(|statement| statement.number == 13);
            (all.len(), of_points.count())
        };
        assert_eq!(missing(&draft), (26, 1));
        let give = |draft: &mut Draft, points: [usize; 4]| {
            for (aim, points) in ["access", "visits", "records", "staff"].iter().zip(points) {
                let item = ItemId::new(format!("points-{aim}"));
                draft.choose(0, &item, Choice::Option(points)).unwrap();
            }
        };
        give(&mut draft, [4, 3, 2, 0]);
        assert_eq!(missing(&draft), (26, 1), "one point is left");
        give(&mut draft, [4, 3, 2, 1]);
        assert_eq!(missing(&draft), (25, 0));
    }
}
