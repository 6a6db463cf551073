//! Weeks later: the organiser asks what became of the promises, with the short form, and the facilitator asks the room.

use super::{is_in_order, is_shown};
use crate::elsewhere::{adds, returns_to_the_round, takes_the_invitation};
use crate::room_pc::{TEXT as REPLIES, hands_over_replies, shares};
use crate::steps::{TEAM, YOUR_NAME, closes, goes_to_the_round, makes_way};
use kilter_core::instrument::Catalogue;
use kilter_core::wording::Wording;
use kilter_journeys::{Person, Visitor, legend};
use std::path::{Path, PathBuf};

/// What five people say: to the eight statements, then of each promise whether it was kept and whether it helped. The
/// statements come first: what is compared with before is answered before anybody thinks of the promises.
const SAID: [[&str; 12]; 5] = [
    said("Mostly true", ["Yes", "Yes", "No", "No"]),
    said("Mostly true", ["Yes", "Yes", "No", "No"]),
    said("Half true", ["Yes", "Yes", "No", "Can't say"]),
    said("Very true of us", ["Yes", "Partly", "No", "No"]),
    said("Mostly true", ["Partly", "Partly", "No", "No"]),
];

const fn said(statement: &'static str, of_promises: [&'static str; 4]) -> [&'static str; 12] {
    let [a, b, c, d] = of_promises;
    let s = statement;
    [s, s, s, s, s, s, s, s, a, b, c, d]
}

/// From the promises' file to the file of the second team summary.
pub fn the_team_is_asked_again(joe: &Person, promises: &Path) -> PathBuf {
    joe.visits("#/open")
        .upload("Choose files", &[promises])
        .click_button("Continue")
        .sees("2 promises");
    is_in_order(joe);
    joe.click_button("Keep these promises")
        .click_link("What you promised")
        .sees("Early-warning slot first on the agenda");
    is_in_order(joe);
    joe.click_link("Ask the team what became of these")
        .sees("It takes two or three minutes");
    is_in_order(joe);
    joe.type_into(YOUR_NAME, "Joe, PCN manager")
        .click_button("More")
        .type_into("What is this round called?", "Eight weeks on");
    joe.click_button("Open the round").is_at("Invite your team");
    let invitation = takes_the_invitation(joe);
    goes_to_the_round(joe);

    // In the next meeting a phone goes round.
    let asked = legends();
    let phone = Visitor::new("Phone").phone().open();
    shares(&phone, &invitation.code());
    for (who, said) in SAID.iter().enumerate() {
        phone.click_button("Start").sees("1 of 12");
        let (statements, of_promises) = asked.split_at(8);
        for (place, (legend, answer)) in statements.iter().zip(said).enumerate() {
            if who == 0 && place % 4 == 3 {
                is_in_order(&phone);
            }
            phone.answer(legend, answer);
        }
        // The two questions on a promise stand on a page.
        for (page, said) in of_promises.chunks(2).zip(said[8..].chunks(2)) {
            for (legend, answer) in page.iter().zip(said) {
                phone.choose(legend, answer);
            }
            if who == 0 {
                is_in_order(&phone);
            }
            phone.click_button("Continue").does_not_see(&page[0]);
        }
        phone
            .is_at("Check your answers")
            .click_button("Add to team")
            .is_at("Added");
        makes_way(&phone);
    }
    hands_over_replies(&phone);
    let replies = phone.value(REPLIES);
    assert_eq!(replies.lines().count(), SAID.len());
    adds(joe, &replies);
    joe.sees("5 replies were added.");
    returns_to_the_round(joe);
    closes(joe, SAID.len());
    is_in_order(joe);
    joe.click_button("Save")
        .sees("The browser was asked to save");
    joe.downloaded("*.json")
}

/// What is asked, in its order: the short form of what was asked before, and two questions a promise.
fn legends() -> Vec<String> {
    let catalogue = Catalogue::built_in();
    let mut short = catalogue
        .iter()
        .filter_map(|it| catalogue.follow_up(&it.key));
    let statements = short.next().unwrap().in_order();
    let statements = statements.map(|item| Wording::default().fill(&item.text));
    let of_promises = ["Was it kept?", "Did it help?"].map(ToOwned::to_owned);
    let all = statements.chain(of_promises.clone()).chain(of_promises);
    (1..)
        .zip(all)
        .map(|(number, text)| legend(number, &text))
        .collect()
}

/// The report of the second round opens with it, and the answers stand beside the promises.
pub fn what_happened(helen: &Person, file: &Path) {
    helen
        .visits("#/open")
        .upload("Choose files", &[file])
        .click_button("Continue")
        .sees("Eight weeks on")
        .click_button("Keep and open the report")
        .sees("you promised 2 things. What happened?");
    is_in_order(helen);
    let links = helen.names("link");
    let way = links.iter().find(|name| name.contains("What happened?"));
    helen
        .click_link(way.unwrap())
        .sees("Was it kept?")
        // Below eight replies words stand in place of counts: 4, 3, 5 and 4 of 5.
        .sees("nearly all: Yes")
        .sees("most: Yes")
        .sees("nearly all: No")
        .click_button("Kept , Early-warning slot first on the agenda")
        .sees("That is noted.")
        .click_button("Not kept , One page on who does what for the hub")
        .sees("Where one was not kept, ask what got in the way, not who.");
    is_shown(helen, "8-what-happened");
    helen
        .click_link("See what has changed since")
        .sees(TEAM)
        .sees("What did we do differently?");
    is_in_order(helen);
}
