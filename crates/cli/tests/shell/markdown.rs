//! The report to read. The snapshots were read by a person; `cargo xtask accept` writes them anew.

use crate::kilter::Kilter;
use crate::samples::{changed, summary};
use serde_json::json;

fn report(summary: impl AsRef<[u8]>) -> String {
    Kilter::new()
        .input(summary)
        .run(&["report", "-", "--format", "markdown"])
        .ends_with(0)
        .out
}

#[test]
fn six_people_in_words() {
    insta::assert_snapshot!(report(summary("six_people").to_string()));
}

#[test]
fn twelve_people_in_counts() {
    insta::assert_snapshot!(report(summary("twelve_people").to_string()));
}

#[test]
fn the_standing_sentence_and_the_number_of_replies_stand_by_every_result() {
    let text = report(summary("six_people").to_string());
    assert!(text.contains(
        "> A conversation starter, not a test. Not for appraisal, contracts or ranking."
    ));
    for title in text
        .lines()
        .filter(|line| line.starts_with("**") && line.contains(", from "))
    {
        assert!(title.contains("from 6 replies"), "{title}");
    }
    assert_eq!(text.matches(" 6 of 14 replies, edition 1.\n").count(), 2);
}

#[test]
fn a_team_name_is_no_markup_and_the_teams_own_words_are_used() {
    let text = report(changed("six_people", |s| {
        s["team"] = json!("<img src=x> | [a](http://b)");
        s["wording"] = json!({ "network": "neighbourhood", "practice": "service" });
    }));
    assert!(
        text.starts_with("# What \\<img src=x\\> \\| \\[a\\](http:\\//b) said\n"),
        "{text}"
    );
    assert!(text.contains("Every service has a real say, large or small."));
    assert!(!text.contains('{') && !text.contains("practice"), "{text}");
}

#[test]
fn teams_stand_below_each_other() {
    let two = format!("{}\n{}", summary("six_people"), summary("twelve_people"));
    let text = report(two);
    assert_eq!(text.matches("\n---\n").count(), 1);
    assert_eq!(
        text.lines().filter(|line| line.starts_with("# ")).count(),
        2
    );
}
