//! Merging writes the set (P6): whatever the order and however often.

use crate::kilter::{Kilter, Run};
use crate::samples::{changed, summary};
use serde_json::{Value, json};

const FILES: [&str; 3] = ["a.json", "b.json", "c.json"];

/// Three tables of one team.
fn tables() -> [String; 3] {
    ["c", "a", "b"].map(|id| changed("twelve_people", |s| s["id"] = json!(id.repeat(32))))
}

fn kilter() -> Kilter {
    let tables = FILES.into_iter().zip(tables());
    tables.fold(Kilter::new(), |kilter, (name, table)| {
        kilter.file(name, table)
    })
}

fn merged(kilter: Kilter, files: &[&str]) -> Run {
    let arguments: Vec<_> = ["merge"].iter().chain(files).copied().collect();
    kilter.run(&arguments)
}

fn ids(run: &Run) -> Vec<String> {
    let id = |summary: &Value| summary["id"].as_str().unwrap()[..1].to_owned();
    run.json().as_array().unwrap().iter().map(id).collect()
}

#[test]
fn any_order_gives_the_same_bytes() {
    let [a, b, c] = FILES;
    let first = merged(kilter(), &[a, b, c]).ends_with(0);
    assert_eq!(
        (ids(&first), first.err.as_str()),
        (["a", "b", "c"].map(str::to_owned).to_vec(), "")
    );
    for order in [[a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]] {
        assert_eq!(merged(kilter(), &order).ends_with(0).out, first.out);
    }
}

#[test]
fn merging_again_changes_nothing() {
    let set = merged(kilter(), &FILES).ends_with(0).out;
    let again = merged(
        kilter().file("set.json", &set),
        &["b.json", "set.json", "a.json", "set.json"],
    )
    .ends_with(0);
    assert_eq!(again.out, set);
    assert_eq!(
        again
            .err
            .matches("This is a second copy of a team summary. It counts once.")
            .count(),
        5
    );
    let alone = merged(Kilter::new().file("set.json", &set), &["set.json"]).ends_with(0);
    assert_eq!((alone.out, alone.err.as_str()), (set, ""));
}

#[test]
fn each_summary_keeps_its_bytes_but_for_indentation() {
    let file = include_str!("../../../core/tests/fixtures/team-summary.json");
    let run = merged(Kilter::new().file("a.json", file), &["a.json"]).ends_with(0);
    let indented: Vec<_> = file.lines().map(|line| format!("  {line}")).collect();
    assert_eq!(run.out, format!("[\n{}\n]\n", indented.join("\n")));
}

#[test]
fn the_set_is_read_as_its_parts_are() {
    let set = merged(kilter(), &FILES).ends_with(0).out;
    let report = |kilter: Kilter, files: &[&str]| {
        let arguments: Vec<_> = ["report", "--format", "json"]
            .iter()
            .chain(files)
            .copied()
            .collect();
        kilter.run(&arguments).ends_with(0).out
    };
    let parts = report(kilter(), &["b.json", "c.json", "a.json"]);
    assert_eq!(
        report(Kilter::new().file("set.json", set), &["set.json"]),
        parts
    );
}

#[test]
fn the_same_id_with_other_bytes_is_refused_and_the_first_stays() {
    let other = changed("twelve_people", |s| {
        (s["id"], s["round"]) = (json!("c".repeat(32)), json!("Summer"));
    });
    let run = merged(
        kilter().file("other.json", other),
        &["a.json", "other.json", "b.json"],
    )
    .ends_with(1);
    assert_eq!(ids(&run), ["a", "c"]);
    assert_eq!(run.json()[1]["round"], "Spring");
    assert!(
        run.err
            .starts_with("other.json: A round with the round's id (\"id\")"),
        "{}",
        run.err
    );
}

#[test]
fn every_fault_is_told_and_the_others_are_merged() {
    // A part below the minimum by itself is no part (P6).
    let small = changed("six_people", |s| s["checks"][0]["replies"] = json!(4));
    let run = merged(
        kilter().file("small.json", small),
        &["small.json", "a.json", "nope.json"],
    )
    .ends_with(1);
    assert_eq!(ids(&run), ["c"]);
    assert!(
        run.err.contains("small.json: ") && run.err.contains("nope.json: There is no such file."),
        "{}",
        run.err
    );
    let none = merged(Kilter::new().file("x.json", "[]"), &["x.json"]).ends_with(1);
    // An empty list is no file that Kilter reads.
    assert_eq!(none.out, "");
    assert!(none.err.contains("nothing is written"), "{}", none.err);
    assert_eq!(summary("six_people")["checks"][0]["replies"], 6);
}
