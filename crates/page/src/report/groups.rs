//! In which order and in which company the statements stand.

use crate::check_context::CheckContext;
use kilter_core::instrument::{MovePair, Question, Reading};
use kilter_core::report::ItemFinding;
use kilter_text::say;

/// The most statements in one picture: they fit on a sheet of paper together.
pub const MOST_A_PICTURE: usize = 20;

/// Why statements stand together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Company {
    /// Answers differ on them.
    Differ,
    /// They have the lowest scores.
    Lowest,
    /// All others.
    Rest,
    /// None stands out.
    All,
}

/// The statements that score, in the order of a report: those on which answers differ, the
/// lowest, then the others; but for those that a reading tells of by itself.
pub fn groups<'a>(told: CheckContext<'a>) -> Vec<(Company, Vec<&'a ItemFinding>)> {
    let all = [Company::Differ, Company::Lowest, Company::Rest];
    let mut groups = Vec::from(all.map(|company| (company, Vec::new())));
    for item in told.findings.statements() {
        if is_read_elsewhere(told, item) {
            continue;
        }
        let company = if item.differ {
            Company::Differ
        } else if told.findings.lowest.contains(&item.id) {
            Company::Lowest
        } else {
            Company::Rest
        };
        if let Some((_, items)) = groups.iter_mut().find(|(c, _)| *c == company) {
            items.push(item);
        }
    }
    groups.retain(|(_, items)| !items.is_empty());
    if let [(company @ Company::Rest, _)] = groups.as_mut_slice() {
        *company = Company::All;
    }
    groups
}

/// The two statements of a pair.
pub fn of_pair<'a>(told: CheckContext<'a>, pair: &MovePair) -> Vec<&'a ItemFinding> {
    let items = told.findings.items.iter();
    items
        .filter(|item| item.id == pair.from || item.id == pair.to)
        .collect()
}

/// A reading tells of it by itself.
fn is_read_elsewhere(told: CheckContext<'_>, item: &ItemFinding) -> bool {
    told.instrument
        .readings
        .iter()
        .any(|reading| match reading {
            Reading::Move(of) => {
                let mut pairs = of.pairs.iter();
                pairs.any(|pair| pair.from == item.id || pair.to == item.id)
            }
            Reading::Sorting(of) => {
                let each = Question::each(&told.instrument.questions, &of.question);
                each.is_some_and(|each| each.asks(told.instrument.lists(), &item.id))
            }
            _ => false,
        })
}

/// Statements cut into pictures: of one set of options each, as even as can be, with at most so many each.
pub fn pictures<'i>(
    told: CheckContext<'_>,
    items: &[&'i ItemFinding],
    most: usize,
) -> Vec<Vec<&'i ItemFinding>> {
    let options = |item: &ItemFinding| say::option_labels(told.instrument, &item.id);
    let mut alike: Vec<Vec<&'i ItemFinding>> = Vec::new();
    for item in items {
        let same = |others: &&mut Vec<&ItemFinding>| {
            others
                .first()
                .is_some_and(|other| options(other) == options(item))
        };
        match alike.iter_mut().find(same) {
            Some(others) => others.push(item),
            None => alike.push(vec![item]),
        }
    }
    let even = |items: Vec<&'i ItemFinding>| -> Vec<Vec<&'i ItemFinding>> {
        let sheets = items.len().div_ceil(most).max(1);
        items
            .chunks(items.len().div_ceil(sheets).max(1))
            .map(<[_]>::to_vec)
            .collect()
    };
    alike.into_iter().flat_map(even).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{each, six_people, twelve_people};

    #[test]
    fn each_statement_stands_once_and_the_differing_first() {
        for report in [six_people(), twelve_people()] {
            each(&report, |told| {
                let groups = groups(told);
                let mut all: Vec<_> = groups
                    .iter()
                    .flat_map(|(_, items)| items.iter().map(|i| &i.id))
                    .collect();
                let elsewhere = |item: &&ItemFinding| is_read_elsewhere(told, item);
                let elsewhere = told.findings.items.iter().filter(elsewhere);
                all.extend(elsewhere.map(|item| &item.id));
                assert_eq!(all.len(), told.instrument.counted().len());
                all.sort();
                all.dedup();
                assert_eq!(all.len(), told.instrument.counted().len());
            });
        }
    }

    #[test]
    fn the_differing_are_those_of_the_worked_example() {
        let mut differing = Vec::new();
        each(&twelve_people(), |told| {
            for (company, items) in groups(told) {
                if company == Company::Differ {
                    differing.extend(items.iter().map(|item| item.id.to_string()));
                }
            }
        });
        differing.sort();
        assert_eq!(differing, ["R4", "R5"]);
        each(&six_people(), |told| {
            assert!(
                groups(told)
                    .iter()
                    .all(|(company, _)| *company != Company::Differ)
            );
        });
    }

    #[test]
    fn a_picture_holds_a_sheet_at_most_with_the_same_options() {
        each(&twelve_people(), |told| {
            let items: Vec<_> = told.findings.items.iter().collect();
            let pictures = pictures(told, &items, MOST_A_PICTURE);
            assert_eq!(pictures.iter().map(Vec::len).sum::<usize>(), items.len());
            for picture in pictures {
                assert!(picture.len() <= MOST_A_PICTURE);
                let options = |i: usize| say::option_labels(told.instrument, &picture[i].id);
                assert!((1..picture.len()).all(|i| options(i) == options(0)));
            }
        });
    }
}
