//! Translation, reading aloud, spelling and password tools change the page's nodes under the app: it must neither
//! panic, nor show an old number, nor say a thing twice.

use super::steps::{PASTE, answers, hands_over, makes_way, opens_a_round};
use super::team::rows;
use kilter_journeys::{Guest, Person, Visitor};

fn all_is_well(joe: &Person) {
    joe.does_not_see("Something went wrong").console_is_quiet();
}

fn a_round_with(guest: Guest) {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").open();
    joe.with_guest(guest);
    // Errors come and go beside the fields.
    joe.click_link("Ask the team")
        .is_at("Ask the team")
        .click_button("Open the round")
        .sees("There is a problem");
    joe.visits("#/").is_at("Hear your whole team");
    opens_a_round(&joe, 6);
    hands_over(&joe);
    for (at, row) in rows.iter().take(2).enumerate() {
        answers(&joe, row);
        makes_way(&joe);
        let answered = match at {
            0 => "1 of 6 has answered",
            _ => "2 of 6 have answered",
        };
        joe.sees_once(answered);
        all_is_well(&joe);
    }
    joe.does_not_see("1 of 6 has answered")
        .click_button("Organiser: leave this mode")
        .click_button("Yes, leave this mode")
        .sees("round is open")
        .sees("2 of 6");
    joe.visits("#/computer").sees("Delete");
    joe.visits("#/example").sees("Example report");
    joe.visits("#/open")
        .is_at("Open results")
        .paste_into(PASTE, "{")
        .click_button("Continue")
        .visits("#/")
        .is_at("Hear your whole team")
        .sees("2 of 6");
    all_is_well(&joe);
    joe.axe_finds_nothing();
}

#[test]
fn a_page_that_is_translated_goes_on() {
    a_round_with(Guest::Translation);
}

#[test]
fn a_page_whose_texts_are_wrapped_goes_on() {
    a_round_with(Guest::Wrapping);
}

#[test]
fn a_page_that_is_read_aloud_goes_on() {
    a_round_with(Guest::ReadAloud);
}

#[test]
fn a_page_whose_texts_are_joined_and_whose_comments_go_goes_on() {
    a_round_with(Guest::Tidying);
}

#[test]
fn a_page_with_tools_beside_its_fields_goes_on() {
    a_round_with(Guest::FieldTools);
}
