//! One round at several tables, and the next round of a team.

use super::elsewhere::{adds, invites, reply_of, returns_to_the_round};
use super::every_topic::opens_everything;
use super::steps::{TEAM, YOUR_NAME, closes, goes_to_the_round, opens_a_round, pastes};
use super::team::{rows, summary};
use kilter_core::exchange::table::Table;
use kilter_journeys::{Person, Visitor};
use serde_json::Value;

pub const PASTE_TABLE: &str = "Or paste the text";

/// From the round's page: reads the text for another table off the screen.
pub fn shows_the_text_for_a_table(joe: &Person) -> String {
    joe.click_button("More")
        .click_link("Another table")
        .is_at("Another table")
        .sees("KLTR1TABLE");
    let table = Table::from_text(&joe.text()).unwrap();
    table.code()
}

pub fn reads_the_text_for_a_table(joe: &Person, text: &str) {
    joe.visits("#/ask")
        .click_button("More")
        .click_link("This is one of several tables")
        .is_at("This is one of several tables")
        .paste_into(PASTE_TABLE, text)
        .click_button("Continue")
        .is_at("This table's part of the round");
}

/// From the round's page: five of the team answer, the round closes, and its file is saved.
fn five_answer(joe: &Person, first: usize) -> Value {
    let rows = rows("twelve_people");
    let invitation = invites(joe);
    returns_to_the_round(joe);
    let people = rows[first..first + 5].iter().zip(1..);
    let replies: Vec<_> = people
        .map(|(row, who)| reply_of(&invitation, row, who))
        .collect();
    adds(joe, &replies.join("\n"));
    returns_to_the_round(joe);
    closes(joe, 5);
    joe.click_button("Save")
        .sees("The browser was asked to save");
    let file = std::fs::read_to_string(joe.downloaded("*.json")).unwrap();
    serde_json::from_str(&file).unwrap()
}

#[test]
fn two_tables_of_one_round_come_together_at_the_facilitator() {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 7);
    let text = shows_the_text_for_a_table(&joe);
    joe.axe_finds_nothing().screenshot("another-table");
    joe.back();
    joe.is_at(&format!("{TEAM}: round is open"));

    let ann = Visitor::new("Ann").open();
    reads_the_text_for_a_table(&ann, &format!("Hi Ann, here it is: {text} See you, Joe"));
    ann.screenshot("one-of-several-tables");
    ann.sees(TEAM)
        .type_into("How many people sit at this table?", "4")
        .click_button("Open the round")
        .sees("There is a problem");
    ann.type_into("How many people sit at this table?", "6")
        .click_button("Open the round")
        .sees("0 of 6 have answered.");

    // Who asks at a table is asked when people are invited there.
    ann.click_button("Invite people")
        .type_into(YOUR_NAME, "Ann")
        .click_button("Write the invitation")
        .sees("6 people, fixed once sent.")
        .click_link("Back");
    let (one, two) = (five_answer(&joe, 0), five_answer(&ann, 5));
    assert_ne!(one["id"], two["id"]);
    for same in ["team_id", "team", "round", "month", "minimum", "wording"] {
        assert_eq!(one[same], two[same], "{same}");
    }
    assert_eq!(
        (&one["team_size"], &two["team_size"]),
        (&7.into(), &6.into())
    );

    let helen = Visitor::new("Helen").open();
    pastes(&helen, &format!("[{one},{two}]"));
    helen.sees("Does this look right?").axe_finds_nothing();
    super::change::keeps(&helen, &[one.clone(), two]);
    let round = one["round"].as_str().unwrap();
    helen.visits("#/pool").is_at("Several teams side by side");
    for id in ["teams", "teams-2"] {
        helen.script(&format!("document.getElementById('{id}').click()"), &[]);
    }
    helen
        .sees(round)
        .click_button("Show them")
        .sees("Five foundations: 10 replies from 1 team.")
        .is_focused_on("1 team together");
    opens_everything(&helen);
    helen.sees("With two tables of one round, they do not.");
    for person in [&joe, &ann, &helen] {
        person.asked_nobody().console_is_quiet();
    }
}

#[test]
fn asking_again_keeps_the_team_and_its_choices() {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 7);
    let first = five_answer(&joe, 0);
    joe.click_link("Ask again").is_at("Ask again");
    assert_eq!(joe.value("What is your team called?"), TEAM);
    assert_eq!(joe.value("How many people will you ask?"), "7");
    joe.axe_finds_nothing().screenshot("ask-again");
    joe.type_into(YOUR_NAME, "Joe")
        .click_button("Open the round")
        .is_at("Invite your team");
    goes_to_the_round(&joe);
    joe.sees("0 of 7 have answered.");
    let again = five_answer(&joe, 5);
    assert_eq!(first["team_id"], again["team_id"]);
    assert_ne!(first["id"], again["id"]);

    // And of a team summary that was made elsewhere.
    let helen = Visitor::new("Helen").open();
    pastes(&helen, &summary("six_people").to_string());
    helen
        .click_button("Keep and open the report")
        .sees("A conversation starter, not a test.")
        .click_link("Ask again")
        .is_at("Ask again")
        .type_into(YOUR_NAME, "Helen")
        .click_button("Open the round")
        .sees("14 people, fixed once sent.");
    // In the journal and in local storage, of the opened summary and of the new round.
    let kept = helen.kept().replace('\\', "");
    let team_id = "\"team_id\":\"51f0c3a7d8e94b6d9a2c7e10f4b8d6a3\"";
    assert_eq!(kept.matches(team_id).count(), 4, "another team: {kept}");
}
