//! In the locale `pseudo` every page in every state has no English left but what is an instrument's, a name or a
//! number: each word comes from the locale, none is put into a sentence from outside. And a third longer, nothing
//! scrolls sideways at 320 pixels.

use super::every_page::states_of;
use super::steps::TEAM;
use kilter_app::route::Page;
use kilter_core::wording::Wording;
use kilter_journeys::{Person, Reach, Visitor};
use kilter_text::pseudo;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

/// The instruments, as files.
const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../crates/instrument/data");

/// What people typed, and what programs call things.
const NAMES: [&str; 23] = [
    "Example team (made-up answers)",
    TEAM,
    "Joe, PCN manager",
    "Joe",
    "Hillside PCN",
    "Riverside PCN",
    "Example round",
    "Spring",
    "First",
    "Second",
    "Third",
    // What is typed, and letters under which teams stand.
    "A",
    "B",
    "J",
    "format",
    "network",
    "practice",
    "Hello",
    // What a team promised.
    "Early-warning slot first on the agenda",
    "It is on four agendas in a row",
    "One page on who does what for the hub",
    "Chair",
    "PCN manager",
];

/// Every text of the instruments, in the usual words, as it is, as it begins a sentence and as it stands in one, and the names; the longest
/// first.
fn known() -> Vec<String> {
    let mut known: BTreeSet<String> = NAMES.map(str::to_owned).into();
    for file in fs::read_dir(DATA).unwrap() {
        let data = fs::read_to_string(file.unwrap().path()).unwrap();
        texts(&serde_json::from_str(&data).unwrap(), &mut known);
    }
    let mut known: Vec<String> = known.into_iter().collect();
    known.sort_by_key(|text| std::cmp::Reverse(text.len()));
    known
}

fn texts(value: &Value, known: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            let text = Wording::default().fill(text);
            let mut letters = text.chars();
            let first = letters.next();
            let rest = letters.as_str();
            let beginning = |first: Option<char>| first.into_iter().chain(rest.chars()).collect();
            // As it begins a sentence, and as it stands in the midst of one.
            known.extend([
                beginning(first.map(|it| it.to_ascii_uppercase())),
                beginning(first.map(|it| it.to_ascii_lowercase())),
                text.clone(),
            ]);
        }
        Value::Array(all) => all.iter().for_each(|each| texts(each, known)),
        Value::Object(all) => all.values().for_each(|each| texts(each, known)),
        _ => {}
    }
}

/// The words of a piece of text that are English and come from nowhere.
fn english_in(piece: &str, known: &[String]) -> Vec<String> {
    let words = piece.split_whitespace().filter(|word| !is_code(word));
    let mut rest = words.collect::<Vec<_>>().join(" ");
    for text in known {
        rest = without(&rest, text);
    }
    let has_letters = |word: &&str| word.contains(|letter: char| letter.is_ascii_alphabetic());
    rest.split_whitespace()
        .filter(has_letters)
        .map(str::to_owned)
        .collect()
}

/// The text without this one, wherever that is not part of a word.
fn without(text: &str, known: &str) -> String {
    let (mut rest, mut left) = (text, String::new());
    while let Some((before, after)) = rest.split_once(known) {
        let letter = |end: Option<char>| end.is_some_and(char::is_alphanumeric);
        let whole = !letter(before.chars().next_back()) && !letter(after.chars().next());
        left.push_str(before);
        left.push_str(if whole { " " } else { known });
        rest = after;
    }
    left + rest
}

/// Addresses, names of files, and letters and digits that are to be copied.
fn is_code(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    let upper = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
    word.contains("://")
        || [".json", ".txt", ".csv"]
            .iter()
            .any(|ending| word.ends_with(ending))
        || (word.len() > 7 && word.chars().all(upper))
}

fn has_no_english(joe: &Person, at: &str, known: &[String], found: &mut Vec<String>) {
    let said = joe.said();
    assert!(
        said.iter().any(|piece| piece.contains(pseudo::OPEN)),
        "{at} is not in pseudo"
    );
    for piece in said {
        let words = english_in(&piece, known);
        if !words.is_empty() {
            found.push(format!("{at}: {words:?} in \"{piece}\""));
        }
    }
}

#[test]
fn the_finder_finds_english_and_lets_names_pass() {
    let known = known();
    let mut said = String::new();
    pseudo::push(&mut said, "Hear your whole team");
    assert!(english_in(&said, &known).is_empty());
    assert_eq!(english_in(&format!("{said} team"), &known), ["team"]);
    assert!(english_in(&format!("{said}: {TEAM}, 7"), &known).is_empty());
    assert!(english_in("How often is this true of our team?", &known).is_empty());
    assert!(english_in("KLTR1REPLY0X7K2 kilter-team-summary.json", &known).is_empty());
    assert_eq!(
        english_in("Seven more replies", &known),
        ["Seven", "more", "replies"]
    );
}

fn walks(shown: &[Page]) {
    let known = known();
    let mut found = Vec::new();
    for page in shown {
        for (state, reach) in states_of(*page).each() {
            let Reach::By(steps) = reach else { continue };
            let at = format!("{page:?} {state}");
            let joe = Visitor::new(&at).narrow().in_language("pseudo").open();
            joe.sees("Kilter");
            steps(&joe);
            joe.no_sideways_scroll().console_is_quiet();
            has_no_english(&joe, &at, &known, &mut found);
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

// Two halves, so that two cores share them.
#[test]
fn the_first_half_of_the_pages_says_no_english() {
    walks(&Page::ALL[..Page::ALL.len() / 2]);
}

#[test]
fn the_second_half_of_the_pages_says_no_english() {
    walks(&Page::ALL[Page::ALL.len() / 2..]);
}
