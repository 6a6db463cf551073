//! The organiser asks people on other machines, and collects what they send back.

use super::elsewhere::{
    PASTE_REPLIES, adds, changed, invites, made_up, reply_made, reply_of, returns_to_the_round,
};
use super::steps::{answers, closes, hands_over, makes_way, opens_a_round, takes_back};
use super::team::{Row, rows};
use kilter_core::exchange::invitation::Invitation;
use kilter_journeys::{Person, Visitor};
use serde_json::Value;

/// The bytes of the team summary that a person saves, with its random ids made the same for all.
pub fn saved(joe: &Person) -> String {
    joe.click_button("Save")
        .sees("The browser was asked to save");
    let file = std::fs::read_to_string(joe.downloaded("*.json")).unwrap();
    let summary: Value = serde_json::from_str(&file).unwrap();
    ["id", "team_id"].into_iter().fold(file, |file, name| {
        let id = summary[name].as_str().unwrap();
        assert_eq!((id.len(), file.matches(id).count()), (32, 1));
        file.replace(id, name)
    })
}

/// The same of a round of nine in which these people answer on one shared machine.
pub fn saved_on_one_machine(rows: &[Row]) -> String {
    let one = Visitor::new("One machine").open();
    opens_a_round(&one, 9);
    hands_over(&one);
    for row in rows {
        answers(&one, row);
        makes_way(&one);
    }
    takes_back(&one);
    closes(&one, u32::try_from(rows.len()).unwrap());
    saved(&one)
}

#[test]
fn replies_from_elsewhere_count_as_those_on_one_machine_do() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 9);
    let invitation = invites(&joe);
    assert_eq!(invitation.team_size, 9);
    joe.click_button("12 digits to compare")
        .sees(&invitation.digits())
        .screenshot("invitation");
    joe.axe_finds_nothing().no_sideways_scroll();
    joe.click_button("Save")
        .sees("The browser was asked to save");
    let file = std::fs::read_to_string(joe.downloaded("kilter-invitation.txt")).unwrap();
    assert_eq!(Invitation::from_text(&file), Ok(invitation.clone()));
    assert!(!file.contains("/join/"), "a file has no link: {file}");

    returns_to_the_round(&joe);
    joe.click_button("About this round")
        .sees("so that number is fixed")
        .does_not_see("Change the number of people asked");
    let reply = |who: u32| reply_of(&invitation, &rows[who as usize], who);
    let other = Invitation {
        team_size: 8,
        ..invitation.clone()
    };
    let chat = format!(
        "[12/03/2027, 09:12] Jane: here is mine\n{}\n[09:13] Al: and mine {} thanks, Al\n\
         [09:14] Jane: once more {}\n[09:20] Sam: {}\n[09:31] Kay: {}\nwell done all",
        reply(0),
        reply(1),
        reply(0),
        reply_of(&other, &rows[2], 2),
        changed(&reply(3)),
    );
    adds(&joe, &chat);
    joe.is_focused_on("What was found")
        .sees("2 replies were added.")
        .sees("1 was here already.")
        .sees("1 is meant for another round.")
        .sees("1 came damaged.")
        .sees("2 of 9 have answered.");
    assert_eq!(joe.value(PASTE_REPLIES), "");
    joe.screenshot("replies-added");
    joe.axe_finds_nothing();
    joe.paste_into(PASTE_REPLIES, "Hello all")
        .click_button("Add the replies");
    joe.sees("There is no reply in it").axe_finds_nothing();

    let put = |who: u32| {
        let name = format!("kilter-reply-{who}.txt");
        joe.folder().put(&name, reply(who))
    };
    let files: Vec<_> = (2..5).map(put).collect();
    joe.paste_into(PASTE_REPLIES, "")
        .click_button("Choose files")
        .upload("Choose files", &files)
        .click_button("Add the replies")
        .sees("3 replies were added.")
        .sees("5 of 9 have answered.");
    returns_to_the_round(&joe);
    closes(&joe, 5);
    let collected = saved(&joe);
    joe.asked_nobody().console_is_quiet();

    assert_eq!(saved_on_one_machine(&rows[..5]), collected);
}

#[test]
fn a_made_up_reply_does_not_block_a_round_for_ever() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 5);
    let invitation = invites(&joe);
    returns_to_the_round(&joe);
    let real = (0..5).map(|who: u32| reply_of(&invitation, &rows[who as usize], who));
    let mut all: Vec<String> = real.collect();
    all.push(made_up(&invitation, 77));
    adds(&joe, &all.join("\n"));
    joe.sees("6 replies were added.");
    returns_to_the_round(&joe);
    joe.sees("6 replies came for 5 people.")
        .click_button("Close the round")
        .click_button("Yes, close the round")
        .is_focused_on("Some replies can't be opened")
        .sees("1 reply can't be opened.")
        .axe_finds_nothing();
    joe.click_button("Close without them")
        .sees("5 replies can be opened.")
        .click_button("Yes, close without them")
        .sees("The round is closed with 5 replies.");
    let summary: Value = serde_json::from_str(&saved(&joe)).unwrap();
    assert_eq!(summary["checks"][0]["replies"], 5);
}

#[test]
fn too_many_real_replies_cannot_close() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").phone().open();
    opens_a_round(&joe, 5);
    let invitation = invites(&joe);
    joe.screenshot("invitation-phone");
    joe.no_sideways_scroll();
    returns_to_the_round(&joe);
    let all: Vec<String> = (0..6)
        .map(|who: u32| reply_of(&invitation, &rows[who as usize], who))
        .collect();
    adds(&joe, &all.join("\n"));
    joe.screenshot("replies-added-phone");
    returns_to_the_round(&joe);
    joe.screenshot("round-phone");
    joe.click_button("Close the round")
        .click_button("Yes, close the round")
        .sees("More people answered than you asked, or somebody answered twice. This round can't be closed")
        .axe_finds_nothing();
    // Above the button, which stands screens below it on a phone.
    let in_view = "const notice = document.activeElement.getBoundingClientRect();
        return document.activeElement.textContent.includes('More people') && notice.top >= 0 && notice.bottom <= innerHeight";
    assert_eq!(joe.script(in_view, &[]), true);
}

/// One draft sent by two ways, and a mind that was changed: five people, each with the last that they made.
#[test]
fn a_reply_that_is_made_again_replaces_the_first() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 9);
    let invitation = invites(&joe);
    returns_to_the_round(&joe);
    let reply = |who: u32| reply_of(&invitation, &rows[who as usize], who);
    // Of the fifth the first comes after the second, with the answers of somebody else.
    let last = reply_made(&invitation, &rows[4], 4, 2);
    let before = reply_made(&invitation, &rows[5], 4, 1);
    let chat = [0, 1, 2, 3].map(reply).join("\n");
    adds(&joe, &format!("{chat}\n{last}\n{last}"));
    joe.sees("5 replies were added.")
        .sees("1 was here already.");
    joe.paste_into(PASTE_REPLIES, &before)
        .click_button("Add the replies")
        .sees("1 reply was added.")
        .does_not_see("made again");
    returns_to_the_round(&joe);
    joe.click_button("Close the round")
        .click_button("Yes, close the round")
        .sees("The round is closed with 5 replies. 1 reply was made again: the last one counts.")
        .axe_finds_nothing();
    let collected = saved(&joe);
    assert_eq!(saved_on_one_machine(&rows[..5]), collected);
}

/// Counting each person once leaves too few: it says so, tells no number, and loses nothing.
#[test]
fn too_few_people_behind_enough_replies_leave_the_round_open() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    let invitation = invites(&joe);
    returns_to_the_round(&joe);
    let mut all: Vec<String> = (0..4)
        .map(|who: u32| reply_of(&invitation, &rows[who as usize], who))
        .collect();
    all.push(reply_made(&invitation, &rows[4], 3, 2));
    adds(&joe, &all.join("\n"));
    returns_to_the_round(&joe);
    joe.click_button("Close the round")
        .click_button("Yes, close the round")
        .sees("Some replies were made again, so fewer than 5 people have answered.")
        .axe_finds_nothing();
    joe.click_button("Keep it open");
    adds(&joe, &reply_of(&invitation, &rows[5], 5));
    returns_to_the_round(&joe);
    joe.click_button("Close the round")
        .click_button("Yes, close the round")
        .sees("The round is closed with 5 replies. 1 reply was made again: the last one counts.");
}

/// What was found before is of an earlier press.
#[test]
fn after_a_press_that_found_nothing_no_old_finding_is_left() {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    let invitation = invites(&joe);
    returns_to_the_round(&joe);
    adds(&joe, &reply_of(&invitation, &rows("six_people")[0], 0));
    joe.sees("1 reply was added.")
        .paste_into(PASTE_REPLIES, "Sorry, I can't find it")
        .click_button("Add the replies")
        .sees("There is a problem")
        .does_not_see("1 reply was added.")
        .does_not_see("What was found");
}
