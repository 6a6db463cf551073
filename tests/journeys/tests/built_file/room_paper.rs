//! What the room has on paper: a picture for the wall, a sheet a table, and slips for the silent minute.

use kilter_journeys::{Person, Visitor};

fn at_the_paper() -> Person {
    let helen = Visitor::new("Helen").desktop().at("#/example").open();
    helen
        .click_link("Plan the conversation")
        .click_link("Print for the room")
        .is_at("What the example team said On paper for the room");
    helen
}

#[test]
fn the_wall_has_a3_each_talk_of_the_plan_a_sheet_and_each_person_a_slip() {
    let helen = at_the_paper();
    helen.no_sideways_scroll().axe_finds_nothing();
    helen.screenshot("room-paper");
    let paper = helen.printed_pages();
    assert_eq!(paper.len(), 5, "{paper:?}");
    for (page, words) in [
        (0, "Talk about healthy conflict and accountability first."),
        (0, "A conversation starter, not a test."),
        (1, "How must we treat each other to get there?"),
        (2, "What do we want from working together"),
        (3, "What are we not saying?"),
        (3, "What we heard, in a few words"),
        (4, "What surprises?"),
    ] {
        assert!(paper[page].contains(words), "{words}: {paper:?}");
    }
    // A score is for the wall alone, and a statement's counts are for nobody here.
    assert!(paper[0].contains("69.4") && !paper[1..].concat().contains("69.4"));
    assert!(
        !paper
            .concat()
            .contains("Network news reaches me in good time.")
    );
    // 420 by 297 mm, and 297 by 210 of the others, in points of 1/72 inch.
    let pdf = String::from_utf8_lossy(&helen.print_pdf()).into_owned();
    let sizes: Vec<_> = pdf
        .split("/MediaBox [")
        .skip(1)
        .map(|rest| rest.split(']').next().unwrap().to_owned())
        .collect();
    assert_eq!(sizes.len(), 5, "{sizes:?}");
    assert!(
        sizes[0].starts_with("0 0 119") && sizes[0].contains(" 84"),
        "{sizes:?}"
    );
    assert!(
        sizes[1..]
            .iter()
            .all(|it| it.contains(" 59") && it.contains(" 84")),
        "{sizes:?}"
    );
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
