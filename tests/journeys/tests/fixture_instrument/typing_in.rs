//! The form on paper, and what comes back from it.

use super::people::asked;
use super::steps::{begins_to_ask, looks_at, names_the_work, numbers, with_the_fixture};
use kilter_journeys::{Person, Visitor};

fn opens(joe: &Person) {
    begins_to_ask(joe, 8);
    names_the_work(joe);
    joe.click_button("Open the round")
        .click_link("Go to the round")
        .sees("round is open");
}

#[test]
fn a_form_has_every_kind_of_question() {
    for visitor in [Visitor::new("1280").desktop(), Visitor::new("360").phone()] {
        let joe = with_the_fixture(visitor);
        opens(&joe);
        joe.click_link("Print what the session needs")
            .tick_alone("The note to send round before")
            .tick_alone("The card by the computer");
        looks_at(&joe, "paper");
        let paper = joe.printed_pages().join("\n");
        let paper = paper.split_whitespace().collect::<Vec<_>>().join(" ");
        for needed in [
            "1. I can ask anyone in our network for help.",
            "Our meetings are worth the time.",
            "9. Three months ago",
            "10. Now",
            "13. Share out 10 points: what should our network work on next?",
            "Write a number in each box, 10 together.",
            "Together: 10",
            "Teams that we work with, 1 of 2: Clinical pharmacy",
            "14. I know what they can do for our patients.",
            "Work that we do together, 3 of 3: Rota",
            "26. How do we run it?",
            "29. Do we write down what we decide?",
        ] {
            assert!(paper.contains(needed), "{needed}: {paper}");
        }
    }
}

#[test]
fn points_are_typed_in_and_come_to_all_of_them() {
    let joe = with_the_fixture(Visitor::new("1280").desktop());
    opens(&joe);
    joe.click_link("Type in paper forms")
        .is_at("Type in paper forms");
    let first = "1. I can ask anyone in our network for help.";
    // Ten is two digits; 3 behind 1 belongs to the next field.
    joe.keys()
        .tab_to_field("Appointments on the day")
        .types("13");
    assert_eq!(joe.value("Appointments on the day"), "1");
    assert_eq!(joe.value("Home visits"), "3");
    joe.is_focused_on("Shared records");
    joe.keys().types("50").press_enter();
    joe.sees("Statement 13: these numbers come to 9. Type numbers that come to 10, or 0 in each.");
    looks_at(&joe, "typing-in-wrong");
    joe.reload();
    joe.keys()
        .tab_to_field(first)
        .types(&numbers(&asked(), 2))
        .press_enter();
    joe.sees("Added. 1 of 8 has answered.");
    looks_at(&joe, "typing-in");
    joe.asked_nobody().console_is_quiet();
}
