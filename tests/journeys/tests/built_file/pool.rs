//! Several teams side by side, and their counts added up.

use super::change::keeps;
use super::every_topic::opens_everything;
use super::rounds::round_of;
use super::rounds::{another_team, eight_then, seven_now};
use super::team::rows;
use super::team::summary;
use kilter_journeys::{Person, Visitor};
use serde_json::{Value, json};
use std::time::Duration;

pub const LEGEND: &str = "Which teams?";
pub const SPRING: &str = "Millbrook PCN core team, Spring, March 2027";
pub const RIVERSIDE: &str = "Riverside PCN, Second, March 2027";

/// Two teams are kept: six people and eight.
pub fn has_two_teams(joe: &Person) {
    keeps(joe, &[summary("six_people"), another_team()]);
    joe.visits("#/open")
        .click_link("Several teams side by side")
        .is_at("Several teams side by side");
}

#[test]
fn six_and_eight_people_are_fourteen() {
    let joe = Visitor::new("Joe").open();
    has_two_teams(&joe);
    joe.click_button("Show them")
        .sees("There is a problem")
        .does_not_see("2 teams together");
    joe.tick(LEGEND, SPRING)
        .tick(LEGEND, RIVERSIDE)
        .click_button("Show them")
        .is_focused_on("2 teams together")
        .does_not_see("There is a problem")
        .sees("Five foundations: 14 of 24 replies from 2 teams.")
        .sees("Deal and relationship: 14 of 24 replies from 2 teams.")
        .does_not_see("Left out")
        .does_not_see("the same people count twice")
        .sees("Teams are not ranked or sorted by score.")
        // Under letters: nothing that is shown of them says who they are, nor does what was chosen from.
        .does_not_see("Riverside PCN");
    opens_everything(&joe);
    let beside = joe.table("Five foundations: 2 teams side by side");
    assert_eq!(beside[0], ["Part", "A", "B"]);
    assert_eq!(beside.len(), 6);
    assert_eq!(beside[1][0], "Trust");
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
        paper.contains("2 teams together") && !paper.contains("Show them"),
        "{paper}"
    );
    // Another choice: what stood there was of the old one.
    joe.click_button("Choose other teams")
        .does_not_see("2 teams together");
    joe.tick(LEGEND, SPRING)
        .click_button("Show them")
        .sees("There is a problem");
}

#[test]
fn a_team_with_two_rounds_is_said_to_count_twice() {
    let joe = Visitor::new("Joe").phone().open();
    keeps(&joe, &[eight_then(), seven_now()]);
    joe.visits("#/pool")
        .tick(LEGEND, super::change::FIRST)
        .tick(LEGEND, "Millbrook PCN core team, Second, March 2027")
        .click_button("Show them")
        .sees("Five foundations: 15 replies from 1 team.")
        .is_focused_on("1 team together");
    opens_everything(&joe);
    joe.sees("With two rounds of it, the same people count twice.")
        .no_sideways_scroll()
        .screenshot("pool-phone");
}

/// A round of this team alone.
fn team_of(number: u32, name: &str) -> Value {
    let mut made = round_of(&rows("twelve_people")[..8], number, "Spring", 2027);
    made["team"] = json!(name);
    made["team_id"] = json!(format!("{:032x}", 5000 + number));
    made
}

#[test]
fn teams_stand_under_letters_until_names_are_asked_for() {
    let helen = Visitor::new("Helen").open();
    let teams = ["Weir", "Mill", "Hill"];
    let made: Vec<_> = (1..)
        .zip(teams)
        .map(|(at, name)| team_of(at, name))
        .collect();
    keeps(&helen, &made);
    helen
        .visits("#/pool")
        .click_button("Choose all")
        .click_button("Show them")
        .is_focused_on("3 teams together");
    // Eight people: what they have in common is in all three, and is said with its count.
    helen.sees("in 3 of 3");
    let told = |helen: &Person| {
        let shown = "return document.querySelector('article').textContent";
        helen.script(shown, &[]).as_str().unwrap().to_owned()
    };
    let under_letters = told(&helen);
    assert!(
        teams.iter().all(|team| !under_letters.contains(team)),
        "{under_letters}"
    );
    helen.axe_finds_nothing();
    helen
        .click_button("Choose other teams")
        .does_not_see("3 teams together")
        .tick_alone("Show the teams' names")
        .click_button("Show them")
        .is_focused_on("3 teams together")
        .sees(": Weir");
    opens_everything(&helen);
    let named = told(&helen);
    let at: Vec<_> = teams
        .iter()
        .map(|team| named.find(&format!(": {team}")))
        .collect();
    assert!(at.iter().all(Option::is_some), "{named}");
    helen.axe_finds_nothing();
    // The choice is kept nowhere.
    helen.reload();
    helen
        .click_button("Choose all")
        .click_button("Show them")
        .is_focused_on("3 teams together")
        .does_not_see("Weir");
}

/// Notes for how long the page is busy without a break.
const WATCH: &str = "
window.pauses = [];
new PerformanceObserver((list) => pauses.push(...list.getEntries().map((each) => each.duration))).observe({ type: 'longtask' });";

#[test]
fn two_hundred_teams_are_shown_in_parts() {
    let helen = Visitor::new("Helen")
        .with_patience(Duration::from_secs(120))
        .open();
    let made: Vec<_> = (1..=200)
        .map(|at| team_of(at, &format!("Team number {at}")))
        .collect();
    let file = helen
        .folder()
        .put("teams.json", Value::from(made).to_string());
    helen
        .visits("#/open")
        .upload("Choose files", &[file])
        .click_button("Continue")
        .click_button("Keep and open the report")
        .sees("200 team summaries opened.");
    helen.visits("#/pool").sees("Show more (100 left)");
    helen.script(WATCH, &[]);
    helen
        .click_button("Choose all")
        .click_button("Show them")
        .is_focused_on("200 teams together")
        .sees("in 200 of 200");
    opens_everything(&helen);
    assert_eq!(
        helen.table("Five foundations: 12 teams side by side")[0].len(),
        13
    );
    helen
        .click_button("Show more (188 left)")
        .sees("Show more (176 left)");
    // How long it is, is for a machine that does nothing else; that it is done in parts holds on any.
    let pauses = helen.script("return pauses.map(Math.round)", &[]);
    eprintln!("pauses of more than 50 ms: {pauses}");
    helen.axe_finds_nothing();
}
