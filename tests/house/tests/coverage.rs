//! What docs/coverage.md says of each thing that the sources name: what works has a test, by its name.
#![allow(clippy::unwrap_used)]

use std::{collections::BTreeSet, fs, path::Path};

use kilter_house::root;

/// How many rows each document has, in their order.
const ROWS: [usize; 5] = [7, 16, 31, 11, 8];
const HERE: [&str; 4] = ["works", "print", "not yet", "left out"];

#[derive(Debug)]
struct Row {
    number: String,
    here: String,
    how: String,
}

fn rows(text: &str) -> Vec<Row> {
    let lines = text.lines().filter_map(|line| line.strip_prefix("| "));
    let mut rows = Vec::new();
    for line in lines {
        let cells: Vec<&str> = line
            .trim_end_matches('|')
            .split('|')
            .map(str::trim)
            .collect();
        if let [number, _, here, how] = cells.as_slice()
            && number.chars().next().is_some_and(|it| it.is_ascii_digit())
        {
            rows.push(Row {
                number: (*number).to_owned(),
                here: (*here).to_owned(),
                how: (*how).to_owned(),
            });
        }
    }
    rows
}

/// What is said in backticks.
fn tests_named(how: &str) -> Vec<&str> {
    how.split('`').skip(1).step_by(2).collect()
}

/// The functions of all sources that follow `#[test]`, or that a block of laws has.
fn tests(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !path.ends_with("target") && !path.ends_with("node_modules") {
                tests(&path, found);
            }
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let mut is_test = false;
            for line in text.lines().map(str::trim_start) {
                if let Some(name) = line.strip_prefix("fn ").filter(|_| is_test) {
                    found.extend(name.split('(').next().map(str::to_owned));
                }
                is_test = line == "#[test]" || (is_test && line.starts_with("#["));
            }
        }
    }
}

fn faults(rows: &[Row], tests: &BTreeSet<String>) -> Vec<String> {
    let mut faults = Vec::new();
    for row in rows {
        let named = tests_named(&row.how);
        if !HERE.contains(&row.here.as_str()) {
            faults.push(format!("{} is \"{}\"", row.number, row.here));
        }
        if row.how.is_empty() {
            faults.push(format!("{} says nothing", row.number));
        }
        if row.here == "works" && named.is_empty() {
            faults.push(format!("{} works, and no test says so", row.number));
        }
        let missing = named.into_iter().filter(|name| !tests.contains(*name));
        faults.extend(missing.map(|name| format!("{} names {name}, which is no test", row.number)));
    }
    faults
}

#[test]
fn what_works_has_a_test() {
    let text = fs::read_to_string(root().join("docs/coverage.md")).unwrap();
    let rows = rows(&text);
    let mut expected = Vec::new();
    for (document, count) in ROWS.iter().enumerate() {
        expected.extend((1..=*count).map(|row| format!("{document}-{row}")));
    }
    let numbers: Vec<&str> = rows.iter().map(|row| row.number.as_str()).collect();
    assert_eq!(numbers, expected);
    let mut found = BTreeSet::new();
    for folder in ["src", "crates", "tests"] {
        tests(&root().join(folder), &mut found);
    }
    assert_eq!(faults(&rows, &found), Vec::<String>::new());
}

#[test]
fn a_row_without_its_test_is_found() {
    let text = "| row | what | here | how |\n|---|---|---|---|\n| 0-1 | a | works | `it_is` |\n| 0-2 | b | works | by hand |\n\
                | 0-3 | c | perhaps | `it_was` |\n| 0-4 | d | left out | |";
    let tests = BTreeSet::from(["it_is".to_owned()]);
    assert_eq!(
        faults(&rows(text), &tests),
        [
            "0-2 works, and no test says so",
            "0-3 is \"perhaps\"",
            "0-3 names it_was, which is no test",
            "0-4 says nothing",
        ]
    );
}
