//! Several summaries, in one file and in many.

use crate::kilter::Kilter;
use crate::samples::{changed, summary};
use serde_json::{Value, json};

fn teams(run: &crate::kilter::Run) -> Vec<String> {
    let name = |team: &Value| team["team"].as_str().unwrap().to_owned();
    run.json().as_array().unwrap().iter().map(name).collect()
}

const BOTH: [&str; 2] = ["Team of six_people", "Team of twelve_people"];

#[test]
fn an_array_lines_and_files_are_reported_alike() {
    let (six, twelve) = (
        summary("six_people").to_string(),
        summary("twelve_people").to_string(),
    );
    let array = format!("[{six},{twelve}]");
    let lines = format!("{six}\n{twelve}\n");
    for input in [array, lines] {
        let run = Kilter::new()
            .input(input)
            .run(&["report", "-", "--format", "json"])
            .ends_with(0);
        assert_eq!(teams(&run), BOTH);
    }
    let run = Kilter::new()
        .file("six.json", six)
        .input(twelve)
        .run(&["report", "six.json", "-", "--format", "json"])
        .ends_with(0);
    assert_eq!(teams(&run), BOTH);
}

#[test]
fn a_second_copy_counts_once_however_it_is_laid_out() {
    let six = summary("six_people");
    let run = Kilter::new()
        .file("a.json", six.to_string())
        .file("b.json", serde_json::to_string_pretty(&six).unwrap())
        .run(&["report", "a.json", "b.json", "--format", "json"])
        .ends_with(0);
    assert_eq!(teams(&run), [BOTH[0]]);
    assert_eq!(
        run.err,
        "b.json: note: This is a second copy of a team summary. It counts once.\n"
    );
}

#[test]
fn the_same_id_with_other_bytes_is_a_fault() {
    let other = changed("six_people", |s| s["round"] = json!("Summer"));
    let kilter = || {
        Kilter::new()
            .file("a.json", summary("six_people").to_string())
            .file("b.json", &other)
    };
    let line = "b.json: A round with the round's id (\"id\") like this is here already, with other content. The one \
                that is here stays.\n";
    let run = kilter().run(&["validate", "a.json", "b.json"]).ends_with(1);
    assert_eq!(run.out, line);
    let run = kilter()
        .run(&["report", "a.json", "b.json", "--format", "json"])
        .ends_with(1);
    assert_eq!(
        (teams(&run), run.err.as_str()),
        (vec![BOTH[0].to_owned()], line)
    );
}

#[test]
fn good_summaries_are_reported_beside_bad_ones() {
    let bad = changed("six_people", |s| s["month"] = json!("March"));
    let run = Kilter::new()
        .file("bad.json", format!("[{bad},{}]", summary("twelve_people")))
        .file("cut.json", "{\"format\"")
        .file("six.json", summary("six_people").to_string())
        .run(&[
            "report", "bad.json", "cut.json", "six.json", "--format", "json",
        ])
        .ends_with(1);
    assert_eq!(teams(&run), [BOTH[1], BOTH[0]]);
    let lines: Vec<_> = run.err.lines().collect();
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(
        lines[0].starts_with("bad.json, summary 1: The month (\"month\")"),
        "{lines:?}"
    );
    assert!(
        lines[1].starts_with("cut.json: The end of the file is missing."),
        "{lines:?}"
    );
}

#[test]
fn the_importers_numbers_hold_too() {
    for arguments in [["--minimum", "7"].as_slice(), &["--strict"]] {
        let mut all = vec!["report", "six.json", "twelve.json", "--format", "json"];
        all.extend(arguments);
        let run = Kilter::new()
            .file("six.json", summary("six_people").to_string())
            .file("twelve.json", summary("twelve_people").to_string())
            .run(&all)
            .ends_with(1);
        assert_eq!(teams(&run), [BOTH[1]]);
        assert!(
            run.err.contains("six.json: ") && run.err.contains("\"checks[0].replies\""),
            "{}",
            run.err
        );
    }
}

#[test]
fn a_minimum_cannot_be_lowered() {
    for wrong in ["4", "0", "-1", "many"] {
        let minimum = format!("--minimum={wrong}");
        let run = Kilter::new().run(&["report", "-", &minimum]).ends_with(2);
        assert!(
            run.err.contains("a whole number from 5 belongs here"),
            "{}",
            run.err
        );
    }
}
