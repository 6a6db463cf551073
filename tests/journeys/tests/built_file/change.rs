//! What has changed between two rounds. The figures were worked out apart from the app, from the
//! counts: the bound on the spread is the sum of the statements' standard deviations, the test
//! is Welch's (1947).

use super::every_topic::opens_everything;
use super::rounds::{another_team, answered, eight_then, round_of, seven_now};
use super::steps::pastes;
use super::team::rows;
use kilter_journeys::{Person, Visitor};
use serde_json::{Value, json};

pub const FIRST: &str = "Millbrook PCN core team, First, March 2026";

/// Keeps these summaries.
pub fn keeps(joe: &Person, summaries: &[Value]) {
    pastes(joe, &Value::from(summaries.to_vec()).to_string());
    joe.click_button("Keep and open the report").sees("opened.");
}

/// From the report of the later of two rounds to the page of the change.
pub fn compares(joe: &Person) {
    keeps(joe, &[eight_then(), seven_now()]);
    joe.click_link("Millbrook PCN core team, Second, March 2027")
        .sees("Compare with another round")
        .click_link(FIRST)
        .is_at("From First, March 2026 to Second, March 2027 Millbrook PCN core team: what has changed");
}

fn row(cells: [&str; 5]) -> Vec<String> {
    cells.map(ToOwned::to_owned).to_vec()
}

#[test]
fn eight_and_seven_replies_are_compared_with_a_warning() {
    let joe = Visitor::new("Joe").open();
    compares(&joe);
    // What moved, in one picture, and what to ask.
    joe.sees("Trust is clearly higher.")
        .sees("No change is clear.")
        .sees("What did we do differently?")
        .sees("Two rounds differ by one or two replies. The answers of someone who joined or left could be guessed.")
        .sees("A conversation starter, not a test.")
        .does_not_see("The files do not say that both are the same team.");
    joe.sees("Five foundations: 8 of 14 replies then, 7 of 14 replies now.");
    let not_clear = "no clear change";
    // Both pictures on one sheet: what nobody opened takes none.
    let handout = joe.printed_pages();
    assert!(handout.len() <= 2, "{handout:?}");
    opens_everything(&joe);
    let table = joe.table("Five foundations: then and now");
    assert_eq!(
        table[1..],
        [
            row([
                "Trust",
                "7.6, strong",
                "9.0, strong",
                "1.4 higher",
                "a clear change"
            ]),
            row([
                "Healthy conflict",
                "4.9, needs care",
                "5.4, needs care",
                "0.6 higher",
                not_clear
            ]),
            row([
                "Commitment",
                "7.3, mixed",
                "7.4, mixed",
                "0.2 higher",
                not_clear
            ]),
            row([
                "Accountability",
                "5.5, mixed",
                "5.4, needs care",
                "0.1 lower",
                not_clear
            ]),
            row([
                "Shared results",
                "7.4, mixed",
                "6.9, mixed",
                "0.5 lower",
                not_clear
            ]),
        ]
    );
    let table = joe.table("Deal and relationship: then and now");
    let named = |name: &str| table.iter().find(|row| row[0] == name).unwrap().clone();
    assert_eq!(
        named("Decisions and progress"),
        row([
            "Decisions and progress",
            "72",
            "79",
            "7 higher",
            "a possible change"
        ])
    );
    assert_eq!(
        named("Deal"),
        row(["Deal", "68", "70", "2 higher", not_clear])
    );
    joe.screenshot("change");
    joe.no_sideways_scroll().axe_finds_nothing();
    joe.asked_nobody().console_is_quiet();
    let paper = joe.printed_pages().join("\n");
    assert!(
        paper.contains("A conversation starter, not a test."),
        "{paper}"
    );
    assert!(
        paper.contains("higher, clear") && !paper.contains("Back"),
        "{paper}"
    );
    // The range of a change and single statements need more replies (P9).
    joe.sees("A change of about 2.2 points or more is clear in any of these.")
        .sees("Ranges come from 11 replies.")
        .sees("The change of a single statement shows from 12 replies in both rounds.");
    joe.click_link("Back")
        .is_at("Second, March 2027, 7 of 14 replies What Millbrook PCN core team said");
}

#[test]
fn twelve_replies_both_times_show_ranges_and_statements() {
    let joe = Visitor::new("Joe").open();
    let then = round_of(&rows("twelve_people"), 1, "First", 2026);
    let mut now = round_of(&rows("twelve_people"), 2, "Second", 2027);
    answered(&mut now, "T1", &[0, 0, 12]);
    answered(&mut now, "C1", &[0, 2, 10]);
    now["wording"]["practice"] = json!("service");
    keeps(&joe, &[then, now]);
    joe.click_link("Millbrook PCN core team, Second, March 2027")
        .click_link(FIRST)
        .does_not_see("could be guessed");
    opens_everything(&joe);
    joe.sees("The two rounds used other words for network or practice.");
    let table = joe.table("Five foundations: how sure each change is");
    assert_eq!(table[1], ["Trust", "1.1", "\u{2212}0.8 to 1.4"]);
    assert_eq!(table[2], ["Healthy conflict", "1.6", "\u{2212}0.4 to 2.7"]);
    let table = joe.table("Five foundations: each statement, then and now");
    assert_eq!(table.len(), 16);
    assert_eq!(
        table[1][1..],
        ["2.67", "3.00", "0.33 higher", "a clear change"]
    );
    assert_eq!(
        table[4][1..],
        ["1.67", "2.83", "1.17 higher", "a clear change"]
    );
    assert_eq!(
        table[5][1..],
        ["2.17", "2.17", "about the same", "no clear change"]
    );
}

#[test]
fn a_round_set_up_anew_is_offered_apart_and_never_backwards() {
    let joe = Visitor::new("Joe").phone().open();
    keeps(&joe, &[eight_then(), another_team()]);
    joe.click_link(FIRST)
        .sees("What Millbrook PCN core team said")
        .does_not_see("Compare with another round");
    joe.visits("#/open")
        .click_link("Riverside PCN, Second, March 2027")
        .click_button("Rounds that may be of another team")
        .click_link(FIRST)
        .sees("The files do not say that both are the same team. Is it so?")
        .is_at("From Millbrook PCN core team, First, March 2026 to Riverside PCN, Second, March 2027 Riverside PCN: what has changed");
    joe.no_sideways_scroll().screenshot("change-phone");
    // An address that was turned round.
    joe.visits(&format!("#/compare/{:032x}/{:032x}", 1, 3))
        .sees("The first round is later than the second.")
        .does_not_see("higher, clear");
}

#[test]
fn several_that_were_brought_in_lead_on_in_one_place_and_back_goes_where_one_came_from() {
    let joe = Visitor::new("Joe").open();
    keeps(&joe, &[eight_then(), seven_now()]);
    joe.sees("What several show together")
        .axe_finds_nothing()
        .click_link("Millbrook PCN core team: From First, March 2026 to Second, March 2027")
        .sees("Trust is clearly higher.");
    joe.visits("#/")
        .click_link("Millbrook PCN core team, First, March 2026")
        .sees("A conversation starter")
        .click_link("Back")
        .is_at("Hear your whole team");
    joe.visits("#/open")
        .click_link("Millbrook PCN core team, First, March 2026")
        .sees("A conversation starter")
        .click_link("Back")
        .is_at("Open results");
}

/// A third round of the team, a year after the second.
fn a_year_later() -> Value {
    round_of(&rows("twelve_people"), 4, "Third", 2028)
}

/// From the report of the last of three rounds to all of them.
pub fn three_rounds(joe: &Person) {
    keeps(joe, &[eight_then(), seven_now(), a_year_later()]);
    joe.click_link("Millbrook PCN core team, Third, March 2028")
        .sees("Compare with Second, March 2027")
        .click_link("See all 3 rounds")
        .is_at("Millbrook PCN core team: round by round");
}

#[test]
fn three_rounds_stand_in_small_pictures_a_scale_each() {
    let joe = Visitor::new("Joe").open();
    three_rounds(&joe);
    opens_everything(&joe);
    let table = joe.table("Five foundations, round by round");
    let head = [
        "Part",
        "1: First, March 2026",
        "2: Second, March 2027",
        "3: Third, March 2028",
        "Since the first",
    ];
    assert_eq!(table[0], head);
    // Trust was 7.6, then 9.0; twelve people have 7.8.
    assert_eq!(table[1], ["Trust", "7.6", "9.0", "7.8", "no clear change"]);
    joe.sees("1: First, March 2026")
        .sees("What did we do differently?")
        .sees("The answers of someone who joined or left could be guessed.");
    joe.screenshot("rounds");
    joe.no_sideways_scroll().axe_finds_nothing();
    joe.click_link("Back")
        .click_link("Compare with Second, March 2027")
        .is_at("From Second, March 2027 to Third, March 2028 Millbrook PCN core team: what has changed")
        .sees("See all 3 rounds");
    // The first has only one before it.
    joe.visits(&format!("#/report/{:032x}", 2))
        .sees("Compare with First, March 2026")
        .does_not_see("See all");
}

#[test]
fn another_form_is_left_out_and_said_and_other_teams_are_one_press_away() {
    let joe = Visitor::new("Joe").open();
    let mut now = seven_now();
    // One check is not in the second round.
    now["checks"].as_array_mut().unwrap().remove(1);
    keeps(&joe, &[eight_then(), now, a_year_later(), another_team()]);
    joe.visits(&format!("#/compare/{:032x}/{:032x}", 2, 1))
        .sees("Trust is clearly higher.")
        .sees(
            "Deal and relationship is not in both rounds in the same form, so it is not compared.",
        );
    joe.visits(&format!("#/rounds/{:032x}", 4))
        .is_at("Millbrook PCN core team: round by round");
    opens_everything(&joe);
    let table = joe.table("Deal and relationship, round by round");
    assert_eq!(table[1][2], "no score");
    joe.axe_finds_nothing();
    joe.visits(&format!("#/report/{:032x}", 4))
        .click_link("Beside other teams")
        .is_at("Several teams side by side");
    joe.visits("#/")
        .click_link("Several teams side by side")
        .is_at("Several teams side by side");
}
