//! Every bad file has its own line, with the file and the field.

use crate::kilter::Kilter;
use crate::samples::{changed, summary};
use serde_json::{Value, json};

type Change = fn(&mut Value);

/// What is changed in a good summary, and the path that its fault must name.
const CHANGES: [(&str, Change); 22] = [
    ("format", |s| s["format"] = json!("kilter.invitation")),
    ("version", |s| s["version"] = json!(3)),
    ("version", |s| s["version"] = json!("1")),
    ("id", |s| s["id"] = json!("spring")),
    ("team_id", |s| s["team_id"] = Value::Null),
    ("team", |s| s["team"] = json!("x".repeat(10_000))),
    ("round", |s| s["round"] = json!("a\nb")),
    ("month", |s| s["month"] = json!("March")),
    ("team_size", |s| s["team_size"] = json!(11)),
    ("team_size", |s| s["team_size"] = json!(0)),
    ("minimum", |s| s["minimum"] = json!(3)),
    ("wording.network", |s| {
        s["wording"] = json!({ "network": "gang", "practice": "practice" })
    }),
    ("names", |s| s["names"] = json!(["Jo"])),
    ("checks", |s| s["checks"] = json!([])),
    ("checks[1]", |s| s["checks"][1] = s["checks"][0].clone()),
    ("checks[0].instrument", |s| {
        s["checks"][0]["instrument"] = json!("seven-habits")
    }),
    ("checks[0].edition", |s| {
        s["checks"][0]["edition"] = json!(9)
    }),
    ("checks[0].items.T1.counts", |s| {
        s["checks"][0]["items"]["T1"]["counts"] = json!([12])
    }),
    ("checks[0].items.T1.counts[0]", |s| {
        s["checks"][0]["items"]["T1"]["counts"][0] = json!(-1)
    }),
    ("checks[0].items.T1", |s| {
        s["checks"][0]["items"]["T1"]["opted_out"] = json!(1)
    }),
    ("checks[0].items.T9", |s| {
        s["checks"][0]["items"]["T9"] = json!({})
    }),
    ("checks[0].items.T2.opted_out", |s| {
        s["checks"][0]["items"]["T2"]
            .as_object_mut()
            .unwrap()
            .remove("opted_out");
    }),
];

#[test]
fn a_wrong_field_is_one_line_that_names_file_and_field() {
    for (field, change) in CHANGES {
        let run = Kilter::new()
            .file("a b.json", changed("twelve_people", change))
            .run(&["validate", "a b.json"])
            .ends_with(1);
        assert_eq!(run.err, "");
        let lines: Vec<_> = run.out.lines().collect();
        assert_eq!(lines.len(), 1, "{lines:#?}");
        assert!(lines[0].starts_with("a b.json: "), "{lines:?}");
        assert!(
            lines[0].contains(&format!("\"{field}\"")),
            "{field}: {lines:?}"
        );
    }
}

#[test]
fn a_file_that_is_no_summary_is_one_line() {
    let cut = summary("six_people").to_string();
    let deep = "[".repeat(10_000);
    let twice = cut.replacen("\"team\":", "\"team\":\"x\",\"team\":", 1);
    for (content, says) in [
        (b"".as_slice(), "The file is empty."),
        (&cut.as_bytes()[..400], "The end of the file is missing."),
        (b"hello", "stops making sense in line 1, at character 1."),
        (b"\x89PNG\r\n\x1a\n\0\0", "This is not a text file."),
        (b"[]", "an empty list"),
        (b"7", "This is not a team summary but a number."),
        (
            deep.as_bytes(),
            "brackets inside brackets, more than 32 deep.",
        ),
        (
            twice.as_bytes(),
            "The team's name (\"team\") is there twice.",
        ),
    ] {
        let run = Kilter::new()
            .file("x.json", content)
            .run(&["validate", "x.json"])
            .ends_with(1);
        assert_eq!(run.out.lines().count(), 1, "{}", run.out);
        assert!(
            run.out.starts_with("x.json: ") && run.out.contains(says),
            "{}",
            run.out
        );
    }
}

#[test]
fn fifty_megabytes_are_one_line_or_few() {
    let run = Kilter::new()
        .file("large.json", vec![b'['; 50_000_000])
        .run(&["validate", "large.json"])
        .ends_with(1);
    assert_eq!(run.out.lines().count(), 1, "{}", run.out);
}

#[test]
fn several_faults_are_several_lines() {
    let both = changed("six_people", |s| {
        s["month"] = json!("March");
        s["checks"][1]["replies"] = json!(4);
    });
    let run = Kilter::new()
        .file("x.json", both)
        .run(&["validate", "x.json"])
        .ends_with(1);
    assert!(run.out.lines().count() > 2);
    assert!(run.out.lines().all(|line| line.starts_with("x.json: ")));
    assert!(run.out.contains("The number of replies to check 2 (\"checks[1].replies\") is 4. Kilter opens results from 5."));
}

#[test]
fn good_files_say_nothing() {
    Kilter::new()
        .file("six.json", summary("six_people").to_string())
        .file("twelve.json", summary("twelve_people").to_string())
        .run(&["validate", "six.json", "twelve.json"])
        .ends_with(0)
        .says_nothing();
}

#[test]
fn files_that_cannot_be_read_are_lines_too() {
    let run = Kilter::new()
        .run(&["validate", "nope.json", "."])
        .ends_with(1);
    let lines: Vec<_> = run.out.lines().collect();
    assert_eq!(lines[0], "nope.json: There is no such file.");
    assert!(lines[1].starts_with(".: "), "{lines:?}");
}

#[test]
fn a_name_that_looks_like_code_is_a_note_and_no_fault() {
    let script = changed("six_people", |s| {
        s["team"] = json!("<script>alert(1)</script>")
    });
    let run = Kilter::new()
        .file("x.json", script)
        .run(&["validate", "x.json"])
        .ends_with(0);
    assert_eq!(run.out, "");
    assert!(
        run.err
            .starts_with("x.json: note: The team's name (\"team\")"),
        "{}",
        run.err
    );
}
