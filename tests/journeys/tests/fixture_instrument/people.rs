//! Eight made-up people, and what they answer.

use kilter_core::ids::QuestionId;
use kilter_core::instrument::{GroupKind, Instrument};
use std::collections::BTreeMap;

/// What the team names.
pub const WORK: [&str; 3] = ["Home visits", "Flu clinic", "Rota"];
pub const PEOPLE: usize = 8;

/// What each gives to the four aims; the fourth can't say.
pub const POINTS: [Option<[usize; 4]>; PEOPLE] = [
    Some([3, 3, 2, 2]),
    Some([10, 0, 0, 0]),
    Some([1, 4, 4, 1]),
    None,
    Some([2, 2, 2, 4]),
    Some([5, 5, 0, 0]),
    Some([0, 1, 9, 0]),
    Some([4, 3, 2, 1]),
];

/// The instrument as it is asked of the team.
pub fn asked() -> Instrument {
    let read =
        Instrument::from_json(include_str!("../../../fixture/every-kind.json")).expect("it reads");
    let names = WORK.map(str::to_owned).to_vec();
    read.with_lists(&[(QuestionId::new("work"), names)].into_iter().collect())
}

/// What a person chooses of each item, in the order in which they are asked: the place of an option, or none.
pub fn answers(check: &Instrument, person: usize) -> Vec<Option<usize>> {
    let mut chosen = Vec::new();
    for group in check.groups() {
        for (offset, place) in group.items.enumerate() {
            let item = check.item(&check.order[place]).unwrap();
            let options = check.options_of(item).unwrap().options.len();
            chosen.push(match group.kind {
                GroupKind::Shares(_) => POINTS[person].map(|points| points[offset]),
                // Every seventh can't say; else the options in turn.
                _ if (place + 3 * person) % 7 == 6 => None,
                _ => Some((place * 2 + person) % options),
            });
        }
    }
    chosen
}

/// How many chose each option of what is counted, and how many none.
pub type Counts = BTreeMap<String, (Vec<usize>, usize)>;

/// What all of them together come to: every item but for points, and a category in place of the two questions that it
/// comes from.
pub fn counts(check: &Instrument) -> Counts {
    let mut counts = Counts::new();
    let mut count = |id: String, options: usize, chosen: Option<usize>| {
        let (counts, opted_out) = counts.entry(id).or_insert((vec![0; options], 0));
        match chosen {
            Some(place) => counts[place] += 1,
            None => *opted_out += 1,
        }
    };
    for person in 0..PEOPLE {
        let chosen: BTreeMap<String, Option<usize>> = check
            .order
            .iter()
            .map(ToString::to_string)
            .zip(answers(check, person))
            .collect();
        for id in &check.order {
            let item = check.item(id).unwrap();
            let (id, options) = (id.to_string(), check.options_of(item).unwrap());
            let is_sorted = id.ends_with("-sure") || id.ends_with("-agree");
            if !item.of_shares && !is_sorted {
                count(id.clone(), options.options.len(), chosen[&id]);
            }
        }
        for work in 1..=WORK.len() {
            // "No", "Partly" and "Yes" are 0, 1 and 2: two of "Yes" are settled, from 2 on it is learned, else open.
            let sum = chosen[&format!("work{work}-sure")]
                .zip(chosen[&format!("work{work}-agree")])
                .map(|(sure, agree)| sure + agree);
            let kind = sum.map(|sum| match sum {
                4.. => 0,
                2.. => 1,
                _ => 2,
            });
            count(format!("work{work}-kind"), 3, kind);
        }
    }
    counts
}
