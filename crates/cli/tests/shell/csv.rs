//! The table, read back.

use crate::kilter::Kilter;
use crate::samples::{changed, golden, summary};
use serde_json::json;

/// Rows of cells; no cell of these summaries holds a line break.
fn rows(out: &str) -> Vec<Vec<String>> {
    let row = |line: &str| {
        let (mut cells, mut quoted) = (vec![String::new()], false);
        for c in line.chars() {
            match c {
                '"' => quoted = !quoted,
                ',' if !quoted => cells.push(String::new()),
                c => cells.last_mut().unwrap().push(c),
            }
        }
        cells
    };
    let text = out
        .strip_prefix('\u{feff}')
        .expect("a byte order mark, for Excel");
    text.split_terminator("\r\n").map(row).collect()
}

#[test]
fn the_counts_of_twelve_people_come_back_and_those_of_six_are_blank() {
    let run = Kilter::new()
        .file("six.json", summary("six_people").to_string())
        .file(
            "twelve.json",
            changed("twelve_people", |s| s["team"] = json!("=cmd|' /C calc'!A0")),
        )
        .run(&["report", "six.json", "twelve.json", "--format", "csv"])
        .ends_with(0);
    let rows = rows(&run.out);
    let column = |name: &str| rows[0].iter().position(|column| column == name).unwrap();
    let [team, kind, check, id, option, count] =
        ["team", "kind", "check", "id", "option", "count"].map(column);
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    let mut counted = 0;
    for row in rows.iter().filter(|row| row[kind] == "answer") {
        if row[team] == "Team of six_people" {
            assert_eq!(row[count], "");
            continue;
        }
        assert_eq!(row[team], "'=cmd|' /C calc'!A0");
        let check = row[check].replace('-', "_");
        let place = row[option].parse::<usize>().unwrap() - 1;
        let expected = &golden()["twelve_people"][check]["counts"][&row[id]][place];
        assert_eq!(row[count], expected.to_string());
        counted += 1;
    }
    assert_eq!(counted, 15 * 3 + 18 * 5);
}
