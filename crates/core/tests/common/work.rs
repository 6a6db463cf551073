//! A check with points to share out and a list that the team names, beside those of the build.
#![allow(dead_code)]

use kilter_core::answers::{Answers, Choice};
use kilter_core::asking::Asking;
use kilter_core::check_lists::CheckLists;
use kilter_core::instrument::{Catalogue, Instrument, InstrumentKey};
use kilter_core::names::Name;

pub const WORK: &str = include_str!("../fixtures/team-work.json");

/// The same in Welsh: other words, nothing else.
pub fn welsh() -> String {
    WORK.replace("\"language\": \"en\"", "\"language\": \"cy\"")
        .replace("Team work", "Gwaith tîm")
}

pub fn catalogue() -> Catalogue {
    let made = [WORK, &welsh()].map(|json| Instrument::from_json(json).unwrap());
    let built_in = Catalogue::built_in().usual().cloned();
    Catalogue::of(built_in.chain(made).collect())
}

pub fn key() -> InstrumentKey {
    InstrumentKey {
        instrument: "team-work".into(),
        edition: 1,
        form: "full".into(),
    }
}

pub fn lists(names: &[&str]) -> CheckLists {
    let names = names.iter().map(|name| Name::new(name).unwrap());
    CheckLists::default().with("L".into(), names.collect())
}

pub fn asking(names: &[&str]) -> Asking {
    Asking {
        team: Name::new("Millbrook PCN core team").unwrap(),
        round: Name::new("Spring").unwrap(),
        minimum: Default::default(),
        wording: Default::default(),
        checks: vec![key()],
        lists: [(key(), lists(names))].into_iter().collect(),
        language: Default::default(),
    }
}

/// Answers to all of it: these points, and the option at this place everywhere else.
pub fn answers(check: &Instrument, points: Option<[usize; 3]>, option: usize) -> Answers {
    let mut answers = Answers::new();
    let mut given = points.into_iter().flatten();
    for item in &check.items {
        let choice = match item.of_shares {
            true => given.next().map_or(Choice::OptedOut, Choice::Option),
            false => Choice::Option(option),
        };
        answers.choose(check, &item.id, choice).unwrap();
    }
    answers
}
