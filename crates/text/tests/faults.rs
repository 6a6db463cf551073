//! Every fault of a team summary has a sentence that names its field.

#![allow(
    clippy::wildcard_imports,
    clippy::enum_glob_use,
    reason = "all of its variants"
)]

use kilter_core::exchange::fault::SummaryFault::{self, *};
use kilter_core::exchange::json::{Kind, Position};
use kilter_core::names::NameFault;
use kilter_text::say;

fn faults() -> Vec<SummaryFault> {
    let at = |path: &str| path.to_owned();
    let check = |edition, field: &str| UnknownCheck {
        field: at(field),
        instrument: "five-foundations".into(),
        edition,
        form: "long".into(),
        newest_edition: Some(2),
    };
    vec![
        Empty,
        EmptyList,
        NotSummaries { found: 101 },
        TooLarge {
            found: 1_000_001,
            most: 1_000_000,
        },
        NotUtf8,
        CutShort,
        DamagedCode,
        NotJson {
            at: Position { line: 3, column: 7 },
        },
        TooDeep { most: 32 },
        NotASummary { found: Kind::Text },
        OtherFormat {
            found: "kilter.invitation".into(),
        },
        NewerVersion {
            found: 2,
            newest: 1,
        },
        UnknownVersion {
            found: "\"1\"".into(),
        },
        UnknownField {
            field: at("checks[0].names"),
        },
        RepeatedKey { field: at("team") },
        MissingField { field: at("month") },
        WrongKind {
            field: at("team_size"),
            expected: Kind::Number,
            found: Kind::Null,
        },
        Name {
            field: at("team"),
            fault: NameFault::Empty,
        },
        Name {
            field: at("team"),
            fault: NameFault::TooLong { found: 10_000 },
        },
        Name {
            field: at("round"),
            fault: NameFault::Invisible,
        },
        Name {
            field: at("round"),
            fault: NameFault::ControlCharacter,
        },
        Month {
            field: at("month"),
            found: "March".into(),
        },
        Id {
            field: at("team_id"),
            found: "x".into(),
        },
        Wording {
            field: at("wording.network"),
            found: "gang".into(),
        },
        MinimumTooLow {
            found: 3,
            lowest: 5,
        },
        TeamSize {
            found: 0,
            replies: 0,
        },
        TeamSize {
            found: 4,
            replies: 9,
        },
        TeamSize {
            found: 20_000,
            replies: 9,
        },
        NoChecks,
        check(3, "checks[0].edition"),
        check(1, "checks[0].edition"),
        check(2, "checks[0].form"),
        UnknownCheck {
            field: at("checks[0].instrument"),
            instrument: "seven-habits".into(),
            edition: 1,
            form: "short".into(),
            newest_edition: None,
        },
        CheckTwice {
            field: at("checks[1]"),
        },
        UnknownItem {
            field: at("checks[0].items.T9"),
        },
        MissingItem {
            field: at("checks[0].items.T1"),
        },
        OptionCount {
            field: at("checks[0].items.T1.counts"),
            found: 4,
            expected: 3,
        },
        ImpossibleCount {
            field: at("checks[0].items.T1.counts[0]"),
            found: "-1".into(),
        },
        DoesNotAddUp {
            field: at("checks[0].items.T1"),
            found: 13,
            expected: 12,
        },
        TooFewReplies {
            field: at("checks[0].replies"),
            replies: 4,
            needed: 5,
        },
    ]
}

#[test]
fn each_has_its_own_sentence_on_one_line_with_its_field() {
    let mut said: Vec<String> = faults().iter().map(say::fault).collect();
    for (fault, said) in faults().iter().zip(&said) {
        assert!(said.ends_with('.') && !said.contains('\n'), "{said}");
        if let Some(field) = fault.field() {
            assert!(said.contains(&format!("\"{field}\"")), "{said}");
        }
    }
    let all = said.len();
    said.sort();
    said.dedup();
    assert_eq!(said.len(), all);
}

#[test]
fn what_is_just_too_large_looks_too_large() {
    let fault = TooLarge {
        found: 1_000_001,
        most: 1_000_000,
    };
    assert!(say::fault(&fault).starts_with("This is 1.1 MB. A team summary has 1.0 MB at most"));
}
