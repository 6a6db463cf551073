//! A talk without scores: where there are too few people for a result, the four turns and their clock are there all the same.

use super::plan::{steps, time_passes};
use super::steps::{
    TEAM, answers, hands_over, makes_way, opens_a_round, sets_up_a_round, takes_back,
};
use super::team::rows;
use kilter_journeys::{Person, Visitor};

const TALK: &str = "Talk without scores";

/// Of weights 10, 20, 20 and 12 in 60 minutes: tests/plan.rs of the core.
const FOUR_TURNS: [&str; 4] = [
    "1. Look, 9 minutes",
    "2. Deal, 20 minutes",
    "3. Relationship, 19 minutes",
    "4. Promise, 12 minutes",
];

fn is_led_to_the_talk(joe: &Person) {
    joe.click_link(TALK)
        .is_at(TALK)
        .sees("Nothing is measured here, and nothing is kept");
    assert_eq!(steps(joe), FOUR_TURNS);
}

/// What a phone shows of it, as it is printed too.
#[test]
fn a_team_of_four_is_led_to_the_four_turns_and_keeps_to_the_clock() {
    let joe = Visitor::new("Joe").phone().open();
    sets_up_a_round(&joe, 4);
    joe.does_not_see(TALK)
        .click_button("Open the round")
        .sees("The team needs 5 people or more")
        .axe_finds_nothing();
    // Five have a result.
    joe.type_into("How many people will you ask?", "5")
        .does_not_see(TALK)
        .type_into("How many people will you ask?", "4");
    let kept = joe.kept();
    is_led_to_the_talk(&joe);
    joe.sees("What goes well between us?")
        .sees("without saying whose")
        .sees("What will we do when it gets hard?")
        .no_sideways_scroll()
        .screenshot("talk");
    joe.click_button("Leave out Deal")
        .click_button("Add a step")
        .click_button("Add: Openness (Deal and relationship)")
        .sees("What did we learn too late last month?")
        .click_button("Move up Openness")
        .is_focused_on("Openness");
    // 20 minutes of weights 10, 20 and 20, beside the promise.
    joe.click_button("30 minutes");
    assert_eq!(
        steps(&joe),
        [
            "1. Look, 4 minutes",
            "2. Openness, 8 minutes",
            "3. Relationship, 8 minutes",
            "4. Promise, 10 minutes",
        ]
    );
    let paper = joe.printed_pages();
    assert!(paper.len() <= 2, "{paper:?}");
    let paper = paper.join(" ");
    for words in [
        "What is hard?",
        "What did we learn too late last month?",
        "What we do, which role, by when",
    ] {
        assert!(paper.contains(words), "{words}: {paper}");
    }
    joe.click_button("Start the clock")
        .is_focused_on("Look")
        .sees("There is time.");
    // It goes on while somebody is elsewhere.
    joe.visits("#/about")
        .click_link(TALK)
        .sees("Now step 1: Look");
    time_passes(&joe, 20);
    joe.sees("Now step 4: Promise");
    time_passes(&joe, 10);
    joe.sees("Time is up.");
    assert_eq!(joe.kept(), kept, "a talk without scores keeps nothing");
    joe.no_sideways_scroll()
        .axe_finds_nothing()
        .asked_nobody()
        .console_is_quiet();
}

#[test]
fn a_round_of_four_replies_is_led_to_the_four_turns_and_nothing_of_it_goes_there() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").desktop().open();
    opens_a_round(&joe, 6);
    // Who has asked nobody yet is not too few.
    joe.sees("0 replies so far.").does_not_see(TALK);
    hands_over(&joe);
    for row in &rows[..4] {
        answers(&joe, row);
        makes_way(&joe);
    }
    takes_back(&joe);
    joe.sees("4 replies so far. A result needs 5, so 1 more must answer.")
        .axe_finds_nothing();
    let kept = joe.kept();
    is_led_to_the_talk(&joe);
    let of_the_round = joe.text();
    joe.no_sideways_scroll().screenshot("talk-desktop");
    assert_eq!(joe.kept(), kept, "the round stays as it is");
    // Who has no round at all reads the same.
    let helen = Visitor::new("Helen").desktop().at("#/talk").open();
    helen.is_at(TALK);
    assert_eq!(helen.text(), of_the_round);
    // With the fifth reply there is a result to talk about.
    joe.visits("#/")
        .click_link(&format!("Go to the round {TEAM}"));
    hands_over(&joe);
    answers(&joe, &rows[4]);
    makes_way(&joe);
    takes_back(&joe);
    joe.sees("Close the round").does_not_see(TALK);
    joe.axe_finds_nothing().console_is_quiet();
}
