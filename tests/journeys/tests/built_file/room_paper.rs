//! What the room has on paper: a picture for the wall, a sheet a table, and slips for the silent minute.

use kilter_journeys::{Person, Visitor};
use lopdf::{Document, ObjectId};

fn at_the_paper() -> Person {
    let helen = Visitor::new("Helen").desktop().at("#/example").open();
    helen
        .click_link("Plan the conversation")
        .click_link("Print for the room")
        .is_at("Example report On paper for the room");
    helen
}

/// 420 by 297 mm, in tens of points: 1/72 inch.
const A3: &str = "119 x 84";

/// The sizes of what is printed, in tens of points.
fn sizes_are(helen: &Person) -> Vec<String> {
    let paper = Document::load_mem(&helen.print_pdf()).unwrap();
    let size = |page: &ObjectId| {
        let page = paper.get_dictionary(*page).unwrap();
        let edges = page.get(b"MediaBox").unwrap().as_array().unwrap();
        let edge = |at: usize| edges[at].as_float().unwrap() / 10.0;
        format!("{:.0} x {:.0}", edge(2), edge(3))
    };
    paper.get_pages().values().map(size).collect()
}

#[test]
fn the_wall_has_a3_each_talk_of_the_plan_a_sheet_and_each_person_a_slip() {
    let helen = at_the_paper();
    helen.no_sideways_scroll().axe_finds_nothing();
    helen.screenshot("room-paper");
    let paper = helen.printed_pages();
    assert_eq!(paper.len(), 5, "{paper:?}");
    for (page, words) in [
        (
            4,
            "Of these, talk about healthy conflict and accountability first.",
        ),
        (4, "A conversation starter, not a test."),
        (0, "How must we treat each other to get there?"),
        (1, "What do we want from working together"),
        (2, "What are we not saying?"),
        (2, "What we heard, in a few words"),
        (3, "What surprises?"),
    ] {
        assert!(paper[page].contains(words), "{words}: {paper:?}");
    }
    // A score is for the wall alone, and a statement's counts are for nobody here.
    assert!(paper[4].contains("7.8") && !paper[..4].concat().contains("7.8"));
    assert!(
        !paper
            .concat()
            .contains("Network news reaches me in good time.")
    );
    let a3 = |size: &String| size == A3;
    let sizes = sizes_are(&helen);
    assert!(a3(&sizes[4]) && !sizes[..4].iter().any(a3), "{sizes:?}");
    helen
        .tick_alone("A sheet for each table")
        .tick_alone("Slips for the silent minute")
        .does_not_see("What surprises?");
    assert_eq!(sizes_are(&helen), [A3]);
}

#[test]
fn what_was_changed_in_the_plan_is_on_paper_and_what_is_not_ticked_is_not() {
    let helen = Visitor::new("Helen").phone().at("#/example").open();
    helen
        .click_link("Plan the conversation")
        .click_button("Leave out Deal")
        .click_link("Print for the room")
        .tick_alone("A picture for the wall, on A3")
        .tick_alone("Slips for the silent minute")
        .does_not_see("What surprises?");
    helen.no_sideways_scroll().axe_finds_nothing();
    let paper = helen.printed_pages();
    assert_eq!(paper.len(), 2, "{paper:?}");
    assert!(
        !paper
            .concat()
            .contains("What do we want from working together")
    );
    helen.asked_nobody().console_is_quiet();
}
