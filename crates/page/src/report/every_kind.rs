//! The pages of readings of every kind: each says what it found, and what is withheld says why in its own place.

use super::report_page;
use crate::block::{Block, Heading, How};
use crate::render::html::html;
use crate::render::markdown::markdown;
use crate::render::text::text;
use crate::samples::every_kind::{catalogue, report};

/// 12 people. Means of the scales out of 100: talking first 100, trying early 0, knowing other teams 100. Fewer than 20
/// of 100 are 2 of 12 at most: one said no to Y1, six to Y2.
const ANSWERED: &[(&str, &[u32])] = &[
    ("Q1", &[12, 0, 0, 0, 0]),
    ("Q2", &[12, 0, 0, 0, 0]),
    ("Y1", &[1, 11]),
    ("Y2", &[6, 6]),
    ("Y3", &[0, 12]),
    ("work1-kind", &[9, 2, 1]),
    ("work1-way", &[1, 2, 9]),
    ("work2-kind", &[4, 4, 4]),
];

fn headings(blocks: &[Block], found: &mut Vec<Heading>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => found.push(heading.clone()),
            Block::Group(group) => headings(&group.blocks, found),
            _ => {}
        }
    }
}

/// The names of what is one press away.
fn folded(blocks: &[Block], found: &mut Vec<String>) {
    for block in blocks {
        if let Block::Group(group) = block {
            if let How::Folded { name, .. } = &group.how {
                found.push(name.clone());
            }
            folded(&group.blocks, found);
        }
    }
}

fn as_text(replies: u32, answered: &[(&str, &[u32])]) -> String {
    let catalogue = catalogue();
    text(&report_page(
        &report(&catalogue, replies, answered),
        &catalogue,
        false,
    ))
}

#[test]
fn every_reading_is_a_topic_and_every_heading_has_an_address_of_its_own() {
    let catalogue = catalogue();
    let page = report_page(&report(&catalogue, 12, ANSWERED), &catalogue, false);
    let (mut found, mut names) = (Vec::new(), Vec::new());
    headings(&page.blocks, &mut found);
    folded(&page.blocks, &mut names);
    for name in [
        "Help and plan",
        "How we like to work",
        "A plan and help",
        "Then and now",
        "What kind of work it is",
        "What to build first",
        "What to work on next",
    ] {
        let of = names.iter().filter(|it| *it == name);
        assert_eq!(of.count(), 1, "{name}: {names:?}");
    }
    let mut ids: Vec<_> = found.iter().filter_map(|it| it.id.clone()).collect();
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

#[test]
fn a_profile_stands_in_its_order_and_nothing_of_it_is_called_the_lowest() {
    let page = as_text(12, ANSWERED);
    assert!(
        page.contains("Talking first (100), Trying early (0), Knowing other teams (100)"),
        "{page}"
    );
    // Trying early is at 0, and is no part to talk about first, nor are its statements the lowest ones.
    let first = page.split("Talk about these first").nth(1).unwrap();
    let first = first.split("If there is time").next().unwrap();
    assert!(!first.contains("Trying early"), "{first}");
    assert!(!page.contains("The lowest"), "{page}");
}

#[test]
fn a_ladder_says_where_to_begin_and_that_part_is_talked_about_first() {
    let page = as_text(12, ANSWERED);
    assert!(page.contains("Meeting and deciding: Begin here."), "{page}");
    let first = page.split("Talk about these first").nth(1).unwrap();
    assert!(
        first.trim_start().starts_with("Meeting and deciding"),
        "{first}"
    );
    assert!(as_text(12, &[]).contains("All of it stands."));
}

#[test]
fn a_sorting_names_what_differs_and_what_does_not_fit() {
    let page = as_text(12, ANSWERED);
    assert!(
        page.contains("Flu clinic: People see it in different ways."),
        "{page}"
    );
    // Nine of twelve see home visits as settled and nine make small tries: one plan would fit.
    assert!(
        page.contains("It is settled, and you do not run it by one plan."),
        "{page}"
    );
    assert!(page.contains("Could it be written on one page?"), "{page}");
    assert!(
        !page.contains("What is the smallest thing to try?"),
        "no work is seen as open: {page}"
    );
}

#[test]
fn shares_are_means_in_the_order_of_the_question_from_eleven_replies() {
    let page = as_text(12, ANSWERED);
    let means = "Appointments on the day (4.0), Home visits (3.0), Shared records (2.0), Staff wellbeing (1.0)";
    assert!(page.contains(means), "{page}");
    let page = as_text(10, &[]);
    assert!(
        page.contains("Points show once 11 people have shared theirs out."),
        "{page}"
    );
    assert!(!page.contains("(4.0)"), "{page}");
}

#[test]
fn every_renderer_writes_all_of_it() {
    let catalogue = catalogue();
    let page = report_page(&report(&catalogue, 12, ANSWERED), &catalogue, false);
    for written in [html(&page), markdown(&page), text(&page)] {
        for says in [
            "What to build first",
            "Flu clinic",
            "Staff wellbeing",
            "Trying early",
        ] {
            assert!(written.contains(says), "{says}: {written}");
        }
    }
}

/// 0 of 100 is lower than 92 of 100, though 1.0 of 1 to 5 is the larger number beside 0.92 of 0 to 1.
#[test]
fn statements_with_other_options_are_held_against_each_other_out_of_100() {
    let page = as_text(12, &[("P1", &[12, 0, 0, 0, 0]), ("Y1", &[1, 11])]);
    let lowest = page.split("The lowest").nth(1).unwrap();
    let first = lowest.split("- ").nth(1).unwrap();
    assert!(first.starts_with("We agree what to do first."), "{first}");
}
