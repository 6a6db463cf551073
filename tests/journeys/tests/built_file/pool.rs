//! Several teams added up.

use super::change::keeps;
use super::rounds::{another_team, eight_then, seven_now};
use super::team::summary;
use kilter_journeys::{Person, Visitor};

pub const LEGEND: &str = "Which teams do you want to add up?";
pub const SPRING: &str = "Millbrook PCN core team, Spring, March 2027";
pub const RIVERSIDE: &str = "Riverside PCN, Second, March 2027";

/// Two teams are kept: six people and eight.
pub fn has_two_teams(joe: &Person) {
    keeps(joe, &[summary("six_people"), another_team()]);
    joe.visits("#/open")
        .click_link("Add up several teams")
        .is_at("Add up several teams");
}

#[test]
fn six_and_eight_people_are_fourteen() {
    let joe = Visitor::new("Joe").open();
    has_two_teams(&joe);
    joe.click_button("Add them up")
        .sees("There is a problem")
        .does_not_see("2 teams together");
    joe.tick(LEGEND, SPRING)
        .tick(LEGEND, RIVERSIDE)
        .click_button("Add them up")
        .is_focused_on("2 teams together")
        .does_not_see("There is a problem")
        .sees("Five foundations: 14 of 24 replies from 2 teams.")
        .sees("Deal and relationship: 14 of 24 replies from 2 teams.")
        .does_not_see("Left out")
        .does_not_see("the same people count twice");
    // Sums of the counts: 54/7, 71/14, 51/7, 38/7 and 101/14; 68.54 and 53.13.
    let levels = joe.table("How strong each foundation is, from 14 replies");
    let scores: Vec<_> = levels[1..].iter().map(|row| row[1].as_str()).collect();
    let (mut found, mut expected) = (scores, vec!["7.7", "5.1", "7.3", "5.4", "7.2"]);
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
    joe.sees("For Deal the dot is at 68.5. For Relationship it is at 53.1.");
    joe.screenshot("pool");
    joe.no_sideways_scroll().axe_finds_nothing();
    joe.asked_nobody().console_is_quiet();
    let paper = joe.printed_pages().join("\n");
    assert!(
        paper.contains("2 teams together") && !paper.contains("Add them up"),
        "{paper}"
    );
    // Another choice: what stood there was of the old one.
    joe.tick(LEGEND, SPRING).does_not_see("2 teams together");
}

#[test]
fn a_team_with_two_rounds_is_said_to_count_twice() {
    let joe = Visitor::new("Joe").phone().open();
    keeps(&joe, &[eight_then(), seven_now()]);
    joe.visits("#/pool")
        .tick(LEGEND, super::change::FIRST)
        .tick(LEGEND, "Millbrook PCN core team, Second, March 2027")
        .click_button("Add them up")
        .sees("Five foundations: 15 replies from 1 team.")
        .sees("With two rounds of it, the same people count twice.")
        .no_sideways_scroll()
        .screenshot("pool-phone");
}
