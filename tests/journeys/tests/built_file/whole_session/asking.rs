//! The first round: one answers on a phone, one by keyboard alone, one leaves half-way at the room's computer where
//! another follows, one answers on paper, and one comes late.

use super::{is_in_order, is_shown};
use crate::elsewhere::{PASTE_REPLIES, adds, returns_to_the_round, takes_the_invitation};
use crate::joining::TEXT as REPLY;
use crate::on_paper::{digits, label};
use crate::room_pc::{TEXT as REPLIES, hands_over_replies, shares};
use crate::steps::{
    answers_a_page, chooses_by_keyboard, closes, goes_to_the_round, makes_way, pages,
    sets_up_a_round, starts,
};
use crate::team::{Row, checks, rows};
use kilter_core::exchange::invitation::Invitation;
use kilter_journeys::{Person, Visitor};
use serde_json::Value;
use std::path::PathBuf;

/// From nothing to the team summary's file.
pub fn the_team_answers(joe: &Person) -> PathBuf {
    is_in_order(joe);
    sets_up_a_round(joe, 6);
    is_shown(joe, "1-ask");
    joe.click_button("Open the round").is_at("Invite your team");
    is_in_order(joe);
    let invitation = takes_the_invitation(joe);
    goes_to_the_round(joe);
    is_in_order(joe);

    // All six of the worked example, but the one who leaves half-way.
    let people = rows("six_people");
    let [phone, keyboard, leaves, room, paper, late] = <[Row; 6]>::try_from(people).unwrap();
    let sent = [
        on_a_phone(&invitation, &phone),
        by_keyboard(&invitation, &keyboard),
        in_the_room(&invitation, &leaves, &room),
    ];
    adds(joe, &sent.join("\n"));
    joe.sees("3 replies were added.");
    is_in_order(joe);
    returns_to_the_round(joe);
    types_in(joe, &paper);

    // Four are too few, and the fifth is on the way.
    joe.sees("4 replies so far. A result needs 5, so 1 more must answer.")
        .does_not_see("Close the round");
    is_in_order(joe);
    joe.paste_into(PASTE_REPLIES, &at_a_desk(&invitation, &late))
        .click_button("Add the replies")
        .sees("5 of 6 have answered.");
    returns_to_the_round(joe);
    closes(joe, 5);
    is_shown(joe, "3-ready");
    joe.click_button("Save")
        .sees("The browser was asked to save");
    let file = joe.downloaded("*.json");
    counts_these(&file, &[phone, keyboard, room, paper, late]);
    file
}

/// Opens the invitation as a link in a message does.
fn is_invited(name: &str, invitation: &Invitation) -> Visitor {
    Visitor::new(name).at(&format!("#/join/{}", invitation.code()))
}

fn on_a_phone(invitation: &Invitation, row: &Row) -> String {
    let priya = is_invited("Priya", invitation).phone().open();
    priya.is_at("You are invited");
    is_in_order(&priya);
    priya.click_button("Start").sees("Statement 1 of 33");
    for (place, page) in pages(row).iter().enumerate() {
        if place == 1 {
            is_shown(&priya, "2-answer");
        }
        answers_a_page(&priya, page);
    }
    sends(&priya)
}

/// From the answers that are all given to the reply's text.
fn sends(person: &Person) -> String {
    person.is_at("Check your answers");
    is_in_order(person);
    person
        .click_button("Make my reply")
        .is_at("Send your reply");
    is_in_order(person);
    let text = person.value(REPLY);
    person
        .click_button("I have sent it")
        .click_button("Yes, forget them")
        .is_at("Thank you");
    is_in_order(person);
    assert!(!person.kept().contains("choices"), "{}", person.kept());
    text
}

fn by_keyboard(invitation: &Invitation, row: &Row) -> String {
    let lin = is_invited("Lin", invitation).desktop().open();
    lin.is_at("You are invited");
    lin.keys().tab_to_button("Start").press_enter();
    for page in pages(row) {
        chooses_by_keyboard(&lin, &page);
        is_in_order(&lin);
        lin.keys().tab_to_button("Continue").press_enter();
        lin.does_not_see(&page[0].0);
    }
    lin.is_at("Check your answers");
    lin.keys().tab_to_button("Make my reply").press_enter();
    lin.is_at("Send your reply").value(REPLY)
}

/// One goes off half-way; the next erases that, and answers.
fn in_the_room(invitation: &Invitation, leaves: &Row, stays: &Row) -> String {
    let room = Visitor::new("Room").desktop().open();
    shares(&room, &invitation.code());
    is_in_order(&room);
    starts(&room);
    for page in &pages(leaves)[..2] {
        answers_a_page(&room, page);
    }
    room.visits("#/next").is_at("Someone stopped part-way");
    is_in_order(&room);
    room.click_button("Not me: erase and start");
    let first = &pages(stays)[0];
    room.has_chosen_nothing(&first[0].0);
    for page in pages(stays) {
        answers_a_page(&room, &page);
    }
    room.is_at("Check your answers")
        .click_button("Add to team")
        .is_at("Added");
    is_in_order(&room);
    makes_way(&room);
    hands_over_replies(&room);
    is_in_order(&room);
    let text = room.value(REPLIES);
    assert_eq!(text.lines().count(), 1, "who left is not among them");
    text
}

/// A form that somebody filled in by hand.
fn types_in(joe: &Person, row: &Row) {
    joe.click_button("More")
        .click_link("Type in paper forms")
        .is_at("Type in paper forms");
    is_in_order(joe);
    joe.keys()
        .tab_to_field(&label(0))
        .types(&digits(row))
        .press_enter();
    joe.sees("Added. 4 of 6 have answered.");
    joe.click_link("Back").sees("round is open");
}

fn at_a_desk(invitation: &Invitation, row: &Row) -> String {
    let tom = is_invited("Tom", invitation).desktop().open();
    tom.is_at("You are invited").click_button("Start");
    for page in pages(row) {
        answers_a_page(&tom, &page);
    }
    sends(&tom)
}

/// The file counts these answers and no others.
fn counts_these(file: &PathBuf, people: &[Row]) {
    let file: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    for (which, check) in checks().iter().enumerate() {
        let counted = &file["checks"][which];
        assert_eq!(counted["replies"], people.len());
        for (place, item) in check.in_order().enumerate() {
            let chose = |label: &str| people.iter().filter(|it| it[which][place] == label).count();
            let options = &check.options_of(item).unwrap().options;
            let counts: Vec<_> = options.iter().map(|option| chose(&option.label)).collect();
            assert_eq!(
                counted["items"][item.id.as_str()]["counts"],
                serde_json::to_value(counts).unwrap(),
                "{}",
                item.id
            );
        }
    }
}
