//! The shape of the report as data: fields in the order that is published, and a reason for every null.

use crate::kilter::{Kilter, Run};
use crate::samples::{changed, summary};
use serde_json::{Value, json};

fn run(summary: impl AsRef<[u8]>) -> Run {
    Kilter::new()
        .input(summary)
        .run(&["report", "-", "--format", "json"])
        .ends_with(0)
}

/// Every null that stands beside a `why` has a reason there, and nothing else has. The number of nulls.
pub fn reasoned(value: &Value) -> usize {
    let inner = |values: &mut dyn Iterator<Item = &Value>| values.map(reasoned).sum::<usize>();
    match value {
        Value::Array(values) => inner(&mut values.iter()),
        Value::Object(fields) => {
            let nulls: Vec<_> = fields
                .iter()
                .filter(|(_, v)| v.is_null())
                .map(|(key, _)| key.as_str())
                .collect();
            if let Some(why) = fields.get("why") {
                let mut reasons: Vec<_> = why
                    .as_object()
                    .unwrap()
                    .keys()
                    .map(String::as_str)
                    .collect();
                let mut nulls = nulls.clone();
                nulls.sort_unstable();
                reasons.sort_unstable();
                assert_eq!(nulls, reasons, "{value}");
            } else {
                // A check without a balance needs no reason.
                assert!(nulls.is_empty() || nulls == ["balance"], "{value}");
            }
            nulls.len() + inner(&mut fields.values())
        }
        _ => 0,
    }
}

/// Nobody could say anything about trust and D1, and the two axes are even.
pub fn hollow() -> String {
    changed("twelve_people", |summary| {
        summary.as_object_mut().unwrap().remove("team_size");
        for (check, id) in [(0, "T1"), (0, "T2"), (1, "D1"), (1, "T1")] {
            let item = &mut summary["checks"][check]["items"][id];
            let options = item["counts"].as_array().unwrap().len();
            *item = json!({ "counts": vec![0; options], "opted_out": 12 });
        }
    })
}

#[test]
fn every_null_has_its_reason() {
    assert!(reasoned(&run(summary("six_people").to_string()).json()) > 100);
    assert!(reasoned(&run(summary("twelve_people").to_string()).json()) > 10);
    assert!(reasoned(&run(hollow()).json()) > 100);
}

#[test]
fn what_too_few_could_say_is_null() {
    let teams = run(hollow()).json();
    let team = &teams[0];
    assert_eq!(
        team["why"]["team_size"],
        "The team summary does not say how many people were asked."
    );
    let trust = &team["checks"][0]["scales"][0];
    assert_eq!(
        (&trust["id"], &trust["score"]),
        (&"trust".into(), &Value::Null)
    );
    assert_eq!(
        trust["why"]["score"],
        "Only 1 of its 3 parts can be shown. It takes more than half."
    );
    let balance = &team["checks"][1]["balance"];
    assert_eq!(balance["attention_now"], Value::Null);
    assert_eq!(
        balance["why"]["attention_now"],
        "Too few could say. It takes 3 people."
    );
}

/// A team of which too few could say these statements of deal and relationship.
fn silent(ids: &[&str]) -> Value {
    let summary = changed("twelve_people", |summary| {
        for id in ids {
            summary["checks"][1]["items"][id] =
                json!({ "counts": [1, 1, 0, 0, 0], "opted_out": 10 });
        }
    });
    run(summary).json()[0]["checks"][1].clone()
}

#[test]
fn one_axis_does_not_take_the_other_with_it() {
    let whole = silent(&[]);
    // Two statements of each of the four parts of the deal, and of those of the relationship.
    for (axis, other, ids) in [
        ("deal", "relationship", ["D1", "D2", "D3", "D4", "D5", "D6"]),
        ("relationship", "deal", ["R1", "R2", "R3", "R4", "R5", "R6"]),
    ] {
        let found = silent(&ids)["balance"].clone();
        assert_eq!(found[axis], Value::Null);
        assert_eq!(
            found["why"][axis],
            "Only 1 of its 4 parts can be shown. It takes more than half."
        );
        assert_eq!(found[other], whole["balance"][other]);
        for both in ["gap", "tilt", "strong_tilt", "quadrant", "on_the_line"] {
            assert_eq!(
                (&found[both], &found["why"][both]),
                (&Value::Null, &found["why"][axis])
            );
        }
    }
    for (time, other, id) in [
        ("attention_now", "attention_wanted", "T1"),
        ("attention_wanted", "attention_now", "T2"),
    ] {
        let found = silent(&[id])["balance"].clone();
        assert_eq!(
            (&found[time], &found["attention_shift"]),
            (&Value::Null, &Value::Null)
        );
        assert_eq!(found["why"][time], "Too few could say. It takes 3 people.");
        assert_eq!(found[other], whole["balance"][other]);
    }
}

#[test]
fn markdown_and_csv_keep_the_axis_that_can_be_said() {
    let quiet = changed("twelve_people", |summary| {
        for id in ["D1", "D2", "D3", "D4", "T1"] {
            let item = &mut summary["checks"][1]["items"][id];
            *item = json!({ "counts": [1, 1, 0, 0, 0], "opted_out": 10 });
        }
    });
    let run = |format| {
        let run = Kilter::new()
            .input(&quiet)
            .run(&["report", "-", "--format", format]);
        run.ends_with(0).out
    };
    let markdown = run("markdown");
    let deal =
        "- Deal: Only 2 of its 4 parts can be shown. It takes more than half.\n- Relationship: ";
    let (_, relationship) = markdown.split_once(deal).expect("both axes in a list");
    assert!(
        relationship.starts_with(|c: char| c.is_ascii_digit()),
        "{markdown}"
    );
    assert!(
        markdown.contains("- Where the time went: Too few could say. It takes 3 people.\n"),
        "{markdown}"
    );
    let csv = run("csv");
    let row = |id: &str| {
        csv.lines()
            .find(|line| line.contains(id))
            .unwrap()
            .to_owned()
    };
    assert!(row("attention_now").contains("Too few could say"));
    assert!(!row("attention_wanted").contains("Too few could say"));
}

/// The keys of the lines that are indented by so many spaces.
fn keys(text: &str, indent: usize) -> Vec<&str> {
    let start = format!("{}\"", " ".repeat(indent));
    let lines = text.lines().filter_map(|line| line.strip_prefix(&start));
    lines
        .filter_map(|line| Some(line.split_once("\":")?.0))
        .collect()
}

#[test]
fn the_fields_stand_in_the_published_order() {
    let out = run(summary("twelve_people").to_string()).out;
    let team = ["team", "round", "month", "replies", "team_size", "checks"];
    assert_eq!(keys(&out, 2), team);
    let check = [
        "instrument",
        "edition",
        "form",
        "replies",
        "scales",
        "items",
        "balance",
    ];
    assert_eq!(keys(&out, 6), [check, check].concat());
    let (scales, rest) = out.split_once("\"items\": [").unwrap();
    let scale = [
        "id",
        "score",
        "out_of_100",
        "band",
        "between",
        "sd_at_most",
        "interval_at_most",
        "one_answer",
        "r_wg_j_star",
        "why",
    ];
    assert_eq!(keys(scales, 10), scale.repeat(5));
    let (items, _) = rest.split_once("\"balance\": ").unwrap();
    let item = [
        "id",
        "scale",
        "scored",
        "opted_out",
        "counts",
        "in_words",
        "mean",
        "sd",
        "van_der_eijk_a",
        "polarisation",
        "leik",
        "ad_mean",
        "ad_median",
        "r_wg",
        "a_wg",
        "differ",
        "one_answer",
        "of_team",
        "why",
    ];
    assert_eq!(keys(items, 10), item.repeat(15));
    let balance = [
        "deal",
        "relationship",
        "gap",
        "tilt",
        "strong_tilt",
        "quadrant",
        "on_the_line",
        "attention_now",
        "attention_wanted",
        "attention_shift",
        "one_answer",
        "why",
    ];
    assert_eq!(keys(&out, 8), balance);
}

#[test]
fn numbers_are_not_rounded() {
    let out = run(summary("twelve_people").to_string()).out;
    assert!(out.contains("\"score\": 7.833333333333333,\n"));
    assert!(out.contains("\"out_of_100\": 80.55555555555556,\n"));
}

#[test]
fn no_summaries_are_an_empty_array() {
    let run = Kilter::new()
        .input("[]")
        .run(&["report", "-", "--format", "json"])
        .ends_with(1);
    assert_eq!(run.out, "[]\n");
    assert_eq!(
        run.err,
        "standard input: The file holds an empty list, with no team summary in it.\n"
    );
}
