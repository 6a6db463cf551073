//! What an organiser meets on the way: too few replies, a changed number, a mistyped form.

use super::elsewhere::{adds, invites, reply_of, returns_to_the_round};
use super::steps::{TEAM, answers, hands_over, makes_way, opens_a_round, takes_back};
use super::team::rows;
use kilter_journeys::Visitor;

#[test]
fn below_the_minimum_a_round_is_kept_open_or_deleted_but_not_closed() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    hands_over(&joe);
    for row in &rows[..2] {
        answers(&joe, row);
        makes_way(&joe);
    }
    takes_back(&joe);
    joe.sees("2 replies so far. A result needs 5, so 3 more must answer.")
        .does_not_see("Close the round");
    joe.click_button("About this round")
        .click_button("Delete the round")
        .click_button("Keep it");
    joe.click_link("Back")
        .sees("Open on this computer")
        .click_link(&format!("Go to the round {TEAM}"));
    joe.click_button("About this round")
        .click_button("Delete the round")
        .click_button("Yes, delete the round")
        .sees("The round is deleted.");
    joe.does_not_see(TEAM);
    assert!(!joe.local_storage().to_string().contains(TEAM));
}

#[test]
fn the_number_of_people_changes_until_closing() {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    joe.click_button("About this round")
        .click_button("Change the number of people asked")
        .type_into("How many people are you asking?", "4");
    joe.click_button("Change the number")
        .sees("The team needs 5 people or more");
    joe.axe_finds_nothing();
    joe.type_into("How many people are you asking?", "9")
        .click_button("Change the number");
    joe.sees("You are now asking 9 people.")
        .sees("0 of 9 have answered.");
}

#[test]
fn a_form_with_gaps_says_what_is_missing_and_takes_the_focus() {
    let joe = Visitor::new("Joe").open();
    joe.click_link("Ask the team")
        .is_at("Ask the team")
        .click_button("Open the round");
    joe.sees("There is a problem")
        .sees("Enter the name of your team");
    assert!(joe.title().starts_with("Error: "), "{}", joe.title());
    joe.axe_finds_nothing();
    joe.click_link("Enter the name of your team")
        .is_focused_on("What is your team called?");
}

#[test]
fn continue_without_an_answer_says_so_and_links_to_the_statement() {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    hands_over(&joe);
    super::steps::starts(&joe);
    joe.sees("Statements 1 to 5 of 33")
        .click_button("Continue")
        .sees("There is a problem");
    assert!(joe.title().starts_with("Error: "), "{}", joe.title());
    joe.axe_finds_nothing();
    joe.click_link("Statement 1: choose an answer, or choose \"Can't say\"")
        .is_focused_on("Rarely , 1");
}

#[test]
fn who_finds_no_round_to_take_part_in_is_told_what_to_ask_for_and_may_start_one() {
    let joe = Visitor::new("Joe").open();
    joe.click_link("Take part")
        .click_button("At a shared computer?")
        .sees("No round is open on this computer.")
        .sees("Ask the person who runs the round which computer to use.");
    joe.click_link("Ask the team").is_at("Ask the team");
}

/// The main buttons that can be seen, and how many dots are full, of how many.
const NEXT: &str = "
const seen = [...document.querySelectorAll('main .nhsuk-button:not([class*=--])')].filter((each) => each.checkVisibility());
const dots = (which) => document.querySelectorAll(`.kilter-dot${which}`).length;
return [seen.map((each) => each.innerText.trim()).join(), dots('--full'), dots('')];";

#[test]
fn the_page_of_a_round_has_one_green_button_for_what_is_next_and_a_dot_a_person() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").open();
    let next = |button: &str, replies: u32| {
        joe.sees(&format!("{replies} of 6 ha"));
        let found = joe.script(NEXT, &[]);
        assert_eq!(found, serde_json::json!([button, replies, 6]), "{button}");
    };
    opens_a_round(&joe, 6);
    next("Invite people", 0);
    let invitation = invites(&joe);
    returns_to_the_round(&joe);
    next("Add the replies", 0);
    let reply = |who: u32| reply_of(&invitation, &rows[who as usize], who);
    adds(&joe, &reply(0));
    next("Copy a reminder", 1);
    joe.click_button("Copy a reminder").sees("Copied.");
    let reminder = joe.clipboard();
    for words in [
        "A reminder: some replies",
        "Please reply by ",
        &invitation.code(),
    ] {
        assert!(reminder.contains(words), "{words}: {reminder}");
    }
    // At five of six closing is possible, and nothing says that everyone has answered.
    adds(&joe, &[1, 2, 3, 4].map(reply).join("\n"));
    next("Copy a reminder", 5);
    joe.sees("Enough have answered to close")
        .sees_once("5 of 6 have answered")
        .axe_finds_nothing();
    adds(&joe, &reply(5));
    next("Close the round", 6);
    super::steps::closes(&joe, 6);
    joe.click_button("Save")
        .sees("The browser was asked to save kilter-millbrook-pcn-core-team-");
    assert!(
        joe.downloaded("kilter-millbrook-pcn-core-team-2*.json")
            .exists()
    );
}
