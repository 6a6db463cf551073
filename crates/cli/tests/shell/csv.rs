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

/// The cells of some columns of one row.
fn cells<'a, const N: usize>(
    rows: &'a [Vec<String>],
    kind: &str,
    id: &str,
    option: &str,
    columns: [&str; N],
) -> [&'a str; N] {
    let column = |name: &str| rows[0].iter().position(|column| column == name).unwrap();
    let [is_kind, is_id, is_option] = ["kind", "id", "option"].map(column);
    let row = rows
        .iter()
        .find(|row| row[is_kind] == kind && row[is_id] == id && row[is_option] == option)
        .unwrap();
    columns.map(|name| row[column(name)].as_str())
}

#[test]
fn how_sure_the_results_of_twelve_people_are() {
    let run = Kilter::new()
        .input(summary("twelve_people").to_string())
        .run(&["report", "-", "--format", "csv"])
        .ends_with(0);
    let rows = rows(&run.out);
    let scale = [
        "one_answer",
        "spread_at_most",
        "range_low",
        "range_high",
        "note",
    ];
    // The statements' standard deviations are 0.4924, 0.4924 and 0.5222. Of 14 people 12 answered, and t is 2.2010:
    // 7.8333 and 0.3619 either way. With one more answer of 1 to each, trust would be 7.46, below 7.5.
    assert_eq!(
        cells(&rows, "scale", "trust", "", scale),
        ["yes", "1.5", "7.5", "8.2", ""]
    );
    // 7.0: with one more reply from 6.7 to 7.2.
    assert_eq!(cells(&rows, "scale", "results", "", scale)[0], "no");
    // Two layers: four on the upper two options (A 0.5 each, eight people), four on the last.
    let statement = ["agreement", "more_than_chance", "one_answer"];
    assert_eq!(
        cells(&rows, "statement", "T1", "", statement)[..2],
        ["0.67", "yes"]
    );
    assert_eq!(
        cells(&rows, "statement", "A1", "", statement)[..2],
        ["0.50", "no"]
    );
    // Of the two who did not answer none or both may choose it, by the hypergeometric tails 15/91 and 45/91.
    assert_eq!(
        cells(&rows, "answer", "T1", "3", ["range_low", "range_high"]),
        ["8", "10"]
    );
}

#[test]
fn of_six_people_there_are_no_figures() {
    let run = Kilter::new()
        .input(summary("six_people").to_string())
        .run(&["report", "-", "--format", "csv"])
        .ends_with(0);
    let rows = rows(&run.out);
    let column = |name: &str| rows[0].iter().position(|column| column == name).unwrap();
    for name in [
        "spread_at_most",
        "range_low",
        "range_high",
        "agreement",
        "more_than_chance",
    ] {
        assert!(
            rows[1..].iter().all(|row| row[column(name)].is_empty()),
            "{name}"
        );
    }
    let trust = cells(&rows, "scale", "trust", "", ["one_answer", "note"]);
    assert_eq!(trust, ["yes", "Ranges come from 11 replies."]);
    assert_eq!(cells(&rows, "statement", "T1", "", ["one_answer"]), [""]);
}

#[test]
fn many_teams_are_one_table() {
    let many =
        (0..3).map(|n| changed("six_people", |s| s["id"] = json!(n.to_string().repeat(32))) + "\n");
    let run = Kilter::new()
        .input(many.collect::<String>())
        .run(&["report", "-", "--format", "csv"])
        .ends_with(0);
    assert_eq!(run.out.matches('\u{feff}').count(), 1);
    let rows = rows(&run.out);
    assert_eq!(rows.iter().filter(|row| row[0] == "example").count(), 1);
    assert_eq!((rows.len() - 1) % 3, 0);
    let none = Kilter::new()
        .input("[]")
        .run(&["report", "-", "--format", "csv"])
        .ends_with(1);
    assert!(
        none.out.starts_with("\u{feff}example,team,") && none.out.lines().count() == 1,
        "{}",
        none.out
    );
}
