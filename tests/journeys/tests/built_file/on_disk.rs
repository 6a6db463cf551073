//! What is on disk, byte by byte, while a round is open and after: no answer in clear but the draft
//! of a member on a machine of their own.

use super::elsewhere::{adds, invites, plain, reply_of, returns_to_the_round};
use super::room_pc::{hands_over_replies, shares};
use super::steps::{
    answers, answers_a_page, closes, hands_over, makes_way, opens_a_round, pages, starts,
    takes_back,
};
use super::team::{Row, checks, rows};
use kilter_journeys::{Person, Profile, Visitor};
use std::path::PathBuf;

/// What a draft keeps of these choices: a sign a statement, in the order of asking.
fn signs(row: &Row) -> String {
    let sign = |options: &[kilter_core::instrument::ResponseOption], label: &String| {
        let place = options.iter().position(|option| option.label == *label);
        place.map_or_else(|| "x".to_owned(), |place| place.to_string())
    };
    let mut signs = String::new();
    for (check, row) in checks().iter().zip(row) {
        for (item, label) in check.in_order().zip(row) {
            signs.push_str(&sign(&check.options_of(item).unwrap().options, label));
        }
    }
    signs
}

fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// The files in which somebody's answers stand: as a draft keeps them, as a reply holds them before it is
/// sealed, or that in hexadecimal digits, in the one or the other encoding of text. Ten statements on end
/// are enough.
fn files_with(profile: &Profile, row: &Row) -> Vec<PathBuf> {
    let (signs, plain) = (signs(row), plain(row));
    let hex: String = plain.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut sought = vec![plain];
    for text in [&signs[..10], &signs[15..25], &hex] {
        sought.extend([text.as_bytes().to_vec(), wide(text)]);
    }
    profile.files_with_any(&sought)
}

fn holds_nobody(whose: &str, profile: &Profile, rows: &[Row]) {
    // A search that finds nothing at all would prove nothing.
    assert!(!profile.files_with("kilter").is_empty(), "{whose}");
    for (who, row) in rows.iter().enumerate() {
        let found = files_with(profile, row);
        assert!(found.is_empty(), "{whose}: answers of {who} in {found:?}");
    }
}

/// Answers the first pages of statements, and is killed at once after the last "kept".
fn begins_a_reply(member: Person, code: &str, row: &Row) -> Visitor {
    member
        .visits("#/join")
        .paste_into("The invitation", code)
        .click_button("Continue")
        .is_at("You are invited");
    starts(&member);
    for page in &pages(row)[..2] {
        answers_a_page(&member, page);
    }
    let (legend, answer) = &pages(row)[2][0];
    member.choose(legend, answer);
    member.sees("Your answers so far are kept in this browser.");
    member.kill()
}

/// People answer one after another on a room's computer, and one begins and stays away; what is handed over.
fn several_answer(room: &Person, code: &str, rows: &[Row]) -> String {
    shares(room, code);
    for row in rows {
        answers(room, row);
        makes_way(room);
    }
    hands_over_replies(room);
    let text = room.value("The replies as text");
    room.click_button("Go on with the next person");
    starts(room);
    answers_a_page(room, &pages(&rows[0])[0]);
    answers_a_page(room, &pages(&rows[0])[1]);
    text
}

#[test]
fn nothing_on_disk_tells_an_answer_but_ones_own_draft() {
    let rows = rows("six_people");
    let joes = Profile::new();
    let joe = Visitor::new("Joe").with_profile(&joes).open();
    opens_a_round(&joe, 6);
    hands_over(&joe);
    for row in &rows[..2] {
        answers(&joe, row);
        makes_way(&joe);
    }
    // Somebody begins, and stays away.
    starts(&joe);
    answers_a_page(&joe, &pages(&rows[2])[0]);
    answers_a_page(&joe, &pages(&rows[2])[1]);
    let joe = joe.kill();
    holds_nobody("the shared machine", &joes, &rows);

    let joe = joe.open();
    takes_back(&joe);
    let invitation = invites(&joe);
    let priyas = Profile::new();
    let priya = Visitor::new("Priya").with_profile(&priyas).open();
    let priya = begins_a_reply(priya, &invitation.code(), &rows[3]);
    // Her own draft is in clear, and so the search would find the others'.
    assert!(!files_with(&priyas, &rows[3]).is_empty());
    holds_nobody("the member's machine", &priyas, &rows[..3]);
    drop(priya);

    let rooms = Profile::new();
    let room = Visitor::new("Room").with_profile(&rooms).open();
    let from_the_room = several_answer(&room, &invitation.code(), &rows[4..]);
    let room = room.kill();
    holds_nobody("the room's machine", &rooms, &rows);

    returns_to_the_round(&joe);
    let replies = [2, 3].map(|who| reply_of(&invitation, &rows[who as usize], who));
    adds(&joe, &(replies.join("\n") + &from_the_room));
    returns_to_the_round(&joe);
    let joe = joe.kill();
    holds_nobody("the organiser's machine", &joes, &rows);
    let joe = joe.open();
    joe.click_link("Go to the round Millbrook PCN core team");
    closes(&joe, 6);
    let _ = joe.kill();
    holds_nobody("the organiser's machine after closing", &joes, &rows);

    let room = room.open();
    hands_over_replies(&room);
    room.click_button("They have arrived: forget these replies")
        .click_button("Yes, forget them")
        .does_not_see("KLTR1");
    let _ = room.kill();
    holds_nobody("the room's machine after it forgot", &rooms, &rows);
}
