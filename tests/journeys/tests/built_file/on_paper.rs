//! What a session needs on paper, and typing in the forms that come back.

use super::steps::{TEAM, closes, opens_a_round};
use super::team::{Row, checks, rows, summary};
use kilter_core::wording::Wording;
use kilter_journeys::{Person, Visitor};
use serde_json::Value;

#[test]
fn one_press_prints_the_note_the_card_and_a_form() {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    joe.click_link("Print what the session needs")
        .is_at(&format!("On paper: {TEAM}"))
        .no_sideways_scroll()
        .axe_finds_nothing();
    let words = |joe: &Person| {
        let paper = joe.printed_pages().join("\n");
        paper.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let paper = words(&joe);
    for needed in [
        "how do we work together?",
        "6 people are asked the same 33 questions.",
        "In a small team colleagues may still guess",
        "Write the name of the practice here, and yes or no, and give this page back to the organiser.",
        "Your turn",
        "Tick one box for each.",
        "Fold here",
    ] {
        assert!(paper.contains(needed), "{needed}: {paper}");
    }
    let mut number = 0;
    for check in checks() {
        for item in check.in_order() {
            number += 1;
            let statement = format!("{number}. {}", Wording::default().fill(&item.text));
            assert!(paper.contains(&statement), "{statement}: {paper}");
        }
    }
    assert!(!paper.contains("What do you want on paper?"), "{paper}");
    joe.screenshot("on-paper");
    joe.tick_alone("The card by the computer")
        .tick_alone("In large print");
    assert!(!words(&joe).contains("Your turn"));
    joe.screenshot("on-paper-large");
    joe.no_sideways_scroll().axe_finds_nothing().asked_nobody();
}

/// The number of each box that a person ticked.
fn digits(row: &Row) -> String {
    let mut digits = String::new();
    for (check, answers) in checks().iter().zip(row) {
        for (item, answer) in check.in_order().zip(answers) {
            let options = &check.options_of(item).unwrap().options;
            let place = options.iter().position(|option| option.label == *answer);
            digits += &place.map_or(0, |place| place + 1).to_string();
        }
    }
    digits
}

fn left_in_the_fields(joe: &Person) -> Value {
    joe.script(
        "return [...document.querySelectorAll('input')].map((field) => field.value).join('')",
        &[],
    )
}

#[test]
fn forms_are_typed_in_by_keyboard_and_nothing_of_them_stays() {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    joe.click_link("Type in paper forms")
        .is_at("Type in paper forms")
        .sees("0 of 6 have answered");
    let first = checks()[0].in_order().next().unwrap();
    let first = format!("1. {}", Wording::default().fill(&first.text));
    joe.keys().tab_to_field(&first).types("9").press_enter();
    joe.sees("Statement 1: type a number from 0 to 3")
        .axe_finds_nothing();
    let people = rows("six_people");
    joe.reload().is_at("Type in paper forms");
    for (place, row) in people.iter().enumerate() {
        // After a form the page begins anew; then the next field comes by itself.
        joe.keys()
            .tab_to_field(&first)
            .types(&digits(row))
            .press_enter();
        joe.sees(&format!("Added. {} of 6 have answered.", place + 1));
        assert_eq!(left_in_the_fields(&joe), "");
    }
    joe.screenshot("typing-in");
    joe.no_sideways_scroll()
        .axe_finds_nothing()
        .console_is_quiet();
    joe.click_link("Back")
        .is_at(&format!("{TEAM}: round is open"));
    closes(&joe, 6);
    joe.click_button("Save")
        .sees("The browser was asked to save");
    let file = std::fs::read_to_string(joe.downloaded("*.json")).unwrap();
    let made: Value = serde_json::from_str(&file).unwrap();
    for (made, expected) in made["checks"]
        .as_array()
        .unwrap()
        .iter()
        .zip(summary("six_people")["checks"].as_array().unwrap())
    {
        assert_eq!(made["items"], expected["items"]);
    }
}

/// The minimum counts people: a form is one, however often Enter is pressed.
#[test]
fn a_form_that_is_added_by_pressing_enter_twice_counts_once() {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    joe.click_link("Type in paper forms")
        .is_at("Type in paper forms");
    let first = checks()[0].in_order().next().unwrap();
    let first = format!("1. {}", Wording::default().fill(&first.text));
    let row = &rows("six_people")[0];
    joe.keys().tab_to_field(&first).types(&digits(row));
    joe.script(
        "const form = document.querySelector('main form'); form.requestSubmit(); form.requestSubmit();",
        &[],
    );
    joe.sees("Added.");
    assert_eq!(left_in_the_fields(&joe), "");
    joe.click_link("Back").sees("1 of 6 has answered");
}
