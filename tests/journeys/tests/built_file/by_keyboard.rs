//! The same job by keyboard alone: Tab, arrows, Space, Enter and typing.

use super::steps::{TEAM, chooses_by_keyboard, pages};
use super::team::{Row, rows};
use kilter_journeys::{Person, Visitor};

fn answers(person: &Person, row: &Row, hands_on: &str, next: &str) {
    let keys = person.keys();
    keys.tab_to_button("Start").press_enter();
    for page in pages(row) {
        chooses_by_keyboard(person, &page);
        person.keys().tab_to_button("Continue").press_enter();
        person.does_not_see(&page[0].0);
    }
    person.is_at("Check your answers");
    person.keys().tab_to_button("Add to team").press_enter();
    person.is_at("Added");
    person.keys().tab_to_button(hands_on).press_enter();
    person.sees(next);
}

#[test]
fn a_round_from_setting_up_to_the_report() {
    let joe = Visitor::new("Joe").open();
    joe.keys().tab_to_link("Ask the team").press_enter();
    joe.is_at("Ask the team");
    joe.keys()
        .tab_to_field("What is your team called?")
        .types(TEAM)
        .tab_to_field("How many people will you ask?")
        .types("6")
        .tab_to_field("Your name")
        .types("Joe")
        .press_enter();
    joe.is_at("Invite your team");
    joe.keys().tab_to_link("Go to the round").press_enter();
    joe.sees("round is open");
    joe.keys()
        .tab_to_button("Answer here, one after another")
        .press_enter();
    joe.sees("Ready for the next person");
    let rows = rows("six_people");
    let (last, others) = rows.split_last().unwrap();
    let next = "Ready for the next person";
    for row in others {
        answers(&joe, row, "Hand over to the next person", next);
    }
    let back = "Hand the computer back to the organiser";
    answers(&joe, last, back, "Everyone has answered");
    joe.keys()
        .tab_to_button("Organiser: leave this mode")
        .press_enter();
    joe.keys()
        .tab_to_button("Yes, leave this mode")
        .press_enter();
    joe.is_at(&format!("{TEAM}: round is open"));
    joe.keys().tab_to_button("Close the round").press_enter();
    joe.keys()
        .tab_to_button("Yes, close the round")
        .press_enter();
    joe.sees("Anyone who has this file can read its counts.");
    joe.keys()
        .tab_to_button("Open the report here")
        .press_enter();
    joe.sees("Is the projector off?");
    joe.keys()
        .tab_to_button("Yes, open the report")
        .press_enter();
    joe.sees("A conversation starter, not a test.");
    joe.watches_the_printer();
    joe.keys().tab_to_button("Print the handout").press_enter();
    assert_eq!(joe.asked_to_print(), 1);
}

#[test]
fn letters_and_digits_do_nothing() {
    let joe = Visitor::new("Joe").at("#/example").open();
    joe.sees("A conversation starter, not a test.");
    let route = joe.route();
    joe.keys().types("0123456789abcdefghijklmnopqrstuvwxyz");
    assert_eq!(joe.route(), route);
}
