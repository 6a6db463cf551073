//! What every message of every locale must keep to. A new message is under these tests as soon as it is declared.

mod reading_age;
mod small_teams;
mod style;
mod syllables;
mod words;

use kilter_text::{Language, Listed, list};

fn english() -> Vec<Listed> {
    list(Language::En)
}

/// Names of the messages for which `wrong` holds, with what they say.
fn those(wrong: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found: Vec<String> = english()
        .iter()
        .filter(|message| wrong(&message.text))
        .map(named)
        .collect();
    found.dedup();
    found
}

fn named(message: &Listed) -> String {
    format!(
        "{}::{} says \"{}\"",
        message.area, message.name, message.text
    )
}

/// The words of a text in small letters, without the marks around them.
fn words_of(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'')
        .map(str::to_lowercase)
        .filter(|word| !word.is_empty())
        .collect()
}

#[test]
fn every_area_has_messages() {
    let mut areas: Vec<&str> = english().iter().map(|message| message.area).collect();
    areas.dedup();
    assert_eq!(
        areas,
        [
            "shell",
            "home",
            "take_part",
            "ask",
            "which",
            "round",
            "invite",
            "paper",
            "phrase",
            "tables",
            "next_person",
            "answer",
            "join",
            "key_file",
            "outbox",
            "ready",
            "given",
            "open",
            "report",
            "bands",
            "readings",
            "statements",
            "sure",
            "moved",
            "beside",
            "example",
            "computer",
            "about",
            "levels",
            "tools",
            "faults",
            "fields",
            "findings",
            "headline",
            "plan",
            "promises",
            "rehearsal",
            "wall",
            "room_paper",
            "shelf",
            "data",
            "cli",
            "words",
            "moments",
            "themes",
            "tools",
            "wants",
        ],
    );
}

#[test]
fn each_sample_is_said_once() {
    let said = |area: &str, name: &str| -> Vec<String> {
        let this = |message: &&Listed| message.area == area && message.name == name;
        english()
            .iter()
            .filter(this)
            .map(|message| message.text.clone())
            .collect()
    };
    assert_eq!(said("home", "ask"), ["Ask the team"]);
    assert_eq!(said("round", "close_replies").len(), 2);
    assert_eq!(said("report", "replies"), ["9 of 11 replies", "9 replies"]);
}
