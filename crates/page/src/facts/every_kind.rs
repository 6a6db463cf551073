//! The readings of an instrument of every kind, as data: what is withheld is so by itself, with its own reason.

use super::{csv, json};
use crate::samples::every_kind::{catalogue, report};
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use serde_json::{Value, json};

const ANSWERED: &[(&str, &[u32])] = &[
    ("Y1", &[1, 11]),
    ("Y2", &[6, 6]),
    ("Y3", &[0, 12]),
    ("work1-kind", &[9, 2, 1]),
    ("work1-way", &[8, 2, 2]),
    ("work2-kind", &[4, 4, 4]),
];

/// The reading of this kind.
fn reading(report: &Report, catalogue: &Catalogue, kind: &str) -> Value {
    let check = json::check(&report.checks[0], catalogue);
    let readings = check["readings"].as_array().unwrap();
    readings
        .iter()
        .find(|it| it["kind"] == kind)
        .unwrap()
        .clone()
}

/// The rows of this kind: id, name, score, count, words and note.
fn rows(report: &Report, catalogue: &Catalogue, kind: &str) -> Vec<String> {
    let table = csv::report_tabs([report], catalogue, false);
    let mut lines = table
        .lines()
        .map(|line| line.split('\t').collect::<Vec<_>>());
    let head = lines.next().unwrap();
    let at = |name: &str| head.iter().position(|it| *it == name).unwrap();
    let shown = ["id", "name", "score", "count", "words", "note"].map(at);
    let rows = lines.filter(|row| row[at("kind")] == kind);
    rows.map(|row| shown.map(|column| row[column]).join("|"))
        .collect()
}

#[test]
fn a_profile_names_its_scales_and_they_say_all() {
    let catalogue = catalogue();
    let report = report(&catalogue, 12, ANSWERED);
    let found = reading(&report, &catalogue, "profile");
    assert_eq!(
        found,
        json!({ "kind": "profile", "scales": ["talk", "quick", "known"] })
    );
    assert!(
        rows(&report, &catalogue, "scale")
            .iter()
            .any(|row| row.starts_with("quick|"))
    );
}

#[test]
fn a_ladder_says_what_stands_and_where_to_begin() {
    let catalogue = catalogue();
    // Of 12 people fewer than 20 of 100 are 2 at most: 1 said no to the first, 6 to one of the second.
    let stands = report(&catalogue, 12, ANSWERED);
    let found = reading(&stands, &catalogue, "ladder");
    assert_eq!(
        found["stands"],
        json!({ "contact": true, "meeting": false })
    );
    assert_eq!(
        (&found["first"], &found["why"]),
        (&json!("meeting"), &json!({}))
    );
    assert_eq!(
        rows(&stands, &catalogue, "ladder"),
        [
            "contact|Who to call|||yes|",
            "meeting|Meeting and deciding|||no|",
            "first|What to build first|||Meeting and deciding|"
        ]
    );
    let all = report(&catalogue, 12, &[]);
    let found = reading(&all, &catalogue, "ladder");
    assert_eq!(found["why"], json!({ "first": "All of it stands." }));
}

#[test]
fn a_rung_that_too_few_could_say_is_withheld_and_the_one_below_is_not() {
    let catalogue = catalogue();
    let report = report(&catalogue, 12, &[("Y1", &[1, 11]), ("Y2", &[1, 1])]);
    let found = reading(&report, &catalogue, "ladder");
    assert_eq!(found["stands"], json!({ "contact": true, "meeting": null }));
    assert_eq!(found["first"], Value::Null);
    assert_eq!(found["why"]["meeting"], found["why"]["first"]);
    let rows = rows(&report, &catalogue, "ladder");
    assert_eq!(rows[0], "contact|Who to call|||yes|");
    assert!(rows[1].starts_with("meeting|Meeting and deciding||||") && !rows[1].ends_with('|'));
}

#[test]
fn a_sorting_says_of_each_entry_what_most_take_it_for() {
    let catalogue = catalogue();
    let report = report(&catalogue, 12, ANSWERED);
    let found = reading(&report, &catalogue, "sorting");
    let [visits, clinic] = [0, 1].map(|at| found["entries"][at].clone());
    assert_eq!(
        visits["counts"],
        json!({ "settled": 9, "learning": 2, "open": 1 })
    );
    assert_eq!(
        [
            &visits["name"],
            &visits["category"],
            &visits["style"],
            &visits["fits"]
        ],
        [
            &json!("Home visits"),
            &json!("settled"),
            &json!(0),
            &json!(true)
        ]
    );
    // Four each: nothing has 60 of 100.
    let differ = "People see it in different ways. Talk about what each of you has in mind.";
    assert_eq!(clinic["category"], Value::Null);
    assert_eq!(clinic["why"]["category"], differ);
    assert_eq!(clinic["style"], 2);
    let rows = rows(&report, &catalogue, "sorting");
    assert_eq!(rows[0], "work1-kind|Home visits|||settled|");
    assert!(rows[1].starts_with("work1-way|Home visits|||"));
    assert_eq!(rows[2], format!("work2-kind|Flu clinic|||{differ}|"));
}

#[test]
fn shares_are_means_in_points() {
    let catalogue = catalogue();
    let report = report(&catalogue, 12, ANSWERED);
    let found = reading(&report, &catalogue, "shares");
    assert_eq!(found["answered"], 12);
    let means = json!({ "access": 4.0, "visits": 3.0, "records": 2.0, "staff": 1.0 });
    assert_eq!(found["means"], means);
    let rows = rows(&report, &catalogue, "shares");
    assert!(
        rows[0].starts_with("points|") && rows[0].contains("||12||"),
        "{rows:?}"
    );
    assert_eq!(rows[1], "points-access|Appointments on the day|4.0|||");
    assert_eq!(rows.len(), 5);
}

#[test]
fn six_replies_leave_words_and_no_counts() {
    let catalogue = catalogue();
    let report = report(&catalogue, 6, &[("work1-kind", &[6, 0, 0])]);
    let entry = &reading(&report, &catalogue, "sorting")["entries"][0];
    for field in ["counts", "category", "style", "fits"] {
        assert_eq!(entry[field], Value::Null, "{field}");
        assert!(entry["why"][field].is_string(), "{field}");
    }
    assert_eq!(entry["in_words"], "nearly all: settled");
    for field in ["answered", "means"] {
        let shares = reading(&report, &catalogue, "shares");
        assert_eq!(shares[field], Value::Null);
        assert!(shares["why"][field].is_string());
    }
    for kind in ["sorting", "shares", "ladder"] {
        for row in rows(&report, &catalogue, kind) {
            assert!(!row.ends_with('|'), "each says why: {row}");
        }
    }
}
