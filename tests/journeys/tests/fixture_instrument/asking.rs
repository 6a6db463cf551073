//! What the team names is asked for where the round is set up.

use super::steps::{begins_to_ask, looks_at, with_the_fixture};
use kilter_journeys::{Person, Visitor};

fn both(journey: fn(&Person)) {
    journey(&with_the_fixture(Visitor::new("1280").desktop()));
    journey(&with_the_fixture(Visitor::new("360").phone()));
}

#[test]
fn a_list_takes_from_two_to_four_names_and_none_twice() {
    both(|joe| {
        begins_to_ask(joe, 8);
        joe.sees("One team at work: Work that we do together")
            .sees("Name work, not people: home visits, or the flu clinic. From 2 to 4.");
        joe.type_into("Name 1", "Home visits")
            .click_button("Open the round")
            .sees("There is a problem");
        joe.click_link("Enter 2 names or more")
            .is_focused_on("Name 2");
        joe.type_into("Name 2", "Home visits")
            .click_button("Open the round");
        looks_at(joe, "ask-twice");
        joe.click_link("\"Home visits\" is there twice: change one of them")
            .is_focused_on("Name 2");
        joe.type_into("Name 2", &"x".repeat(81))
            .click_button("Open the round")
            .sees("Make this name 80 characters or shorter");
        joe.type_into("Name 2", "Flu clinic");
        for place in ["Name 3", "Name 4"] {
            joe.click_button("Add another").is_focused_on(place);
        }
        joe.does_not_see("Add another");
        looks_at(joe, "ask");
        // Fields that are left empty count for nothing. By keyboard: after a picture of the whole page its place moves
        // on a phone, and a press can begin on the button and end beside it.
        joe.keys().tab_to_button("Open the round").press_enter();
        joe.is_at("Invite your team")
            .asked_nobody()
            .console_is_quiet();
    });
}

/// Who asks the other checks alone is asked for no names.
#[test]
fn no_list_is_asked_for_where_no_check_takes_it() {
    let joe = with_the_fixture(Visitor::new("1280").desktop());
    joe.visits("#/ask")
        .sees("Work that we do together")
        .click_button("More")
        .sees("26 statements or more, about 6 minutes")
        .tick("Which checks?", "One team at work")
        .does_not_see("Work that we do together");
}
