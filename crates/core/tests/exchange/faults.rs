//! Each thing that can be wrong is told from the others, and its field is named.

use crate::mutations;
use crate::samples::{SIX_PEOPLE, golden};
use kilter_core::disclosure::{Minimum, Rules};
use kilter_core::exchange::fault::{SummaryFault, SummaryNote};
use kilter_core::exchange::json::{Kind, Position};
use kilter_core::exchange::summary_limits::LARGEST_SUMMARY;
use kilter_core::exchange::summary_reader::Reading;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_core::names::NameFault;

fn read(bytes: &[u8]) -> Reading {
    TeamSummary::from_bytes(bytes, Rules::default(), Catalogue::built_in())
}

fn faults(from: &str, to: &str) -> Vec<SummaryFault> {
    assert!(SIX_PEOPLE.contains(from), "{from:?}");
    read(SIX_PEOPLE.replacen(from, to, 1).as_bytes()).unwrap_err()
}

fn variant(fault: &SummaryFault) -> String {
    let debug = format!("{fault:?}");
    debug.split([' ', '{', '(']).next().unwrap().to_owned()
}

#[test]
fn each_mutation_is_told_with_its_field() {
    for mutation in mutations::all(SIX_PEOPLE) {
        let found = read(&mutation.bytes)
            .err()
            .map(|faults| (variant(&faults[0]), faults[0].field().map(str::to_owned)));
        let expected = mutation
            .fault
            .map(|(name, field)| (name.to_owned(), field.map(str::to_owned)));
        assert_eq!(found, expected, "{}", mutation.name);
    }
}

#[test]
fn facts_are_exact() {
    let field = |text: &str| text.to_owned();
    assert_eq!(
        faults("\"replies\": 6", "\"replies\": 4")[0],
        SummaryFault::TooFewReplies {
            field: field("checks[0].replies"),
            replies: 4,
            needed: 5
        }
    );
    assert_eq!(
        faults("            4\n", "            5\n"),
        [SummaryFault::DoesNotAddUp {
            field: field("checks[0].items.T1"),
            found: 7,
            expected: 6
        }]
    );
    assert_eq!(
        faults("\"T1\"", "\"T9\""),
        [
            SummaryFault::MissingItem {
                field: field("checks[0].items.T1")
            },
            SummaryFault::UnknownItem {
                field: field("checks[0].items.T9")
            }
        ]
    );
    assert_eq!(
        faults("\"edition\": 1", "\"edition\": 9"),
        [SummaryFault::UnknownCheck {
            field: field("checks[0].edition"),
            instrument: field("five-foundations"),
            edition: 9,
            form: field("short"),
            newest_edition: Some(1),
        }]
    );
    assert_eq!(
        faults("\"2027-03\"", "3"),
        [SummaryFault::WrongKind {
            field: field("month"),
            expected: Kind::Text,
            found: Kind::Number
        }]
    );
    assert_eq!(
        faults("14", "5"),
        [SummaryFault::TeamSize {
            found: 5,
            replies: 6
        }]
    );
    assert_eq!(
        faults("Millbrook PCN core team", &"é".repeat(81)),
        [SummaryFault::Name {
            field: field("team"),
            fault: NameFault::TooLong { found: 81 }
        }]
    );
    assert_eq!(
        faults("\"version\": 1", "\"version\": 3, \"unheard_of\": 0"),
        [SummaryFault::NewerVersion {
            found: 3,
            newest: 2
        }]
    );
    assert_eq!(
        read(&vec![b' '; LARGEST_SUMMARY + 1]).unwrap_err(),
        [SummaryFault::TooLarge {
            found: 1_000_001,
            most: 1_000_000
        }]
    );
}

#[test]
fn a_break_of_json_has_its_line_and_character() {
    let at = |line, column| SummaryFault::NotJson {
        at: Position { line, column },
    };
    assert_eq!(faults("\"version\": 1,", "\"version\" 1,"), [at(3, 13)]);
    assert_eq!(read("{\"é😀\" 1}".as_bytes()).unwrap_err(), [at(1, 7)]);
}

#[test]
fn every_fault_is_told_up_to_twenty() {
    let several = SIX_PEOPLE
        .replacen("2027-03", "March", 1)
        .replacen("\"minimum\": 5", "\"minimum\": 2", 1)
        .replacen("\"D1\"", "\"Z1\"", 1);
    let found: Vec<_> = read(several.as_bytes())
        .unwrap_err()
        .iter()
        .map(variant)
        .collect();
    assert_eq!(
        found,
        ["Month", "MinimumTooLow", "MissingItem", "UnknownItem"]
    );

    let many = SIX_PEOPLE.replace("\"opted_out\": 0", "\"opted_out\": 1");
    assert_eq!(read(many.as_bytes()).unwrap_err().len(), 20);
}

/// Whichever of its checks most people answered.
#[test]
fn a_team_has_as_many_people_as_replied_or_more() {
    for twelve in [0, 1] {
        let mut summary = golden("six_people");
        summary.checks[twelve] = golden("twelve_people").checks.remove(twelve);
        let mut of = |people| {
            summary.head.team_size = Some(people);
            read(&summary.to_bytes().unwrap()).err()
        };
        let fault = SummaryFault::TeamSize {
            found: 11,
            replies: 12,
        };
        assert_eq!(of(11), Some(vec![fault]));
        assert_eq!(of(12), None);
    }
}

#[test]
fn the_importers_numbers_hold_too() {
    let rules = |minimum, strict| Rules {
        minimum: Minimum::new(minimum).unwrap(),
        strict,
    };
    let refused =
        |rules| TeamSummary::from_bytes(SIX_PEOPLE.as_bytes(), rules, Catalogue::built_in()).err();
    let too_few = |needed| {
        let each = [0, 1].map(|check| SummaryFault::TooFewReplies {
            field: format!("checks[{check}].replies"),
            replies: 6,
            needed,
        });
        Some(each.to_vec())
    };
    assert_eq!(refused(rules(6, false)), None);
    assert_eq!(refused(rules(7, false)), too_few(7));
    assert_eq!(refused(rules(5, true)), too_few(11));
}

#[test]
fn odd_names_are_taken_with_a_note() {
    let notes = |name: &str| {
        let text = SIX_PEOPLE.replacen("\"Spring\"", name, 1);
        read(text.as_bytes()).unwrap().1
    };
    let field = "round";
    assert_eq!(
        notes("\"<b>\""),
        [SummaryNote::NameLooksLikeMarkup { field }]
    );
    assert_eq!(
        notes("\"-1\""),
        [SummaryNote::NameLooksLikeAFormula { field }]
    );
    assert_eq!(notes("\"1/2\""), []);
}

#[test]
fn what_is_quoted_from_a_file_stays_on_one_short_line() {
    let key = format!("\\n\\u001b[2J\\u202e{}", "x".repeat(100_000));
    let found = faults("\"team\"", &format!("\"{key}\": 0, \"team\""));
    let field = found[0].field().unwrap();
    assert!(field.starts_with(r#"["\n\u{1b}[2J\u{202e}xxx"#), "{field}");
    assert!(field.chars().count() < 100, "{field}");
    let shown = faults("kilter.team-summary", "a\\nb")[0].to_string();
    assert_eq!(shown.lines().count(), 1);
}
