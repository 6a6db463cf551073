//! A meeting room's computer that is not the organiser's: several people answer an invitation on
//! it, one after another, and their sealed replies are handed over together.

use super::elsewhere::{PASTE_REPLIES, adds, invites, reply_of, returns_to_the_round};
use super::joining::message;
use super::sealed::{holds_no_answer, sealed};
use super::steps::{
    TEAM, answers, answers_a_page, closes, forgets_and_leaves, makes_way, opens_a_round, pages,
    starts,
};
use super::team::rows;
use kilter_journeys::{Person, Profile, Visitor};

/// The label of several replies as text.
pub const TEXT: &str = "The replies as text";

/// Reads an invitation, and lets several people answer it.
pub fn shares(room: &Person, invitation: &str) {
    room.visits("#/join")
        .paste_into("The invitation", invitation)
        .click_button("Continue")
        .is_at("You are invited")
        .click_button("One computer for several people")
        .click_button("Several people answer on this computer")
        .sees("Ready for the next person");
}

pub fn hands_over_replies(room: &Person) {
    room.click_button("If you set this up: hand over the replies")
        .click_button("Yes, leave this mode")
        .sees("More people can still answer here.");
}

/// One person of the example team has answered the invitation of a made-up organiser.
pub fn has_one_reply(room: &Person) {
    shares(room, &message());
    answers(room, &vec![rows("six_people")[0][0].clone()]);
    makes_way(room);
    hands_over_replies(room);
}

fn shows_nothing_of_anybody(room: &Person) {
    for hidden in ["#/check-answers", "#/answer/1", "#/join", "#/computer"] {
        room.visits(hidden).sees("Ready for the next person");
    }
    room.does_not_see("KLTR1").does_not_see("Joe");
}

#[test]
fn several_people_answer_in_a_room_and_all_their_replies_arrive_once() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    let invitation = invites(&joe);

    let room = Visitor::new("Room").open();
    shares(&room, &invitation.code());
    room.sees(TEAM)
        .sees("0 sealed replies are here. 6 people are asked in all.")
        .axe_finds_nothing();
    room.screenshot("room-next-person");
    room.click_button("Who could look at my answers?")
        .sees(&invitation.digits())
        .sees("With technical tools Joe, PCN manager could look.")
        .axe_finds_nothing();
    room.screenshot("room-before");
    answers(&room, &rows[0]);
    room.sees("wait here to be handed over to Joe, PCN manager.")
        .axe_finds_nothing();
    makes_way(&room);
    // The second sees "Added", and at once the power is gone.
    answers(&room, &rows[1]);
    let room = room.kill().open();
    room.sees("Ready for the next person")
        .sees("2 sealed replies are here.");
    shows_nothing_of_anybody(&room);
    // What is not added yet was in memory only.
    starts(&room);
    let first = &pages(&rows[2])[0];
    answers_a_page(&room, first);
    holds_no_answer(&room);
    let room = room.kill().open();
    room.sees("Ready for the next person")
        .does_not_see("stopped part-way");
    starts(&room);
    room.has_chosen_nothing(&first[0].0);
    forgets_and_leaves(&room);
    room.sees("Ready for the next person");
    answers(&room, &rows[2]);
    makes_way(&room);
    holds_no_answer(&room);
    assert_eq!(sealed(&room).len(), 3);

    hands_over_replies(&room);
    room.sees("3 sealed replies are here.")
        .sees("Send them to Joe, PCN manager")
        .no_sideways_scroll()
        .axe_finds_nothing();
    room.screenshot("room-hand-over");
    let three = room.value(TEXT);
    assert_eq!(three.lines().count(), 3);
    room.click_button("Copy").sees("Copied.");
    assert_eq!(room.clipboard(), three);
    room.click_button("Save")
        .sees("The browser was asked to save");
    let file = room.downloaded("kilter-replies*.txt");
    assert_eq!(std::fs::read_to_string(file).unwrap(), three);

    returns_to_the_round(&joe);
    adds(&joe, &three);
    joe.sees("3 replies were added.")
        .sees("3 of 6 have answered.");
    joe.paste_into(PASTE_REPLIES, &three)
        .click_button("Add the replies")
        .sees("3 were here already.")
        .sees("3 of 6 have answered.");

    // A fourth comes late, after the browser was closed.
    let room = room.close().open();
    room.sees("3 sealed replies are here to hand over.")
        .axe_finds_nothing();
    room.visits("#/computer").sees("with 3 sealed replies");
    room.visits("#/take-part")
        .click_link(&format!("Hand over the replies : {TEAM}"))
        .sees("More people can still answer here.")
        .click_button("Go on with the next person");
    answers(&room, &rows[3]);
    makes_way(&room);
    hands_over_replies(&room);
    let four = room.value(TEXT);
    joe.paste_into(PASTE_REPLIES, &four)
        .click_button("Add the replies")
        .sees("1 reply was added.")
        .sees("3 were here already.");

    let replies = sealed(&room);
    assert_eq!(replies.len(), 4);
    room.click_button("They have arrived: forget these replies")
        .sees("Ask Joe, PCN manager first how many were added.")
        .axe_finds_nothing();
    room.click_button("Yes, forget them")
        .is_at("Take part")
        .sees("downloads, clipboard, history and traces on disk may remain");
    let kept = room.kept();
    for gone in replies.iter().map(String::as_str).chain(["KLTR1", TEAM]) {
        assert!(!kept.contains(gone), "{gone} in {kept}");
    }
    let local = room.local_storage().to_string();
    assert!(!local.contains("kilter/outbox/"), "{local}");
    room.asked_nobody().console_is_quiet();

    // They open: with one from elsewhere, the round closes with five.
    joe.paste_into(PASTE_REPLIES, &reply_of(&invitation, &rows[4], 4))
        .click_button("Add the replies")
        .sees("5 of 6 have answered.");
    returns_to_the_round(&joe);
    closes(&joe, 5);
    joe.asked_nobody().console_is_quiet();
}

#[test]
fn where_the_browser_keeps_nothing_a_room_still_hands_over() {
    let rows = rows("six_people");
    let room = Visitor::new("Room")
        .with_profile(&Profile::that_keeps_nothing())
        .phone()
        .open();
    shares(&room, &message());
    for row in &rows[..2] {
        answers(&room, &vec![row[0].clone()]);
        makes_way(&room);
    }
    hands_over_replies(&room);
    room.no_sideways_scroll().axe_finds_nothing();
    room.screenshot("room-hand-over-phone");
    let text = room.value(TEXT);
    assert_eq!(text.lines().count(), 2);
    assert!(text.lines().all(|line| line.starts_with("KLTR1REPLY")));
}

#[test]
fn what_somebody_left_in_a_room_is_covered() {
    let room = Visitor::new("Room").open();
    shares(&room, &message());
    starts(&room);
    let row = vec![rows("six_people")[0][0].clone()];
    let (legend, answer) = &pages(&row)[0][0];
    room.choose(legend, answer);
    // The clock goes on; nobody waits for it.
    room.script(
        "const now = performance.now.bind(performance); performance.now = () => now() + 200000",
        &[],
    );
    room.is_at("Someone stopped part-way").does_not_see(legend);
    room.click_button("Not me: erase and start");
    room.has_chosen_nothing(legend);
}
