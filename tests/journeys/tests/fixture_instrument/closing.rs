//! Eight people on one screen, on their own machine and on paper; then the round is closed, and their counts are taken out.

use super::people::{PEOPLE, WORK, asked, counts};
use super::steps::{
    TEAM, answers_every_page, begins_to_ask, names_the_work, numbers, with_the_fixture,
};
use kilter_journeys::Visitor;
use serde_json::{Value, json};

#[test]
fn what_eight_people_answered_is_what_is_taken_out() {
    let (check, joe) = (asked(), with_the_fixture(Visitor::new("Joe").desktop()));
    begins_to_ask(&joe, PEOPLE);
    names_the_work(&joe);
    joe.click_button("Open the round")
        .click_link("Go to the round")
        .click_button("Answer here, one after another")
        .click_button("Start");
    answers_every_page(&joe, &check, 0);
    joe.click_button("Add to team")
        .is_at("Added")
        .click_button("Hand over to the next person")
        .click_button("Organiser: leave this mode")
        .click_button("Yes, leave this mode")
        .is_at(&format!("{TEAM}: round is open"))
        .click_link("Type in paper forms");
    for person in 1..PEOPLE {
        joe.keys()
            .tab_to_field("1. I can ask anyone in our network for help.")
            .types(&numbers(&check, person))
            .press_enter();
        joe.sees(&format!("Added. {} of 8 have answered.", person + 1));
    }
    joe.click_link("Back")
        .click_button("Close the round")
        .click_button("Yes, close the round")
        .sees("The round is closed with 8 replies.")
        .click_button("Save")
        .sees("The browser was asked to save");
    let file = std::fs::read_to_string(joe.downloaded("*.json")).unwrap();
    let made: Value = serde_json::from_str(&file).unwrap();
    let made = &made["checks"][0];
    assert_eq!(made["instrument"], "every-kind");
    assert_eq!(made["lists"], json!({ "work": WORK }));
    // Seven shared points out and one could not say: of fewer than eleven the sums do not leave.
    assert_eq!(made["shares"], json!({ "points": { "answered": 7 } }));
    let expected = counts(&check);
    let items = made["items"].as_object().unwrap();
    assert_eq!(
        items.keys().collect::<Vec<_>>(),
        expected.keys().collect::<Vec<_>>()
    );
    for (id, (counts, opted_out)) in expected {
        let item = json!({"counts": counts, "opted_out": opted_out});
        assert_eq!(items[&id], item, "{id}");
    }
    joe.asked_nobody().console_is_quiet();
}
