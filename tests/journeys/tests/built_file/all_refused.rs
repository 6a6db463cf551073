//! Where the browser allows no way to send or take out, the text stands selected, one key from being copied.

use super::elsewhere::{adds, invites, reply_of, returns_to_the_round};
use super::joining::makes_a_reply;
use super::key_files::PHRASE;
use super::steps::{closes, opens_a_round};
use super::team::rows;
use kilter_journeys::{Person, Visitor};

/// No clipboard in the new way or the old, no download, a share sheet that refuses; and no mail program answers.
const REFUSES: &str = "
Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
document.execCommand = () => false;
URL.createObjectURL = () => { throw new Error('refused') };
navigator.canShare = () => true;
navigator.share = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
addEventListener('click', (event) => event.target.closest('a[href^=mailto]') && event.preventDefault());";

const SELECTED: &str = "
const field = document.activeElement;
return (field.value ?? '').slice(field.selectionStart, field.selectionEnd);";

/// A person whose browser refuses everything.
fn refused(name: &str) -> Person {
    let person = Visitor::new(name).open();
    person.reloads_after(REFUSES);
    person
}

/// Presses it: this is said, and the text with these words in it stands selected as a whole.
#[track_caller]
fn selects(person: &Person, button: &str, said: &str, label: &str, words: &str) {
    person.click_button(button).sees(said).is_focused_on(label);
    let whole = person.value(label);
    assert!(whole.contains(words), "{whole}");
    assert_eq!(person.script(SELECTED, &[]), whole.as_str());
    person.axe_finds_nothing();
}

const NOT_COPIED: &str =
    "The browser did not allow copying. The text below is selected: copy it yourself.";
const NOT_SHARED: &str = "The browser did not share it. Use another way.";
const NOT_SAVED: &str = "The browser did not let Kilter save.";
const NO_EMAIL: &str = "Your mail program was asked. If nothing opened, use Copy.";
const MESSAGE: &str = "The message as text";

#[test]
fn an_invitation_and_a_reminder_can_still_be_sent() {
    let joe = refused("Joe");
    opens_a_round(&joe, 9);
    joe.click_button("Invite people").is_at("Invite your team");
    joe.click_link("Open in email")
        .sees(NO_EMAIL)
        .sees("You asked 9 people");
    assert!(joe.value(MESSAGE).contains("KLTR1"));
    selects(&joe, "Copy", NOT_COPIED, MESSAGE, "KLTR1");
    selects(&joe, "Share", NOT_SHARED, MESSAGE, "KLTR1");
    let invitation = kilter_core::exchange::invitation::Invitation::from_text(&joe.text()).unwrap();
    returns_to_the_round(&joe);
    adds(&joe, &reply_of(&invitation, &rows("six_people")[0], 1));
    selects(&joe, "Copy a reminder", NOT_COPIED, MESSAGE, "KLTR1");
    selects(&joe, "Share", NOT_SHARED, MESSAGE, "KLTR1");
}

#[test]
fn a_reply_can_still_be_sent() {
    let amira = refused("Amira");
    makes_a_reply(&amira);
    let reply = "Your reply as text";
    selects(&amira, "Copy", NOT_COPIED, reply, "KLTR1REPLY");
    selects(&amira, "Share", NOT_SHARED, reply, "KLTR1REPLY");
    selects(&amira, "Save", NOT_SAVED, reply, "KLTR1REPLY");
    amira.click_link("Write an email").sees(NO_EMAIL);
}

#[test]
fn a_key_file_and_a_result_can_still_be_taken_out() {
    let joe = refused("Joe");
    opens_a_round(&joe, 6);
    let invitation = invites(&joe);
    returns_to_the_round(&joe);
    joe.click_link("Save a key file")
        .type_into("Phrase", PHRASE)
        .click_button("Make the key file");
    let key = "The key file as text";
    selects(&joe, "Copy", NOT_COPIED, key, "kilter.key");
    selects(&joe, "Save", NOT_SAVED, key, "kilter.key");
    returns_to_the_round(&joe);
    let people = rows("six_people");
    for (who, row) in (1..).zip(&people) {
        adds(&joe, &reply_of(&invitation, row, who));
    }
    closes(&joe, 6);
    let result = "The text that Copy gives";
    selects(&joe, "Save", NOT_SAVED, result, "KLTR1SUMMARY");
    selects(&joe, "Copy", NOT_COPIED, result, "KLTR1SUMMARY");
}
