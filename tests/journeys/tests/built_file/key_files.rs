//! The key file: what a browser lost opens in another one, and nothing of what was closed comes back.

use super::collecting::saved;
use super::elsewhere::{adds, invites, reply_of, returns_to_the_round};
use super::steps::{closes, opens_a_round};
use super::team::rows;
use kilter_core::exchange::invitation::Invitation;
use kilter_journeys::{Person, Visitor};
use std::path::PathBuf;

pub const PASTE_KEY: &str = "Or paste the key file as text";
pub const PHRASE: &str = "green tea on Tuesday";

/// From the round's page: makes the key file, and says what is in it.
pub fn saves_the_key_file(joe: &Person) -> String {
    joe.click_link("Save a key file")
        .is_at("Save a key file")
        .type_into("Phrase", PHRASE)
        .click_button("Make the key file")
        .click_button("Save")
        .sees("The browser was asked to save");
    std::fs::read_to_string(joe.downloaded("kilter-key-millbrook-pcn-core-team-*.json")).unwrap()
}

/// From anywhere: gives a key file as text.
pub fn gives_the_key_file(joe: &Person, text: &str) {
    joe.visits("#/key-file")
        .is_at("Open a key file")
        .paste_into(PASTE_KEY, text)
        .click_button("Continue");
}

/// A round to which people are invited, and its key file, in a browser that is then gone.
fn lost() -> (Invitation, String) {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 9);
    let invitation = invites(&joe);
    returns_to_the_round(&joe);
    let file = saves_the_key_file(&joe);
    joe.axe_finds_nothing().no_sideways_scroll();
    (invitation, file)
}

#[test]
fn the_key_file_opens_on_a_second_profile_what_the_first_lost() {
    let rows = rows("six_people");
    let (invitation, file) = lost();
    let joe = Visitor::new("Joe again").open();
    joe.visits("#/computer").click_link("I have a key file");
    let as_file: PathBuf = joe.folder().put("kilter-key.json", file);
    joe.is_at("Open a key file")
        .upload("Choose files", &[as_file])
        .click_button("Continue")
        .is_at("Was this round closed on another computer?")
        .axe_finds_nothing();
    joe.type_into("Your phrase", "green tea on Wednesday")
        .click_button("No, open it here")
        .sees("This is not the phrase of this key file")
        .axe_finds_nothing();
    joe.type_into("Your phrase", PHRASE)
        .click_button("No, open it here")
        .sees("The round is open here.");
    let replies = (0..5).map(|who: u32| reply_of(&invitation, &rows[who as usize], who));
    adds(&joe, &replies.collect::<Vec<_>>().join("\n"));
    joe.sees("5 replies were added.");
    returns_to_the_round(&joe);
    joe.click_button("Close the round")
        .type_into("Your phrase", PHRASE)
        .click_button("Yes, close the round")
        .sees("The round is closed with 5 replies.");
    assert_eq!(
        super::collecting::saved_on_one_machine(&rows[..5]),
        saved(&joe)
    );
    joe.asked_nobody().console_is_quiet();
}

/// From then on the browser holds the one key to other people's answers.
#[test]
fn the_browser_is_asked_once_to_keep_what_is_here_when_a_round_opens() {
    let joe = Visitor::new("Joe").open();
    joe.script(
        "window.asked = 0; navigator.storage.persist = () => { window.asked += 1; return Promise.reject(new TypeError('no')); };",
        &[],
    );
    opens_a_round(&joe, 9);
    joe.visits("#/computer").sees("Open round:");
    assert_eq!(joe.script("return window.asked", &[]), 1);
    joe.console_is_quiet();
}

#[test]
fn a_key_file_brings_back_nothing_of_a_round_that_was_closed_or_is_open_here() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 9);
    let invitation = invites(&joe);
    returns_to_the_round(&joe);
    let replies = (0..5).map(|who: u32| reply_of(&invitation, &rows[who as usize], who));
    adds(&joe, &replies.collect::<Vec<_>>().join("\n"));
    returns_to_the_round(&joe);
    let file = saves_the_key_file(&joe);
    assert!(!file.contains("REPLY"), "{file}");
    gives_the_key_file(&joe, &file);
    joe.sees("This round is open here already.")
        .axe_finds_nothing();
    joe.click_link("See it here").sees("round is open");
    closes(&joe, 5);
    gives_the_key_file(&joe, &file);
    joe.sees("This round was closed. It can't be opened again.")
        .axe_finds_nothing();
    joe.visits("#/open")
        .paste_into(super::steps::PASTE, &file)
        .click_button("Continue")
        .sees("This is a key file. To open it, choose");
}

/// WebKit names its maker so, and deletes what nobody visits.
const WEBKIT: &str =
    "Object.defineProperty(Navigator.prototype, 'vendor', { get: () => 'Apple Computer, Inc.' })";
const DELETES: &str = "This browser may delete what Kilter keeps after seven days without a visit.";

#[test]
fn who_uses_safari_is_told_to_come_back_within_a_week() {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 9);
    joe.does_not_see(DELETES);
    joe.reloads_after(WEBKIT)
        .sees("round is open")
        .sees(DELETES);
    joe.click_button("Invite people").sees(DELETES);
    returns_to_the_round(&joe);
    joe.click_link("Save a key file").sees(DELETES);
    joe.visits("#/computer").sees(DELETES).axe_finds_nothing();
}
