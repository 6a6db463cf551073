//! Several teams added up (P7).

use crate::kilter::{Kilter, Run};
use crate::nulls::reasoned;
use crate::samples::{changed, golden, summary};
use serde_json::{Value, json};

/// Another team of twelve people.
fn other(change: impl FnOnce(&mut Value)) -> String {
    changed("twelve_people", |s| {
        (s["id"], s["team_id"], s["team"]) = (
            json!("d".repeat(32)),
            json!("8".repeat(32)),
            json!("Another team"),
        );
        change(s);
    })
}

fn kilter() -> Kilter {
    Kilter::new()
        .file("six.json", summary("six_people").to_string())
        .file("twelve.json", summary("twelve_people").to_string())
        .file("other.json", other(|_| {}))
}

fn pool(kilter: Kilter, arguments: &[&str]) -> Run {
    let all: Vec<_> = ["pool", "--format", "json"]
        .iter()
        .chain(arguments)
        .copied()
        .collect();
    kilter.run(&all)
}

fn names(run: &Run) -> Vec<String> {
    let name = |team: &Value| team["team"].as_str().unwrap().to_owned();
    run.json()["teams"]
        .as_array()
        .unwrap()
        .iter()
        .map(name)
        .collect()
}

#[test]
fn counts_are_added_and_scored_together() {
    let run = pool(kilter(), &["six.json", "twelve.json", "other.json"]).ends_with(0);
    assert_eq!(run.err, "");
    let pool = run.json();
    reasoned(&pool);
    assert_eq!(
        (&pool["left_out"], &pool["wordings_differ"]),
        (&json!([]), &json!(false))
    );
    // The worked examples are two rounds of one team.
    assert_eq!(pool["has_a_team_twice"], true);
    for (place, name) in [(0, "five_foundations"), (1, "deal_relationship")] {
        let check = &pool["checks"][place];
        assert_eq!(
            (&check["teams"], &check["replies"]),
            (&json!(2), &json!(6 + 12 + 12))
        );
        let [six, twelve] =
            ["six_people", "twelve_people"].map(|team| golden()[team][name].clone());
        for item in check["items"].as_array().unwrap() {
            let id = item["id"].as_str().unwrap();
            for (place, count) in item["counts"].as_array().unwrap().iter().enumerate() {
                let of = |team: &Value| team["counts"][id][place].as_u64().unwrap();
                assert_eq!(count.as_u64(), Some(of(&six) + 2 * of(&twelve)), "{id}");
            }
            let of = |team: &Value| team["opted_out"][id].as_u64().unwrap();
            assert_eq!(
                item["opted_out"].as_u64(),
                Some(of(&six) + 2 * of(&twelve)),
                "{id}"
            );
        }
    }
    let trust = &pool["checks"][0]["scales"][0];
    // Both examples have a trust of 47/6: so has their pool.
    assert!(
        (trust["score"].as_f64().unwrap() - 47.0 / 6.0).abs() < 1e-9,
        "{trust}"
    );
}

#[test]
fn a_check_has_the_fields_of_a_report_and_the_teams() {
    let keys =
        |check: &Value| -> Vec<String> { check.as_object().unwrap().keys().cloned().collect() };
    let pool = pool(kilter(), &["twelve.json"]).ends_with(0).json();
    let report = kilter()
        .run(&["report", "twelve.json", "--format", "json"])
        .ends_with(0)
        .json();
    for place in [0, 1] {
        let mut check = pool["checks"][place].clone();
        assert_eq!(keys(&check).iter().filter(|key| *key == "teams").count(), 1);
        check.as_object_mut().unwrap().remove("teams");
        assert_eq!(check, report[0]["checks"][place]);
    }
}

#[test]
fn teams_stand_in_the_order_of_the_files() {
    for order in [["other.json", "six.json"], ["six.json", "other.json"]] {
        let mut expected = ["Another team".to_owned(), "Team of six_people".to_owned()];
        if order[0] == "six.json" {
            expected.reverse();
        }
        assert_eq!(names(&pool(kilter(), &order).ends_with(0)), expected);
    }
}

#[test]
fn a_team_that_may_not_be_shown_by_itself_is_left_out() {
    for arguments in [["--minimum", "7"].as_slice(), &["--strict"]] {
        let all: Vec<_> = ["six.json", "other.json"]
            .iter()
            .chain(arguments)
            .copied()
            .collect();
        let run = pool(kilter(), &all).ends_with(1);
        assert_eq!(names(&run), ["Another team"]);
        let pool = run.json();
        assert_eq!(pool["checks"][0]["replies"], 12);
        let left_out = pool["left_out"].as_array().unwrap();
        assert_eq!(
            (left_out.len(), &left_out[0]["team"]),
            (2, &json!("Team of six_people"))
        );
        assert!(
            run.err
                .starts_with("six.json: Team of six_people is left out of Five foundations."),
            "{}",
            run.err
        );
    }
    // Its own minimum counts as well: a file below it is refused, by its field.
    let own = other(|s| s["minimum"] = json!(20));
    let run = pool(kilter().file("own.json", own), &["own.json", "six.json"]).ends_with(1);
    assert_eq!(names(&run), ["Team of six_people"]);
    assert!(run.err.contains("\"checks[0].replies\""), "{}", run.err);
}

#[test]
fn other_words_are_pooled_only_when_asked_for() {
    let words = other(|s| s["wording"] = json!({ "network": "team", "practice": "practice" }));
    let kilter = || kilter().file("words.json", &words);
    let run = pool(kilter(), &["twelve.json", "words.json", "six.json"]).ends_with(1);
    assert_eq!(names(&run), ["Team of twelve_people", "Team of six_people"]);
    assert!(
        run.err
            .starts_with("words.json: The list of words (\"wording\")"),
        "{}",
        run.err
    );
    let found = run.json();
    assert_eq!(found["wordings_differ"], false);
    // Both of its checks, by name.
    assert_eq!(found["left_out"].as_array().unwrap().len(), 2);

    let run = pool(kilter(), &["twelve.json", "words.json", "--any-wording"]).ends_with(0);
    assert_eq!((names(&run).len(), run.err.as_str()), (2, ""));
    assert_eq!(run.json()["wordings_differ"], true);
}

#[test]
fn copies_and_faults_are_as_in_a_report() {
    let run = pool(kilter(), &["six.json", "six.json", "nope.json"]).ends_with(1);
    assert_eq!(names(&run), ["Team of six_people"]);
    assert_eq!(run.json()["checks"][0]["replies"], 6);
    assert!(
        run.err.contains("six.json: note: ") && run.err.contains("nope.json: "),
        "{}",
        run.err
    );
}

#[test]
fn the_page_names_no_team_as_better() {
    let run = kilter()
        .run(&["pool", "six.json", "other.json"])
        .ends_with(0);
    let text = run.out;
    assert!(text.starts_with("# 2 teams together\n"), "{text}");
    for says in [
        "> A conversation starter, not a test. Not for appraisal, contracts or ranking.",
        "This is no ranking",
        "18 of 28 replies from 2 teams.",
    ] {
        assert!(text.contains(says), "{says}: {text}");
    }
    assert!(!text.contains("Another team"), "{text}");
}
