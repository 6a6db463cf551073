//! Storage refused, full, and holding something unreadable: the app opens, says so, goes on, and
//! never overwrites what it can't read.

use super::change::{FIRST, compares};
use super::elsewhere::{adds, invites, reply_of, returns_to_the_round};
use super::joining::makes_a_reply;
use super::pool::LEGEND;
use super::steps::{answers, closes, hands_over, makes_way, opens_a_round, takes_back};
use super::team::rows;
use kilter_core::disclosure::Rules;
use kilter_core::exchange::find::Finder;
use kilter_core::instrument::Catalogue;
use kilter_journeys::{Profile, Visitor};
use serde_json::json;

#[test]
fn where_the_browser_keeps_nothing_a_round_still_gives_its_file() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe")
        .with_profile(&Profile::that_keeps_nothing())
        .open();
    joe.sees("This browser keeps nothing.").axe_finds_nothing();
    opens_a_round(&joe, 6);
    hands_over(&joe);
    for row in &rows[..5] {
        answers(&joe, row);
        makes_way(&joe);
    }
    takes_back(&joe);
    closes(&joe, 5);
    joe.click_button("Save")
        .sees("The browser was asked to save");
    assert!(joe.downloaded("*.json").exists());
}

#[test]
fn where_nothing_is_kept_and_nothing_downloaded_a_summary_is_copied() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe")
        .with_profile(&Profile::that_keeps_and_downloads_nothing())
        .open();
    opens_a_round(&joe, 5);
    let invitation = invites(&joe);
    // The page must not be loaded again: it holds all there is.
    joe.click_link("Back");
    let people = rows[..5].iter().zip(0..);
    let replies: Vec<_> = people
        .map(|(row, who)| reply_of(&invitation, row, who))
        .collect();
    adds(&joe, &replies.join("\n"));
    closes(&joe, 5);
    joe.click_button("Save")
        .click_button("Copy")
        .sees("Copied.");
    let finder = Finder::new(Rules::default(), Catalogue::built_in(), false);
    let [Ok((summary, _))] = &finder.all(&joe.clipboard()).summaries[..] else {
        panic!("{}", joe.clipboard());
    };
    assert_eq!(summary.replies(), 5);
    assert_eq!(joe.downloads().len(), 0);
    joe.axe_finds_nothing().console_is_quiet();
}

#[test]
fn where_the_browser_keeps_nothing_rounds_are_compared_and_added_up() {
    let joe = Visitor::new("Joe")
        .with_profile(&Profile::that_keeps_nothing())
        .open();
    compares(&joe);
    joe.visits("#/pool")
        .tick(LEGEND, FIRST)
        .tick(LEGEND, "Millbrook PCN core team, Second, March 2027")
        .click_button("Show them")
        .sees("Five foundations: 15 replies from 1 team.")
        .axe_finds_nothing();
}

#[test]
fn full_local_storage_is_said_and_survived() {
    let joe = Visitor::new("Joe").open();
    joe.sees("Hear your whole team").fills_local_storage();
    opens_a_round(&joe, 6);
    joe.sees("One of the two places where this browser keeps things is full or blocked.");
    let joe = joe.kill().open();
    joe.sees("Millbrook PCN core team: 0 of 6 have answered.");
}

#[test]
fn what_cannot_be_read_is_said_and_left_as_it_is() {
    let joe = Visitor::new("Joe").open();
    joe.sees("Hear your whole team");
    let key = "kilter/round/00000000000000000000000000000001";
    let newer = r#"{"schema":99,"seq":1,"data":{"of":"a newer Kilter"}}"#;
    joe.script(
        "localStorage.setItem(arguments[0], arguments[1])",
        &[key.into(), newer.into()],
    );
    let joe = joe.close().open();
    joe.sees("Kilter can't read 1 thing kept in this browser.");
    opens_a_round(&joe, 6);
    let kept = joe.script("return localStorage.getItem(arguments[0])", &[key.into()]);
    assert_eq!(kept, newer);
    // Gone only on a person's word.
    joe.click_link("This computer")
        .sees("Something that Kilter can't read");
    joe.axe_finds_nothing();
}

#[test]
fn everything_is_deleted_in_two_steps_with_a_receipt() {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    joe.script("localStorage.setItem('another-page', 'stays')", &[]);
    joe.click_link("This computer")
        .sees("Open round: Millbrook PCN core team");
    joe.click_button("Delete everything")
        .sees("A round is still open.")
        .click_button("Yes, delete everything");
    joe.is_at("Receipt")
        .sees("downloads, clipboard, history and traces on disk may remain");
    joe.axe_finds_nothing();
    let kept = joe.local_storage().to_string();
    assert!(
        kept.contains("another-page") && !kept.contains("kilter/"),
        "{kept}"
    );
    assert!(!joe.indexed_db().to_string().contains("Millbrook"));
    let joe = joe.close().open();
    joe.does_not_see("Millbrook");
}

#[test]
fn a_round_that_is_closed_while_local_storage_is_full_leaves_neither_key_nor_replies_there() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    hands_over(&joe);
    for row in &rows[..5] {
        answers(&joe, row);
        makes_way(&joe);
    }
    takes_back(&joe);
    joe.fills_local_storage();
    closes(&joe, 5);
    joe.sees("One of the two places where this browser keeps things is full or blocked.");
    let local = joe.local_storage().to_string();
    assert!(!local.contains("kilter/key/"), "{local:.2000}");
    assert!(!local.contains("replies\\\":[\\\""), "{local:.2000}");
    let joe = joe.kill().open();
    joe.sees("Results on this computer")
        .does_not_see("Go to the round");
}

/// A profile on a full or read-only disk: no transaction of the journal that writes completes.
const REFUSES: &str = "
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...asked) {
        const made = transaction.apply(this, asked);
        const put = () => { made.abort(); throw new DOMException('no room', 'UnknownError'); };
        const store = made.objectStore.bind(made);
        made.objectStore = (name) => Object.assign(store(name), { put, delete: put, clear: put });
        return made;
    };";

#[test]
fn where_the_journal_refuses_nothing_is_called_kept_and_what_may_leave_can_be_taken_at_once() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").open();
    joe.sees("Hear your whole team").script(REFUSES, &[]);
    opens_a_round(&joe, 6);
    joe.sees("What you do now lives only until the browser closes.")
        .axe_finds_nothing();
    hands_over(&joe);
    for row in &rows[..5] {
        answers(&joe, row);
        makes_way(&joe);
    }
    // It is not the members'.
    joe.does_not_see("Copy what is here");
    takes_back(&joe);
    closes(&joe, 5);
    joe.click_button("Copy what is here").sees("Copied.");
    let copied = joe.clipboard();
    let summary: serde_json::Value = serde_json::from_str(&copied).unwrap();
    assert_eq!(summary["checks"][0]["replies"], 5);
}

#[test]
fn an_address_that_leads_to_nothing_here_says_how_that_may_be() {
    let joe = Visitor::new("Joe")
        .at("#/round/00000000000000000000000000000001")
        .open();
    joe.is_at("This is not in this browser")
        .sees("or this browser deletes what it keeps when it closes")
        .axe_finds_nothing();
    joe.visits("#/computer")
        .sees("Kilter keeps nothing in this browser.")
        .sees("Was there something before? This browser may delete what it keeps when it closes.")
        .does_not_see("Firefox")
        .does_not_see("This is what Kilter keeps");
    // Firefox names no maker.
    joe.reloads_after("Object.defineProperty(Navigator.prototype, 'vendor', { get: () => '' })")
        .sees("Firefox keeps it with the place and name that the file had then.");
}

#[test]
fn where_the_journal_is_shut_from_the_start_nothing_is_called_lost_or_deleted() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    let invitation = invites(&joe);
    let people = rows[..5].iter().zip(0..);
    let replies: Vec<_> = people
        .map(|(row, who)| reply_of(&invitation, row, who))
        .collect();
    returns_to_the_round(&joe);
    adds(&joe, &replies.join("\n"));
    returns_to_the_round(&joe);
    let round = joe.route();
    let profile = joe.profile().clone();
    let closed = joe.close();
    profile.shuts_its_databases();
    let joe = closed.open();
    joe.visits(&round)
        .sees("What you do now lives only until the browser closes.")
        .sees("What you miss may still be on the disk.")
        .click_button("Close the round")
        .click_button("Yes, close the round")
        .sees(
            "This browser can't get at all of this round just now. That does not mean it is lost.",
        )
        .does_not_see("lost the key")
        .axe_finds_nothing();
    joe.visits("#/round/00000000000000000000000000000001")
        .is_at("Kilter can't show this just now")
        .does_not_see("Someone deleted");
    joe.visits("#/computer")
        .click_button("Delete everything")
        .click_button("Yes, delete everything")
        .is_at("Receipt")
        .sees("Some of it may be back when you open Kilter again.")
        .axe_finds_nothing();
    joe.visits("#/").visits("#/computer");
    joe.sees("Kilter finds nothing that this browser lets it look at.");
    let closed = joe.close();
    profile.opens_its_databases_again();
    let joe = closed.open();
    joe.visits(&round).sees("5 of 6 have answered.");
    closes(&joe, 5);
}

#[test]
fn everything_stays_deleted_when_the_browser_is_killed_at_once() {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    // Local storage reaches the disk.
    let joe = joe.close().open();
    joe.click_link("This computer")
        .click_button("Delete everything")
        .sees("Traces stay on the disk for a while.")
        .click_button("Yes, delete everything");
    joe.is_at("Receipt");
    let joe = joe.kill().open();
    joe.sees("Hear your whole team").does_not_see("Millbrook");
    assert!(!joe.local_storage().to_string().contains("kilter/"));
    let left = joe.indexed_db()["kilter"]["records"].clone();
    let names: Vec<_> = left
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["key"].clone())
        .collect();
    assert_eq!(names, [json!("erased"), json!("head")]);
}

#[test]
fn where_the_journal_refuses_a_members_own_answers_are_not_called_kept() {
    let tom = Visitor::new("Tom").open();
    tom.sees("Hear your whole team").script(REFUSES, &[]);
    makes_a_reply(&tom);
    tom.sees("This browser does not keep your answers.")
        .does_not_see("Your answers stay in this browser")
        .sees("Copy what is here")
        .axe_finds_nothing();
    tom.visits("#/answer/1")
        .sees("This browser does not keep your answers.")
        .does_not_see("Your answers so far are kept");
}
