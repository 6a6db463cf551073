//! What people do, step by step.

use super::team::{Row, checks};
use kilter_core::instrument::Instrument;
use kilter_core::wording::Wording;
use kilter_journeys::Person;
use std::io::Write as _;

pub const TEAM: &str = "Millbrook PCN core team";

/// A statement as its fieldset names it.
pub fn legend(number: usize, text: &str) -> String {
    kilter_journeys::legend(number, &Wording::default().fill(text))
}

/// The pages of statements, each as the numbers and legends on it with the answers of a row.
pub fn pages(row: &Row) -> Vec<Vec<(String, String)>> {
    let mut number = 0;
    let mut pages = Vec::new();
    for (check, answers) in checks().iter().zip(row) {
        let on_a_page = page_length(check);
        let statements: Vec<_> = check
            .in_order()
            .zip(answers)
            .map(|(item, answer)| {
                number += 1;
                (legend(number, &item.text), answer.clone())
            })
            .collect();
        pages.extend(statements.chunks(on_a_page).map(<[_]>::to_vec));
    }
    pages
}

/// Fifteen statements stand on three pages of five, eighteen on three of six.
fn page_length(check: &Instrument) -> usize {
    check.order.len() / 3
}

pub const YOUR_NAME: &str = "Your name";

/// Fills in what a round takes.
pub fn sets_up_a_round(joe: &Person, people: u32) {
    joe.click_link("Ask the team")
        .is_at("Ask the team")
        .type_into("What is your team called?", TEAM)
        .type_into("How many people will you ask?", &people.to_string())
        .type_into(YOUR_NAME, "Joe, PCN manager");
}

/// To the page of the round.
pub fn opens_a_round(joe: &Person, people: u32) {
    sets_up_a_round(joe, people);
    joe.click_button("Open the round").is_at("Invite your team");
    goes_to_the_round(joe);
}

/// From the page that invites.
pub fn goes_to_the_round(joe: &Person) {
    joe.click_link("Go to the round").sees("round is open");
}

pub fn hands_over(joe: &Person) {
    joe.click_button("Answer here, one after another")
        .sees("Ready for the next person");
}

pub fn starts(person: &Person) {
    person
        .click_button("Start")
        .does_not_see("You may skip any statement");
}

pub fn answers(person: &Person, row: &Row) {
    starts(person);
    for page in pages(row) {
        answers_a_page(person, &page);
    }
    person
        .is_at("Check your answers")
        .click_button("Add to team")
        .is_at("Added");
}

pub fn answers_a_page(person: &Person, page: &[(String, String)]) {
    // On a phone one stands on a screen, and a press moves on.
    if person.is_narrow() {
        for (legend, answer) in page {
            person.answer(legend, answer);
        }
        return;
    }
    for (legend, answer) in page {
        person.choose(legend, answer);
    }
    person.click_button("Continue").does_not_see(&page[0].0);
}

/// A page's answers, by keyboard alone.
pub fn chooses_by_keyboard(person: &Person, page: &[(String, String)]) {
    person.sees(&page[0].0);
    for (legend, answer) in page {
        person.keys().tab_to_radio_group(legend).arrow_to(answer);
    }
}

/// "Forget and leave", in its two steps.
pub fn forgets_and_leaves(person: &Person) {
    person
        .click_button("More")
        .click_button("Forget and leave")
        .click_button("Yes, forget and leave");
}

pub fn makes_way(person: &Person) {
    person
        .click_button("Hand over to the next person")
        .sees("Ready for the next person");
}

/// After the last person nobody else can start.
pub fn hands_back(person: &Person) {
    person
        .click_button("Hand the computer back to the organiser")
        .sees("All 6 have answered. Hand the computer back.")
        .does_not_see("Answer on your own.");
}

pub fn takes_back(joe: &Person) {
    joe.click_button("Organiser: leave this mode")
        .click_button("Yes, leave this mode")
        .is_at(&format!("{TEAM}: round is open"));
}

pub fn closes(joe: &Person, replies: impl std::fmt::Display) {
    joe.click_button("Close the round")
        .sees(&format!(
            "{replies} replies. After closing nobody can be added."
        ))
        .click_button("Yes, close the round")
        .sees(&format!("The round is closed with {replies} replies."))
        .sees("Anyone who has this file can read its counts.");
}

/// Opens results by pasting them.
pub fn pastes(person: &Person, text: &str) {
    person.visits("#/open").is_at("Open results");
    person.paste_into(PASTE, text).click_button("Continue");
}

/// The label of the text to paste.
pub const PASTE: &str = "Or paste a team summary as text";

/// A figure, in the output of the tests also while they pass: what `println!` writes is swallowed.
pub fn tell(figure: &str) {
    let _ = writeln!(std::io::stderr(), "{figure}");
}
