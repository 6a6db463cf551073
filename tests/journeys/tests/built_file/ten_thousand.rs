//! As many replies as a round can have, from other machines.

use super::elsewhere::{invites, reply_of, returns_to_the_round};
use super::steps::{closes, opens_a_round};
use super::team::rows;
use kilter_journeys::Visitor;
use std::collections::BTreeSet;
use std::time::Duration;

/// Notes whatever a live region says from now on.
const LISTEN: &str = "
window.said = [];
const note = () => said.push(...[...document.querySelectorAll('[role=status]')].map((each) => each.textContent));
new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });";

#[test]
fn ten_thousand_replies_are_collected_and_close_with_progress() {
    let rows = rows("six_people");
    // A machine of two cores that does much else takes minutes for what takes one a few seconds.
    let joe = Visitor::new("Joe")
        .with_patience(Duration::from_secs(120))
        .open();
    opens_a_round(&joe, 10_000);
    let invitation = invites(&joe);
    let everyone: Vec<String> = (0..10_000_u32)
        .zip(rows.iter().cycle())
        .map(|(who, row)| reply_of(&invitation, row, who))
        .collect();
    // A chat as a file: a browser takes minutes to put so long a text into a field.
    let chat = joe.folder().put("chat.txt", everyone.join("\n"));
    returns_to_the_round(&joe);
    joe.click_button("Choose files")
        .upload("Choose files", &[chat])
        .click_button("Add the replies")
        .sees("What was found")
        .sees("10,000 replies were added.")
        .sees("10,000 of 10,000 have answered.");
    returns_to_the_round(&joe);
    joe.script(LISTEN, &[]);
    closes(&joe, "10,000");
    let said = joe.script("return window.said", &[]);
    let steps: BTreeSet<&str> = said
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|text| text.as_str())
        .filter(|text| text.starts_with("Opening the replies: "))
        .collect();
    assert!(
        steps.len() > 10 && steps.contains("Opening the replies: 5,000 of 10,000."),
        "{steps:?}"
    );
}
