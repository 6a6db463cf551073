//! Which statements are said to be far apart: of the two widest of a check, those that are wide.
#![allow(
    clippy::unwrap_used,
    reason = "a test may stop where a value is not as built above"
)]

use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use serde_json::{Value, json};

/// The statements of the second check that are called far apart, where the made-up team of twelve answered so.
fn far_apart(answers: &[(&str, [u32; 5])]) -> Vec<String> {
    let text = include_str!("../../../src/example-team.json");
    let mut team: Value = serde_json::from_str(text).unwrap();
    for (item, counts) in answers {
        team["checks"][1]["items"][item] = json!({ "counts": counts, "opted_out": 0 });
    }
    let (rules, catalogue) = (Rules::default(), Catalogue::built_in());
    let read = TeamSummary::from_bytes(team.to_string().as_bytes(), rules, catalogue);
    let report = Report::of(&read.unwrap().0, rules, catalogue);
    let check = report.checks.get(1).unwrap();
    let items = check.findings.as_ref().unwrap().items.iter();
    let wide = items.filter(|item| item.wide);
    wide.map(|item| item.id.to_string()).collect()
}

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
    let alike = |item| (item, [0, 0, 0, 12, 0]);
    let mut answers: Vec<(&str, [u32; 5])> = [
        "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "R1", "R2", "R3", "R4", "R5", "R6", "T1",
        "T2",
    ]
    .map(alike)
    .to_vec();
    answers.extend([("R7", [0, 0, 6, 6, 0]), ("R8", [0, 0, 6, 6, 0])]);
    assert_eq!(far_apart(&answers), Vec::<String>::new());
}
