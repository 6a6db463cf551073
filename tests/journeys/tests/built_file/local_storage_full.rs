//! Local storage is full, of another page of the same store, before each action: what the page says is so, and nothing
//! plain stays there that should be gone.

use super::change::keeps;
use super::elsewhere::{adds, invites, reply_of, returns_to_the_round};
use super::joining;
use super::rounds::eight_then;
use super::steps::{TEAM, answers_a_page, closes, opens_a_round, pages};
use super::team::rows;
use kilter_journeys::{Person, Visitor};

const HALF: &str = "One of the two places where this browser keeps things is full or blocked.";

/// What stands in local storage but what fills it.
fn local(joe: &Person) -> String {
    let mut local = joe.local_storage();
    local["another.page"] = "".into();
    local.to_string()
}

/// Starts again after a kill, with local storage filled to its last character.
fn starts_full(joe: Person) -> Person {
    let joe = joe.kill().open();
    joe.fills_local_storage();
    joe
}

#[test]
fn add_collect_close_import_and_delete_are_as_they_are_said_to_be() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    let invitation = invites(&joe);
    let replies: Vec<_> = rows[..5]
        .iter()
        .zip(0..)
        .map(|(row, who)| reply_of(&invitation, row, who))
        .collect();
    returns_to_the_round(&joe);
    let round = joe.route();
    let joe = starts_full(joe);
    joe.visits(&round);
    adds(&joe, &replies[0]);
    joe.sees("1 of 6 has answered.").sees(HALF);
    let joe = starts_full(joe);
    joe.visits(&round).sees("1 of 6 has answered.");
    adds(&joe, &replies[1..].join("\n"));
    joe.sees("5 of 6 have answered.").sees(HALF);

    let joe = starts_full(joe);
    joe.visits(&round).sees("5 of 6 have answered.");
    closes(&joe, 5);
    let there = local(&joe);
    assert!(!there.contains("kilter/key/"), "{there}");
    assert!(!there.contains("replies\\\":[\\\""), "{there}");

    let joe = starts_full(joe);
    joe.sees("Results on this computer")
        .does_not_see("Go to the round");
    keeps(&joe, &[eight_then()]);
    let joe = starts_full(joe);
    joe.visits("#/computer")
        .sees("Team summary: Millbrook PCN core team, First, March 2026, counts from 8 replies")
        .click_button("Delete Team summary: Millbrook PCN core team, First, March 2026, counts from 8 replies")
        .click_button("Yes, delete it")
        .sees("Deleted.");
    assert!(!local(&joe).contains("First"), "{}", local(&joe));
    let joe = starts_full(joe);
    joe.visits("#/computer")
        .sees("counts from 5 replies")
        .does_not_see("counts from 8 replies")
        .click_button("Delete everything")
        .click_button("Yes, delete everything")
        .is_at("Receipt");
    assert!(!local(&joe).contains(TEAM), "{}", local(&joe));
    let joe = joe.kill().open();
    joe.sees("Hear your whole team").does_not_see(TEAM);
    assert!(!joe.kept().contains(TEAM));
}

#[test]
fn a_draft_is_kept_and_forgotten() {
    let rows = rows("six_people");
    let priya = Visitor::new("Priya").open();
    joining::reads(&priya);
    priya.fills_local_storage();
    super::steps::starts(&priya);
    let row = vec![rows[0][0].clone()];
    let pages = pages(&row);
    answers_a_page(&priya, &pages[0]);
    priya.sees(HALF);
    let priya = starts_full(priya);
    // What is said to be kept is.
    priya.visits("#/answer/1");
    for (legend, answer) in &pages[0] {
        priya.has_chosen(legend, answer);
    }
    super::steps::forgets_and_leaves(&priya);
    priya.is_at("Take part").sees("Your answers are forgotten.");
    assert!(!local(&priya).contains("Hillside"), "{}", local(&priya));
    let priya = priya.kill().open();
    priya.sees("Hear your whole team");
    assert!(!priya.kept().contains("Hillside"));
}
