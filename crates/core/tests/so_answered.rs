//! What is said of a team that answered so: which statements are far apart, and whether there is something to celebrate.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where a value is not as built above"
)]

use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::{Catalogue, Reading};
use kilter_core::reading::Found;
use kilter_core::report::Report;
use serde_json::{Value, json};

/// The report of the made-up team of twelve, where it answered the second check so.
fn report(answers: &[(&str, [u32; 5])]) -> Report {
    let text = include_str!("../../../src/example-team.json");
    let mut team: Value = serde_json::from_str(text).unwrap();
    for (item, counts) in answers {
        team["checks"][1]["items"][item] = json!({ "counts": counts, "opted_out": 0 });
    }
    let (rules, catalogue) = (Rules::default(), Catalogue::built_in());
    let read = TeamSummary::from_bytes(team.to_string().as_bytes(), rules, catalogue);
    Report::of(&read.unwrap().0, rules, catalogue)
}

/// The statements of the second check that are called far apart.
fn far_apart(answers: &[(&str, [u32; 5])]) -> Vec<String> {
    let report = report(answers);
    let check = report.checks.get(1).unwrap();
    let items = check.findings.as_ref().unwrap().items.iter();
    let wide = items.filter(|item| item.wide);
    wide.map(|item| item.id.to_string()).collect()
}

const ITEMS: [&str; 18] = [
    "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8",
    "T1", "T2",
];

/// Average deviations of five options, by hand: of 4 0 4 0 4 about 3 it is 16 / 12 = 1.33, of 5 0 2 0 5 it is 20 / 12 =
/// 1.67, of 6 0 0 0 6 it is 2. All are above 0.83, and only two are named.
#[test]
fn only_the_two_widest_are_far_apart() {
    let third = ("R3", [4, 0, 4, 0, 4]);
    let (first, second) = (("R1", [6, 0, 0, 0, 6]), ("R2", [5, 0, 2, 0, 5]));
    assert_eq!(far_apart(&[first, second, third]), ["R1", "R2"]);
    assert_eq!(far_apart(&[second, third]), ["R2", "R3"]);
}

/// All of one mind but for the last two, whose deviation of 0.5 is not wide: 6 and 6 beside each other.
#[test]
fn the_widest_of_a_close_team_are_not_far_apart() {
    let mut answers = ITEMS.map(|item| (item, [0, 0, 0, 12, 0])).to_vec();
    answers.extend([("R7", [0, 0, 6, 6, 0]), ("R8", [0, 0, 6, 6, 0])]);
    assert_eq!(far_apart(&answers), Vec::<String>::new());
}

/// What is said of tilt, region and wish together.
fn together(counts: [u32; 5]) -> Option<String> {
    let report = report(&ITEMS.map(|item| (item, counts)));
    let check = report.checks.get(1).unwrap();
    let (instrument, found) = (
        check.instrument(Catalogue::built_in()).unwrap(),
        check.findings.as_ref().unwrap(),
    );
    let mut moves = found.read(instrument).filter_map(|read| match read {
        (Reading::Move(of), Found::Move(found)) => Some((of, found)),
        _ => None,
    });
    let (of, moved) = moves.next().unwrap();
    let moved = moved.pairs.first()?.moved.as_ref().ok()?;
    found
        .together(instrument, of, moved)
        .map(|it| it.says.clone())
}

/// Twelve times 4 is 75 of 100; one more reply of ones makes 49 / 13 = 3.77, or 69: still above the line of 60. Six times 3
/// and six times 4 are 62.5; one more reply of ones makes 43 / 13 = 3.31, or 57.7: below it.
#[test]
fn nobody_celebrates_in_a_corner_that_one_answer_could_leave() {
    let says = together([0, 0, 0, 12, 0]).unwrap();
    assert!(says.contains("Celebrate"), "{says}");
    assert_eq!(together([0, 0, 6, 6, 0]), None);
}
