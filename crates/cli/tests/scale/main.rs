//! The commands of docs/at-scale.md, run as they stand there: what DuckDB adds up is what `kilter pool` says.
//! They need the npm packages of this repository (`npm ci --ignore-scripts`).

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where a value is not as built"
)]

#[allow(dead_code, reason = "of what the other tests make, some")]
#[path = "../shell/kilter.rs"]
mod kilter;
#[allow(dead_code, reason = "of what the other tests make, some")]
#[path = "../shell/samples.rs"]
mod samples;

use kilter::Kilter;
use samples::summary;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

const MONTHS: [&str; 3] = ["2027-03", "2027-09", "2028-03"];

/// The SQL of the page, one block after the other.
fn sql() -> String {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/at-scale.md");
    let page = fs::read_to_string(page).unwrap();
    let blocks = page.split("```sql\n").skip(1);
    blocks
        .map(|block| block.split("```").next().unwrap())
        .collect()
}

/// What DuckDB says in this folder.
fn duckdb(folder: &Path) -> Value {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scale/sql.mjs");
    let mut node = Command::new("node")
        .arg(script)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node");
    node.stdin
        .take()
        .unwrap()
        .write_all(sql().as_bytes())
        .unwrap();
    let out = node.wait_with_output().unwrap();
    assert!(
        out.status.success(),
        "DuckDB says no; its package comes with `npm ci --ignore-scripts`"
    );
    serde_json::from_slice(&out.stdout).unwrap()
}

/// Sixty rounds over three months: counts of all kinds, and statements that one or two could answer.
fn summaries() -> Vec<Value> {
    let mut state = 9_u32;
    let mut any = move |below: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) % below
    };
    let mut made = Vec::new();
    for number in 0..60 {
        let mut summary = summary("twelve_people");
        summary["id"] = json!(format!("{number:032x}"));
        summary["team_id"] = json!(format!("{:032x}", number / 3));
        summary["month"] = json!(MONTHS[number % 3]);
        for check in summary["checks"].as_array_mut().unwrap() {
            let replies = 5 + any(8);
            check["replies"] = json!(replies);
            for item in check["items"].as_object_mut().unwrap().values_mut() {
                let options = item["counts"].as_array().unwrap().len();
                // One in eight statements is one that nearly nobody could answer.
                let could = if any(8) == 0 {
                    any(4)
                } else {
                    replies - any(2)
                };
                let mut counts = vec![0; options];
                for _ in 0..could {
                    counts[any(u32::try_from(options).unwrap()) as usize] += 1;
                }
                *item = json!({ "counts": counts, "opted_out": replies - could });
            }
        }
        made.push(summary);
    }
    // A copy, and a team that read other words: neither counts.
    made.push(made[7].clone());
    let mut other = summary("six_people");
    other["wording"] = json!({ "network": "team", "practice": "practice" });
    made.push(other);
    made
}

fn lines<'a>(summaries: impl IntoIterator<Item = &'a Value>) -> String {
    summaries
        .into_iter()
        .map(|summary| format!("{summary}\n"))
        .collect()
}

/// What `kilter pool` says of them, item by item.
fn pool(input: String) -> BTreeMap<String, Value> {
    let run = Kilter::new()
        .input(input)
        .run(&["pool", "-", "--format", "json"]);
    let pool = run.json();
    let mut items = BTreeMap::new();
    for check in pool["checks"].as_array().unwrap() {
        for item in check["items"].as_array().unwrap() {
            let of = format!("{} {}", check["instrument"], item["id"]);
            items.insert(of, item.clone());
        }
    }
    items
}

#[test]
fn duckdb_adds_up_what_kilter_does() {
    let all = summaries();
    let kilter = Kilter::new();
    fs::create_dir(kilter.folder().join("inbox")).unwrap();
    // In two files, as they come.
    let (some, others) = all.split_at(31);
    for (name, some) in [("a", some), ("b", others)] {
        let file = kilter.folder().join(format!("inbox/{name}.ndjson"));
        fs::write(file, lines(some)).unwrap();
    }
    let found = duckdb(kilter.folder());

    let expected = pool(lines(&all));
    let mut pooled: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for row in found["pooled"].as_array().unwrap() {
        let of = format!("{} {}", row["instrument"], row["item"]);
        pooled.entry(of).or_default().push(row["people"].clone());
    }
    assert_eq!(pooled.len(), expected.len());
    for (of, item) in &expected {
        let mut counts = vec![item["opted_out"].clone()];
        counts.extend(item["counts"].as_array().unwrap().iter().cloned());
        assert_eq!(pooled[of], counts, "{of}");
    }

    let mut monthly: BTreeMap<(String, String), (f64, Option<f64>)> = BTreeMap::new();
    for row in found["by month"].as_array().unwrap() {
        let of = format!("{} {}", row["instrument"], row["item"]);
        let month = row["month"].as_str().unwrap().to_owned();
        monthly.insert(
            (of, month),
            (row["mean"].as_f64().unwrap(), row["change"].as_f64()),
        );
    }
    let mut before: BTreeMap<String, f64> = BTreeMap::new();
    let mut compared = 0;
    for month in MONTHS {
        let of_month = pool(lines(
            all.iter().filter(|summary| summary["month"] == month),
        ));
        for (of, item) in of_month {
            // A category has no mean.
            let Some(mean) = item["mean"].as_f64() else {
                continue;
            };
            let earlier = before.insert(of.clone(), mean);
            let found = monthly[&(of.clone(), month.to_owned())];
            // To the last digit: the very same numbers.
            assert_eq!(found.0.to_bits(), mean.to_bits(), "{of} {month}");
            assert_eq!(
                found.1.map(f64::to_bits),
                earlier.map(|earlier| (mean - earlier).to_bits())
            );
            compared += 1;
        }
    }
    assert!(compared > 90, "{compared}");
}
