//! The report as a table, read back.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where a value is not as built above"
)]

use kilter_core::disclosure::{Minimum, Rules};
use kilter_core::exchange::team_summary::{CheckTally, TeamSummary};
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::month::Month;
use kilter_core::names::Name;
use kilter_core::report::Report;
use kilter_core::summary_head::SummaryHead;
use kilter_core::tally::{ItemTally, Tally};
use kilter_core::wording::Wording;
use kilter_page::facts::csv::report_csv;
use std::collections::BTreeMap;

type Row = BTreeMap<String, String>;

/// Everybody chose the second option, but one who chose the first and one who opted out.
fn report(team: &str, replies: u32, rules: Rules) -> Report {
    let tally = |instrument| {
        let empty = Tally::empty(instrument);
        let items = empty.items().iter().map(|item| {
            let mut counts = item.counts.clone();
            (counts[0], counts[1]) = (1, replies - 2);
            ItemTally {
                id: item.id.clone(),
                counts,
                opted_out: 1,
            }
        });
        Tally::from_counts(instrument, replies, items.collect()).unwrap()
    };
    let catalogue = Catalogue::built_in();
    let checks = catalogue.usual().map(|i| CheckTally {
        key: i.key.clone(),
        lists: Default::default(),
        tally: tally(i),
    });
    let summary = TeamSummary {
        head: SummaryHead {
            id: RandomId::from_bytes([1; 16]),
            team_id: RandomId::from_bytes([2; 16]),
            team: Name::new(team).unwrap(),
            round: Name::new("Spring, early").unwrap(),
            month: Month::new(2027, 3).unwrap(),
            team_size: None,
        },
        minimum: Minimum::default(),
        wording: Wording::new("neighbourhood", "service"),
        checks: checks.collect(),
    };
    Report::of(&summary, rules, catalogue)
}

/// The rows, by the names of their columns; every row has a cell for each.
fn read(bytes: &[u8]) -> Vec<Row> {
    let text = std::str::from_utf8(bytes)
        .unwrap()
        .strip_prefix('\u{feff}')
        .unwrap();
    let mut lines = cells(text).into_iter();
    let columns = lines.next().unwrap();
    let row = |cells: Vec<String>| {
        assert_eq!(cells.len(), columns.len(), "{cells:?}");
        columns.iter().cloned().zip(cells).collect()
    };
    lines.map(row).collect()
}

/// RFC 4180.
fn cells(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (vec![], vec![], String::new(), false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (quoted, c) {
            (true, '"') if chars.peek() == Some(&'"') => cell.push(chars.next().unwrap()),
            (_, '"') => quoted = !quoted,
            (false, ',') => row.push(std::mem::take(&mut cell)),
            (false, '\r') => {}
            (false, '\n') => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            (_, c) => cell.push(c),
        }
    }
    rows
}

fn of_kind<'a>(rows: &'a [Row], kind: &str) -> Vec<&'a Row> {
    rows.iter().filter(|row| row["kind"] == kind).collect()
}

fn of_id<'a>(rows: &'a [Row], kind: &str, id: &str) -> &'a Row {
    rows.iter()
        .find(|row| row["kind"] == kind && row["id"] == id)
        .unwrap()
}

fn table(replies: u32) -> Vec<Row> {
    let report = report("Millbrook", replies, Rules::default());
    read(&report_csv([&report], Catalogue::built_in(), false))
}

#[test]
fn there_is_a_row_a_check_a_scale_a_statement_and_an_answer() {
    let rows = table(9);
    let count = |kind| of_kind(&rows, kind).len();
    assert_eq!(
        [count("check"), count("scale"), count("statement")],
        [2, 15, 33]
    );
    assert_eq!(count("answer"), 15 * 3 + 18 * 5);
    assert_eq!(count("balance"), 5);
    for row in &rows {
        assert_eq!(
            [&row["example"], &row["round"], &row["replies"]],
            ["no", "Spring, early", "9"]
        );
        assert_eq!(row["team_size"], "");
    }
    let trust = of_id(&rows, "scale", "trust");
    assert_eq!(
        [
            &trust["score"],
            &trust["out_of_100"],
            &trust["band"],
            &trust["words"]
        ],
        ["5.6", "44", "mixed", "close to needs care"]
    );
    let openness = of_id(&rows, "scale", "openness");
    assert_eq!(
        [
            &openness["score"],
            &openness["out_of_100"],
            &openness["band"]
        ],
        ["1.9", "22", ""]
    );
    assert_eq!(of_id(&rows, "balance", "quadrant")["words"], "Early days");
    assert_eq!(of_id(&rows, "balance", "gap")["words"], "about even");
    let s1 = of_id(&rows, "statement", "S1");
    assert_eq!(
        s1["name"],
        "We choose what helps the whole neighbourhood over what suits one service."
    );
    assert_eq!(
        [&s1["scale"], &s1["score"], &s1["opted_out"], &s1["differ"]],
        ["results", "1.9", "1", "no"]
    );
    let answers: Vec<_> = rows
        .iter()
        .filter(|row| row["kind"] == "answer" && row["id"] == "S1")
        .collect();
    let said = |row: &&Row| {
        [
            row["option"].clone(),
            row["option_name"].clone(),
            row["count"].clone(),
        ]
    };
    assert_eq!(said(&answers[0]), ["1", "Rarely", "1"]);
    assert_eq!(said(&answers[2]), ["3", "Usually", "0"]);
}

#[test]
fn counts_are_blank_where_the_rules_say_words() {
    let rows = table(7);
    for row in of_kind(&rows, "answer") {
        assert_eq!(row["count"], "");
    }
    for row in of_kind(&rows, "statement") {
        for column in ["score", "count", "opted_out", "differ"] {
            assert_eq!(row[column], "", "{row:?}");
        }
        assert!(row["words"].starts_with("nearly all: "), "{row:?}");
        assert!(row["note"].contains("8 replies"), "{row:?}");
    }
    assert_eq!(of_id(&rows, "scale", "trust")["score"], "5.5");
}

#[test]
fn a_check_that_may_not_be_shown_has_one_row_that_says_why() {
    let strict = Rules {
        strict: true,
        ..Rules::default()
    };
    let report = report("Millbrook", 9, strict);
    let rows = read(&report_csv([&report], Catalogue::built_in(), false));
    assert_eq!(rows.len(), 2);
    for row in &rows {
        assert_eq!(
            [&row["kind"], &row["score"], &row["note"]],
            ["check", "", "9 replies. A result shows from 11."]
        );
    }
}

#[test]
fn an_example_says_so_in_every_row() {
    let example = report("Millbrook", 9, Rules::default());
    for row in read(&report_csv([&example], Catalogue::built_in(), true)) {
        assert_eq!(
            [&row["example"], &row["team"]],
            ["EXAMPLE, made up", "EXAMPLE, made up: Millbrook"]
        );
    }
}

#[test]
fn a_name_that_is_a_formula_is_text_and_teams_stand_below_each_other() {
    let teams = [
        report("=1+1", 9, Rules::default()),
        report("North", 6, Rules::default()),
    ];
    let rows = read(&report_csv(&teams, Catalogue::built_in(), false));
    assert_eq!(rows[0]["team"], "'=1+1");
    assert_eq!(rows.last().unwrap()["team"], "North");
}
