//! People on other machines: the invitation that the organiser makes, and replies to it. What
//! their browsers do is done here with the same core and seal.

use super::team::{Row, checks};
use kilter_core::answers::{Answers, Choice};
use kilter_core::exchange::invitation::Invitation;
use kilter_core::exchange::reply_text::reply_text;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Instrument;
use kilter_core::made::Made;
use kilter_core::reply::{Reply, SealedReply};
use kilter_journeys::Person;
use kilter_seal::{PublicKey, seal};
use std::num::NonZeroU32;

pub const PASTE_REPLIES: &str = "Paste replies here";

/// From the round's page: takes the invitation, and reads it off the screen.
pub fn invites(joe: &Person) -> Invitation {
    joe.click_button("Invite people").is_at("Invite your team");
    takes_the_invitation(joe)
}

/// Where it stands. Once it is taken the number of people is fixed.
pub fn takes_the_invitation(joe: &Person) -> Invitation {
    joe.click_button("Copy").sees("You asked ");
    Invitation::from_text(&joe.text()).unwrap()
}

fn answers(check: &Instrument, row: &[String]) -> Answers {
    let mut answers = Answers::new();
    for (item, label) in check.in_order().zip(row) {
        let scale = check.options_of(item).unwrap();
        let chosen = scale.options.iter().position(|o| o.label == *label);
        let choice = chosen.map_or(Choice::OptedOut, Choice::Option);
        answers.choose(check, &item.id, choice).unwrap();
    }
    answers
}

/// A reply as the so manyth of somebody's draft.
fn made(row: &Row, who: u32, count: u32) -> Vec<u8> {
    let checks = checks();
    let each = checks.iter().zip(row);
    let mut draft = [7; 16];
    draft[..4].copy_from_slice(&who.to_be_bytes());
    let reply = Reply {
        checks: each.map(|(check, row)| Some(answers(check, row))).collect(),
        made: Some(Made {
            draft: RandomId::from_bytes(draft),
            count: NonZeroU32::new(count).unwrap(),
        }),
    };
    reply.encode(&checks).unwrap()
}

/// What somebody chose, as it stands in a reply before it is sealed, after version, draft and count (docs/formats.md).
pub fn plain(row: &Row) -> Vec<u8> {
    made(row, 0, 1)[21..].to_vec()
}

/// The text that somebody elsewhere sends back; `who` makes it theirs.
pub fn reply_of(invitation: &Invitation, row: &Row, who: u32) -> String {
    reply_made(invitation, row, who, 1)
}

/// The same, as the so manyth that they made.
pub fn reply_made(invitation: &Invitation, row: &Row, who: u32, count: u32) -> String {
    let key = PublicKey::from_bytes(&invitation.key).unwrap();
    let room = Reply::encoded_len(&checks());
    let mut seed = [1; 32];
    seed[..4].copy_from_slice(&who.to_be_bytes());
    seed[4..8].copy_from_slice(&count.to_be_bytes());
    let bytes = made(row, who, count);
    let sealed = seal(&key, &invitation.info(), &bytes, room, seed).unwrap();
    reply_text(invitation, &SealedReply(sealed))
}

/// A reply that nobody can open: it has the right length and names the right round.
pub fn made_up(invitation: &Invitation, who: u8) -> String {
    let length = kilter_seal::sealed_len(Reply::encoded_len(&checks()));
    reply_text(invitation, &SealedReply(vec![who; length]))
}

/// With one letter changed on its way.
pub fn changed(reply: &str) -> String {
    let mut text = reply.to_owned();
    let middle = text.len() / 2;
    let letter = if text.as_bytes()[middle] == b'A' {
        "B"
    } else {
        "A"
    };
    text.replace_range(middle..=middle, letter);
    text
}

/// From the round's page: pastes this, and waits for what was found.
pub fn adds(joe: &Person, text: &str) {
    joe.paste_into(PASTE_REPLIES, text)
        .click_button("Add the replies")
        .sees("What was found");
}

/// Back to the round's page, as with a bookmark: its id stands in the address.
pub fn returns_to_the_round(joe: &Person) {
    let id = joe.route().split('/').next_back().unwrap().to_owned();
    joe.visits(&format!("#/round/{id}")).sees("round is open");
}
