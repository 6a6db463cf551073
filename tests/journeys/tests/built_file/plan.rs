//! A plan for the conversation: made from the results, changed by buttons, kept to by a clock.

use super::wall::presses;
use kilter_journeys::{Person, Visitor};
use serde_json::json;

/// Each step: its heading and its minutes.
pub fn steps(joe: &Person) -> Vec<String> {
    let found = joe.script(
        "return [...document.querySelectorAll('.kilter-step')].map((step) =>
            [step.querySelector('h2'), step.querySelector('.kilter-step__minutes')].map((it) => it.innerText).join(', '))",
        &[],
    );
    serde_json::from_value(found).unwrap()
}

fn plans(joe: &Person) {
    joe.click_link("Plan the conversation")
        .sees("A plan for the conversation");
}

/// Deal 69.4 is 16.9 above relationship 52.5, 15 or more: so the relationship comes first. The minutes are worked out in
/// tests/plan.rs of the core.
#[test]
fn a_plan_is_made_from_the_results_and_changed_by_buttons() {
    let helen = Visitor::new("Helen").desktop().at("#/example").open();
    plans(&helen);
    assert_eq!(
        steps(&helen),
        [
            "1. Look, 7 minutes",
            "2. Relationship, 14 minutes",
            "3. Deal, 14 minutes",
            "4. Healthy conflict and Accountability, 15 minutes",
            "5. Promise, 10 minutes",
        ]
    );
    helen
        .sees("How must we treat each other to get there?")
        .sees("One silent minute first.")
        .no_sideways_scroll()
        .axe_finds_nothing()
        .screenshot("plan");
    helen.click_button("Move up Deal").is_focused_on("Deal");
    // Each keeps its minutes.
    assert_eq!(steps(&helen)[1], "2. Deal, 14 minutes");
    helen
        .click_button("Leave out Relationship")
        .click_button("Leave out Healthy conflict and Accountability");
    assert_eq!(
        steps(&helen),
        [
            "1. Look, 14 minutes",
            "2. Deal, 28 minutes",
            "3. Promise, 18 minutes"
        ]
    );
    helen
        .click_button("Add a step")
        .click_button("Add: Openness (Deal and relationship)");
    assert_eq!(steps(&helen)[2], "3. Openness, 19 minutes");
    // The window for the big screen may know nothing but its address: it shows this plan, and no other.
    let address = "return document.querySelector('a[target=_blank]').getAttribute('href')";
    let address = helen.script(address, &[]);
    let wall = Visitor::new("The big screen")
        .desktop()
        .at(address.as_str().unwrap())
        .open();
    wall.sees("1 of 8");
    presses(&wall, "End");
    wall.is_at("Promise");
    for before in ["Openness", "Deal"] {
        presses(&wall, "PageUp");
        wall.is_at(before);
    }
    wall.axe_finds_nothing();
    helen.sees("What did we learn too late last month?");
    // What somebody changed stays: on another page, and in less time. 20 minutes of weights 10, 20 and 20: 4, 8, 8.
    let short = [
        "1. Look, 4 minutes",
        "2. Deal, 8 minutes",
        "3. Openness, 8 minutes",
        "4. Promise, 10 minutes",
    ];
    helen.click_button("30 minutes");
    assert_eq!(steps(&helen), short);
    helen.sees("There is no time here for Healthy conflict and Accountability.");
    helen.click_link("Back").sees("Example report");
    plans(&helen);
    assert_eq!(steps(&helen), short);
    let paper = helen.printed_pages();
    assert!(paper.len() <= 3, "{paper:?}");
    let paper = paper.join(" ");
    for words in [
        "1. Look",
        "What did we learn too late last month?",
        "What we do, which role, by when",
    ] {
        assert!(paper.contains(words), "{words}: {paper}");
    }
    for words in ["Leave out", "Move up", "Start the clock", "#/"] {
        assert!(!paper.contains(words), "{words}: {paper}");
    }
    helen.asked_nobody().console_is_quiet();
}

/// The page's clocks, so many minutes on.
pub fn time_passes(helen: &Person, minutes: u32) {
    helen.script(
        "const on = arguments[0] * 60000;
         if (!window.really) window.really = Date.now.bind(Date);
         window.ahead = (window.ahead || 0) + on;
         Date.now = () => window.really() + window.ahead;",
        &[json!(minutes)],
    );
}

#[test]
fn the_clock_shortens_what_follows_and_never_the_promise_below_ten_minutes() {
    let helen = Visitor::new("Helen").phone().at("#/example").open();
    plans(&helen);
    // The four turns alone: 7, 14, 14 and 10 minutes.
    helen.click_button("45 minutes");
    helen.click_button("Start the clock").sees("There is time.");
    helen
        .is_focused_on("Look")
        .sees("Then Relationship, 14 minutes.")
        .does_not_see("How long do you have?")
        .axe_finds_nothing();
    // Six of seven minutes: in the last fifth.
    time_passes(&helen, 6);
    helen.sees("Nearly time to go on.");
    time_passes(&helen, 5);
    helen
        .sees("Time to go on. The other steps get shorter now, but not the promise.")
        .sees("over");
    helen.no_sideways_scroll().screenshot("plan-over");
    // 34 minutes are left; ten are the promise's; half of 24 is the relationship's, and the rest of a minute has begun.
    helen
        .click_button("Go on to: Relationship")
        .is_focused_on("Relationship")
        .sees("Now step 2: Relationship");
    // It goes on while somebody looks at the report.
    helen.visits("#/example").sees("Example report");
    plans(&helen);
    helen.sees("Now step 2: Relationship");
    // Ten minutes before the end it is time to promise.
    time_passes(&helen, 24);
    helen.sees("Now step 4: Promise").axe_finds_nothing();
    time_passes(&helen, 10);
    helen.sees("Time is up.");
    helen.click_button("Stop the clock").sees("Start the clock");
    helen.no_sideways_scroll().console_is_quiet();
}
