//! The hour after: the facilitator looks first, plans, shows it on the wall, and the team promises.

use super::{is_in_order, is_shown};
use crate::promises::types_two;
use kilter_journeys::Person;
use std::path::{Path, PathBuf};

/// From the file of the team summary to the file of what the team promised.
pub fn the_hour(helen: &Person, file: &Path) -> PathBuf {
    helen
        .click_link("Open results")
        .is_at("Open results")
        .upload("Choose files", &[file])
        .click_button("Continue")
        .sees("5 of 6");
    is_in_order(helen);
    helen
        .click_button("Keep and open the report")
        .sees("A conversation starter, not a test.")
        .sees("5 of 6 replies");
    is_shown(helen, "4-report");
    let handout = helen.printed_pages();
    assert_eq!(handout.len(), 1, "{handout:?}");

    helen
        .click_link("For the facilitator: prompts, notes, every statement")
        .sees("Keep this off the screen that everyone sees.");
    is_in_order(helen);
    let sheets = helen.printed_pages();
    assert!(sheets.len() <= 3, "{sheets:?}");
    helen.click_link("Back").sees("Plan the conversation");

    helen
        .click_link("Plan the conversation")
        .sees("A plan for the conversation")
        .click_button("45 minutes")
        .click_button("Start the clock")
        .sees("There is time.");
    is_shown(helen, "5-plan");
    helen.click_link("Back").sees("Show it on the wall");

    helen.click_link("Show it on the wall").sees("1 of ");
    is_in_order(helen);
    helen
        .click_button("Continue")
        .sees("Guess first. Hands up: what will the picture show?");
    is_in_order(helen);
    helen
        .click_button("Continue")
        .does_not_see("Guess first. Hands up");
    is_shown(helen, "6-wall");
    helen
        .click_link("Leave")
        .sees("Write down what you promise");

    helen
        .click_link("Write down what you promise")
        .is_at("What we promise");
    is_in_order(helen);
    types_two(helen);
    helen
        .click_button("Keep these")
        .sees("Your promises are kept on this computer.");
    is_shown(helen, "7-promises");
    helen
        .click_button("Other formats")
        .click_button("Save the data (JSON)");
    let promises = helen.downloaded("kilter-promises*.json");
    // Everybody's sheet has them in place of the lines to write on.
    helen.click_link("Back").sees("Plan the conversation");
    let handout = helen.printed_pages();
    assert_eq!(handout.len(), 1, "{handout:?}");
    assert!(handout[0].contains("PCN manager"), "{handout:?}");
    promises
}
