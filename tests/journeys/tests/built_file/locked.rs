//! A phrase locks the round's key: the browser keeps no key that opens a reply, and closing asks
//! for the phrase.

use super::steps::{
    answers, goes_to_the_round, hands_back, hands_over, makes_way, opens_a_round, sets_up_a_round,
    takes_back,
};
use super::team::rows;
use kilter_journeys::{Person, Visitor};
use kilter_seal::RoundKey;
use serde_json::Value;

const PHRASE: &str = "green tea on Tuesday";

pub fn opens_a_locked_round(joe: &Person, people: u32) {
    sets_up_a_round(joe, people);
    joe.click_button("More")
        .tick_alone("Lock this round with a phrase")
        .sees("If you forget the phrase, the round is lost.")
        .type_into("Phrase", PHRASE)
        .click_button("Open the round")
        .is_at("Invite your team");
    goes_to_the_round(joe);
    joe.sees("This round is locked with a phrase.");
}

pub fn closes_with_the_phrase(joe: &Person, replies: u32) {
    joe.click_button("Close the round")
        .type_into("Your phrase", PHRASE)
        .click_button("Yes, close the round")
        .sees(&format!("The round is closed with {replies} replies."));
}

/// All 32 bytes in a row that stand anywhere in what is kept, as numbers or as hex digits.
fn keys_in(kept: &str) -> Vec<RoundKey> {
    let plain = kept.replace('\\', "");
    let numbers = plain.split('[').filter_map(|from| from.split(']').next());
    let numbers = numbers.filter_map(|list| {
        let each = list.split(',').map(|number| number.trim().parse().ok());
        each.collect::<Option<Vec<u8>>>()
    });
    let hex = plain.split(|c: char| !c.is_ascii_hexdigit()).map(|digits| {
        let pairs = digits.as_bytes().chunks_exact(2);
        let byte = |pair| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap();
        pairs.map(byte).collect::<Vec<u8>>()
    });
    let all: Vec<Vec<u8>> = numbers.chain(hex).collect();
    let windows = all.iter().flat_map(|bytes| bytes.windows(32));
    windows
        .filter_map(|key| RoundKey::from_bytes(key).ok())
        .collect()
}

/// The record of the open round's key: in the journal, and nowhere else.
fn kept_key(joe: &Person) -> Value {
    let is_key = |key: &str| key.starts_with("kilter/key/");
    let local = joe.local_storage();
    assert!(!local.as_object().unwrap().keys().any(|key| is_key(key)));
    let journal = joe.indexed_db()["kilter"]["records"].clone();
    let mut records = journal.as_array().unwrap().iter();
    let record = records.find(|record| is_key(record["key"].as_str().unwrap()));
    let record = record.unwrap()["value"].as_str().unwrap().to_owned();
    let record: Value = serde_json::from_str(&record).unwrap();
    record["data"].clone()
}

#[test]
fn a_plain_key_is_found_by_the_search_for_one() {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    let key: Vec<u8> = serde_json::from_value(kept_key(&joe)["key"].clone()).unwrap();
    let key = RoundKey::from_bytes(&key).unwrap();
    assert!(keys_in(&joe.kept()).contains(&key));
}

#[test]
fn without_the_phrase_a_round_neither_opens_nor_closes() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").open();
    opens_a_locked_round(&joe, 6);
    hands_over(&joe);
    for row in &rows[..5] {
        answers(&joe, row);
        makes_way(&joe);
    }
    answers(&joe, &rows[5]);
    hands_back(&joe);
    let public: [u8; 32] = serde_json::from_value(kept_key(&joe)["public"].clone()).unwrap();
    let kept = joe.kept();
    assert!(!kept.contains("Tuesday"), "the phrase is kept: {kept}");
    let opens = |key: &RoundKey| key.public().to_bytes() == public;
    assert!(!keys_in(&kept).iter().any(opens), "a key is kept: {kept}");

    // The lock outlives the browser.
    let joe = joe.close().open();
    takes_back(&joe);
    joe.sees("This round is locked with a phrase.")
        .click_button("Close the round")
        .sees("If you forget the phrase, the round is lost.")
        .click_button("Yes, close the round")
        .sees("There is a problem");
    joe.click_link("Enter your phrase")
        .is_focused_on("Your phrase")
        .type_into("Your phrase", "green tea on Wednesday")
        .click_button("Yes, close the round")
        .sees("This is not the phrase of this round: nothing is lost, so try again")
        .sees("6 of 6 have answered.");
    assert!(joe.title().starts_with("Error: "), "{}", joe.title());
    joe.axe_finds_nothing()
        .no_sideways_scroll()
        .screenshot("wrong-phrase");
    joe.type_into("Your phrase", "Green tea on tuesday")
        .click_button("Yes, close the round")
        .sees("The round is closed with 6 replies.")
        .click_button("Save")
        .sees("The browser was asked to save");
    let file = std::fs::read_to_string(joe.downloaded("*.json")).unwrap();
    let summary: Value = serde_json::from_str(&file).unwrap();
    assert_eq!(
        summary["checks"],
        super::team::summary("six_people")["checks"]
    );
    let kept = joe.kept().replace('\\', "");
    assert!(!kept.contains("\"public\""), "a key is left: {kept}");
    joe.asked_nobody().console_is_quiet();
}

#[test]
fn four_random_words_lock_and_open_a_round() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").open();
    sets_up_a_round(&joe, 6);
    joe.click_button("More")
        .sees("Do other people use this computer too?")
        .tick_alone("Lock this round with a phrase")
        .click_button("Open the round")
        .sees("Enter a phrase, or untick the box above it")
        .click_button("Use four random words")
        .sees("Write these words down on paper now.");
    let phrase = joe.value("Phrase");
    assert_eq!(phrase.split(' ').count(), 4, "{phrase}");
    joe.axe_finds_nothing().screenshot("four-words");
    joe.click_button("Open the round").is_at("Invite your team");
    goes_to_the_round(&joe);
    joe.sees("This round is locked with a phrase.");
    hands_over(&joe);
    for row in &rows[..5] {
        answers(&joe, row);
        makes_way(&joe);
    }
    takes_back(&joe);
    // What was wrong in an earlier try goes with it.
    joe.click_button("Close the round")
        .type_into("Your phrase", "four other words here")
        .click_button("Yes, close the round")
        .sees("This is not the phrase of this round")
        .click_button("Keep it open")
        .does_not_see("There is a problem");
    joe.click_button("Close the round")
        .type_into("Your phrase", &phrase)
        .click_button("Yes, close the round")
        .sees("The round is closed with 5 replies.");
}
