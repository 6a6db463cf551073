//! What a team promises: typed in the room, taken away, and looked at again at the next round.

use super::change::keeps;
use super::rounds::{eight_then, seven_now};
use super::steps::pastes;
use kilter_core::check_lists::CheckLists;
use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::{CheckTally, TeamSummary};
use kilter_core::instrument::Catalogue;
use kilter_core::month::Month;
use kilter_core::names::Name;
use kilter_core::tally::{ItemTally, Tally};
use kilter_journeys::{Person, Visitor};
use serde_json::Value;

const FORM: &str = "What we promise";
const SHOWN: &str = "Millbrook PCN core team: First, March 2026 What we promised";
const THEN: &str = "Millbrook PCN core team, First, March 2026";
const NOW: &str = "Millbrook PCN core team, Second, March 2027";

/// Sets the day of the field with this label, the n-th of them: a browser's own picker takes no letters.
fn sets_the_day(joe: &Person, place: usize, day: &str) {
    joe.script(
        "const field = document.querySelectorAll('input[type=date]')[arguments[0]];
         field.value = arguments[1];
         field.dispatchEvent(new Event('input', { bubbles: true }));",
        &[Value::from(place), Value::from(day)],
    );
}

/// From the report to the form.
fn writes_them_down(joe: &Person) {
    joe.click_link("Write down what you promise").is_at(FORM);
}

/// The two promises of the session in shared/domain/session.md.
pub fn types_two(joe: &Person) {
    joe.type_into(
        "What will you do? , Promise 1",
        "Early-warning slot first on the agenda",
    )
    .type_into("Who sees to it? , Promise 1", "Chair")
    .type_into(
        "How will you know? (if you can say) , Promise 1",
        "It is on four agendas in a row",
    )
    .type_into(
        "What will you do? , Promise 2",
        "One page on who does what for the hub",
    )
    .type_into("Who sees to it? , Promise 2", "PCN manager");
    sets_the_day(joe, 0, "2027-05-12");
    sets_the_day(joe, 1, "2027-05-26");
}

/// Two promises are kept after the team's first round.
pub fn promises_two(joe: &Person) {
    keeps(joe, &[eight_then()]);
    writes_them_down(joe);
    types_two(joe);
    joe.click_button("Keep these").is_at(SHOWN);
}

#[test]
fn promises_are_typed_in_the_room_kept_and_taken_away() {
    let helen = Visitor::new("Helen").desktop().open();
    keeps(&helen, &[eight_then()]);
    writes_them_down(&helen);
    helen
        .click_button("Keep these")
        .sees("There is a problem")
        .sees("Write down one promise at least")
        .type_into("What will you do? , Promise 1", "Something")
        .click_button("Something that others must mend")
        .type_into("Who should hear it?", "ICB digital lead")
        .click_button("Keep these")
        .sees("Say who sees to it")
        .sees("Say by when")
        .sees("Say both what it is and who should hear it")
        .axe_finds_nothing()
        .type_into("What is it?", "The phone contract ends");
    types_two(&helen);
    helen
        .click_button("Keep these")
        .sees("Your promises are kept on this computer.")
        .sees("1. Early-warning slot first on the agenda")
        .sees("26 May 2027")
        .sees("For: ICB digital lead")
        .axe_finds_nothing()
        .screenshot("promises");
    // What others should hear is on a sheet of its own, without what the team promised.
    let pages = helen.printed_pages();
    assert_eq!(pages.len(), 2, "{pages:?}");
    assert!(pages[0].contains("PCN manager") && !pages[0].contains("phone contract"));
    assert!(pages[1].contains("The phone contract ends") && !pages[1].contains("agenda"));
    assert!(!pages.concat().contains("Save") && !pages.concat().contains("Kept"));

    helen.click_button("Save the days for a calendar");
    let calendar = std::fs::read_to_string(helen.downloaded("*.ics")).unwrap();
    for line in [
        "BEGIN:VCALENDAR",
        "DTSTART;VALUE=DATE:20270526",
        "SUMMARY:Millbrook PCN core team: One page on who does what for the hub",
    ] {
        assert!(calendar.contains(line), "{calendar}");
    }
    // It is on the team's own handout, and still there when the browser was killed at once.
    let helen = helen.kill().desktop().open();
    helen
        .click_link("Millbrook PCN core team, First, March 2026")
        .click_link("What you promised")
        .sees("26 May 2027");
}

#[test]
fn the_next_round_opens_with_what_happened() {
    let joe = Visitor::new("Joe").open();
    promises_two(&joe);
    pastes(&joe, &seven_now().to_string());
    joe.click_button("Keep and open the report")
        .sees("In March 2026 you promised 2 things. What happened?")
        .axe_finds_nothing()
        // So does the plan.
        .click_link("Plan the conversation")
        .sees("1. What happened?")
        .sees("Was each promise kept, is it under way, or not? One sentence each.")
        .sees("2. Look")
        .axe_finds_nothing()
        .click_link("In March 2026 you promised 2 things. What happened?")
        .sees("One page on who does what for the hub")
        .click_button("Kept , Early-warning slot first on the agenda")
        .sees("That is noted.");
    joe.visits("#/open")
        .click_link(NOW)
        .sees("What happened?")
        .back();
    joe.visits("#/open")
        .click_link(THEN)
        .click_link("What you promised");
    joe.click_button("Not kept , One page on who does what for the hub")
        .sees("Where one was not kept, ask what got in the way, not who.")
        .axe_finds_nothing();
    joe.visits("#/open")
        .click_link(NOW)
        .does_not_see("What happened?");
}

#[test]
fn promises_come_to_another_computer_as_a_file() {
    let joe = Visitor::new("Joe").open();
    promises_two(&joe);
    joe.click_button("Other formats")
        .click_button("Save the data (JSON)");
    let file = joe.downloaded("*.json");
    let text = std::fs::read_to_string(file).unwrap();
    let helen = Visitor::new("Helen").open();
    pastes(&helen, &text);
    helen
        .sees("What Millbrook PCN core team promised in March 2026: 2 promises")
        .axe_finds_nothing()
        .click_button("Keep these promises")
        .click_link("What you promised")
        .is_at(SHOWN);
    // A change elsewhere takes their place only at a press.
    pastes(&helen, &text.replace("\"Chair\"", "\"Lead nurse\""));
    helen
        .sees("You have others of that round here. These would take their place.")
        .click_button("Keep these promises")
        .click_link("What you promised")
        .sees("Lead nurse");
    pastes(&helen, &text.replace("2027-05-26", "2027-02-30"));
    helen.sees("Kilter does not write \"promises[1].by\" like that.");
    helen
        .visits("#/computer")
        .sees("What Millbrook PCN core team promised in March 2026: 2 promises");
    helen
        .click_button("Delete What Millbrook PCN core team promised in March 2026: 2 promises")
        .click_button("Yes, delete it")
        .does_not_see("2 promises");
    assert!(!helen.kept().contains("Lead nurse"), "{}", helen.kept());
}

/// The team's round of April 2027: 7 people on both promises. The first was kept by 5, partly by 1, and 1 could not say; it
/// helped 4, partly 2, and 1 could not say; of the second nobody said that it was kept, and it helped nobody.
fn seven_look_back() -> String {
    let catalogue = Catalogue::built_in();
    let asks = catalogue.of_promises().unwrap();
    let (each, ..) = asks.team_lists().next().unwrap();
    let names = [
        "Early-warning slot first on the agenda",
        "One page on who does what for the hub",
    ];
    let names: Vec<Name> = names.map(|name| Name::new(name).unwrap()).into();
    let lists = CheckLists::default().with(each.id.clone(), names);
    let asked = catalogue.asked(&asks.key, "en", &lists.texts()).unwrap();
    let counts = [[0, 1, 5], [0, 2, 4], [7, 0, 0], [7, 0, 0]];
    let items = asked
        .items
        .iter()
        .zip(counts)
        .map(|(item, counts)| ItemTally {
            id: item.id.clone(),
            opted_out: 7 - counts.iter().sum::<u32>(),
            counts: counts.into_iter().collect(),
        });
    let tally = Tally::from_counts(&asked, 7, items.collect()).unwrap();
    let text = seven_now().to_string();
    let (mut made, _) =
        TeamSummary::from_bytes(text.as_bytes(), Rules::default(), catalogue).unwrap();
    made.head.month = Month::new(2026, 4).unwrap();
    made.checks = vec![CheckTally {
        key: asks.key.clone(),
        lists,
        tally,
    }];
    String::from_utf8(made.to_bytes().unwrap()).unwrap()
}

/// Sealed as every round: the form is filled in with the promises and the short form of what the team was asked.
#[test]
fn the_team_is_asked_what_became_of_its_promises() {
    let joe = Visitor::new("Joe").open();
    promises_two(&joe);
    joe.click_link("Ask the team what became of these")
        .sees("It takes two or three minutes");
    assert_eq!(
        joe.value("Promise 1"),
        "Early-warning slot first on the agenda"
    );
    joe.click_button("More")
        .sees("Deal and relationship, pulse")
        .axe_finds_nothing();

    pastes(&joe, &seven_look_back());
    joe.click_button("Keep and open the report")
        .click_button("Statement by statement : What we promised")
        .sees("Early-warning slot first on the agenda: Was it kept?")
        .axe_finds_nothing();
    joe.click_link("In March 2026 you promised 2 things. What happened?")
        .sees("Was it kept?")
        // Below eight replies words stand in place of counts: 5 of 6, 4 of 6 and 7 of 7.
        .sees("nearly all: Yes")
        .sees("most: Yes")
        .sees("nearly all: No")
        // Nothing that was asked then was asked now.
        .does_not_see("See what has changed since")
        .axe_finds_nothing()
        .screenshot("promises-looked-at");
}
