//! How a team changed, with expected values from the formulas of docs/scoring.md and a table of Student's t.

use crate::kilter::{Kilter, Run};
use crate::nulls::reasoned;
use crate::samples::{find, golden, made, summary};
use serde_json::{Value, json};

fn kilter(earlier: &Value, later: &Value) -> Kilter {
    Kilter::new()
        .file("earlier.json", earlier.to_string())
        .file("later.json", later.to_string())
}

fn compare(earlier: &Value, later: &Value) -> Value {
    let run = kilter(earlier, later)
        .run(&["compare", "earlier.json", "later.json", "--format", "json"])
        .ends_with(0);
    assert_eq!(run.err, "");
    reasoned(&run.json());
    run.json()
}

fn page(earlier: &Value, later: &Value) -> String {
    let run = kilter(earlier, later).run(&["compare", "earlier.json", "later.json"]);
    run.ends_with(0).out
}

/// A later round of the twelve people, with other counts for some of the five foundations' statements.
fn later(counts: &[(&str, [u32; 3])]) -> Value {
    let mut later = summary("twelve_people");
    (later["id"], later["round"], later["month"]) =
        (json!("d".repeat(32)), json!("Autumn"), json!("2027-09"));
    for (id, counts) in counts {
        later["checks"][0]["items"][id]["counts"] = json!(counts);
    }
    later
}

/// The 97.5 % point of Student's t.
fn t_975(degrees: u32) -> f64 {
    let vectors: Value = serde_json::from_str(include_str!(
        "../../../core/tests/fixtures/vectors/mean_intervals.json"
    ))
    .unwrap();
    vectors["t_quantile_975_by_df"][degrees.to_string()]
        .as_f64()
        .unwrap()
}

/// The statements' standard deviations, added up, over the root of the people: the standard error at most.
fn error_at_most(counts: &[[u32; 3]]) -> f64 {
    let error = |counts: &[u32; 3]| {
        let n = f64::from(counts.iter().sum::<u32>());
        let sum = |power: i32| -> f64 {
            let values = counts.iter().zip([1.0_f64, 2.0, 3.0]);
            values
                .map(|(people, value)| f64::from(*people) * value.powi(power))
                .sum()
        };
        ((sum(2) - sum(1) * sum(1) / n) / (n - 1.0) / n).sqrt()
    };
    counts.iter().map(error).sum()
}

#[track_caller]
fn near(found: &Value, expected: f64) {
    let found = found.as_f64().unwrap();
    assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
}

const ALL: [u32; 3] = [0, 0, 12];

#[test]
fn a_change_is_clear_possible_or_neither() {
    let change = [("T1", ALL), ("T2", ALL), ("T3", ALL), ("K2", ALL)];
    let compared = compare(&summary("twelve_people"), &later(&change));
    let check = &compared["checks"][0];
    assert_eq!(
        (&check["earlier_replies"], &check["later_replies"]),
        (&json!(12), &json!(12))
    );
    assert_eq!(check["joiner_could_be_guessed"], false);
    let counts = &golden()["twelve_people"]["five_foundations"]["counts"];
    let before = |ids: [&str; 3]| {
        error_at_most(&ids.map(|id| serde_json::from_value(counts[id].clone()).unwrap()))
    };

    // From 47/6 to 9; nobody differs any more, so that the earlier round's degrees of freedom are left.
    let trust = find(&check["scales"], "trust");
    let error = before(["T1", "T2", "T3"]);
    let (difference, half) = (9.0 - 47.0 / 6.0, t_975(11) * error);
    near(&trust["earlier"], 47.0 / 6.0);
    near(&trust["later"], 9.0);
    near(&trust["difference"], difference);
    near(&trust["error_at_most"], error);
    near(&trust["interval_at_most"][0], difference - half);
    near(&trust["interval_at_most"][1], difference + half);
    near(&trust["smallest_clear"], half);
    assert_eq!(
        (&trust["verdict"], &trust["at_the_top"]),
        (&json!("clear"), &json!(false))
    );
    assert_eq!(
        (&trust["band_earlier"], &trust["band_later"]),
        (&json!("strong"), &json!("strong"))
    );

    // 2/3 higher: more than the error, less than the interval.
    let commitment = find(&check["scales"], "commitment");
    near(&commitment["difference"], 2.0 / 3.0);
    assert_eq!(commitment["verdict"], "possible");
    assert_eq!(
        (&commitment["band_earlier"], &commitment["band_later"]),
        (&json!("mixed"), &json!("strong"))
    );

    // The same counts: twice the variance, twice the degrees of freedom.
    let results = find(&check["scales"], "results");
    near(&results["difference"], 0.0);
    near(
        &results["smallest_clear"],
        t_975(22) * 2.0_f64.sqrt() * before(["S1", "S2", "S3"]),
    );
    assert_eq!(results["verdict"], "no-clear-change");

    // Of a single statement, from twelve replies in both rounds.
    let statement = find(&check["items"], "T1");
    near(&statement["difference"], 1.0 / 3.0);
    near(&statement["error"], error_at_most(&[[0, 4, 8]]));
}

#[test]
fn what_the_rounds_are_is_said() {
    let compared = compare(&summary("twelve_people"), &later(&[]));
    let round = |round: &str, month: &str| json!({ "team": "Team of twelve_people", "round": round, "month": month, "replies": 12 });
    assert_eq!(compared["earlier"], round("Spring", "2027-03"));
    assert_eq!(compared["later"], round("Autumn", "2027-09"));
    let said = ["same_team", "same_wording", "everyone_both_times"]
        .map(|what| compared[what].as_bool().unwrap());
    assert_eq!(said, [true, true, false]);
    assert_eq!(compared["not_compared"], json!([]));

    let (mut first, mut second) = (summary("twelve_people"), later(&[]));
    (first["team_size"], second["team_size"]) = (json!(12), json!(12));
    second["team_id"] = json!("8".repeat(32));
    second["wording"] = json!({ "network": "neighbourhood", "practice": "practice" });
    second["checks"].as_array_mut().unwrap().pop();
    let compared = compare(&first, &second);
    let said = ["same_team", "same_wording", "everyone_both_times"]
        .map(|what| compared[what].as_bool().unwrap());
    assert_eq!(said, [false, false, true]);
    let not_compared = json!([{ "instrument": "deal-relationship", "edition": 1, "form": "full" }]);
    assert_eq!(compared["not_compared"], not_compared);
    let page = page(&first, &second);
    for says in [
        "The files do not say that both are the same team. Is it so?",
        "The two rounds used other words for network or practice.",
        "Everyone answered both times, so smaller changes may be real too.",
        "Deal and relationship is not in both rounds in the same form, so it is not compared.",
        "> A conversation starter, not a test. Not for appraisal, contracts or ranking.",
    ] {
        assert!(page.contains(says), "{says}: {page}");
    }
}

/// P9.
#[test]
fn with_one_reply_more_a_joiner_could_be_guessed_and_statements_are_left_out() {
    let counts = |n: u32| vec![("T1", vec![2, n - 2]), ("T2", vec![3, n - 3])];
    let (eleven, twelve) = (made(1, 11, &counts(11)), made(2, 12, &counts(12)));
    let check = compare(&eleven, &twelve)["checks"][0].take();
    assert_eq!(check["joiner_could_be_guessed"], true);
    assert_eq!(check["items"], Value::Null);
    let why = "The change of a single statement shows from 12 replies in both rounds.";
    assert_eq!(check["why"]["items"], why);
    let text = page(&eleven, &twelve);
    assert!(
        text.contains("The answers of someone who joined or left could be guessed."),
        "{text}"
    );
    assert!(text.contains(why) && !text.contains("out loud"), "{text}");

    let fourteen = made(3, 14, &counts(14));
    assert_eq!(
        compare(&eleven, &fourteen)["checks"][0]["joiner_could_be_guessed"],
        false
    );
    let thirteen = made(4, 13, &counts(13));
    let check = compare(&twelve, &thirteen)["checks"][0].take();
    assert_eq!(check["joiner_could_be_guessed"], false);
    assert_eq!(check["items"].as_array().unwrap().len(), 15);
}

#[test]
fn below_eleven_replies_there_is_no_interval() {
    let compared = compare(&summary("six_people"), &later(&[]));
    for scale in compared["checks"][0]["scales"].as_array().unwrap() {
        assert_eq!(scale["interval_at_most"], Value::Null);
        assert_eq!(
            scale["why"]["interval_at_most"],
            "Ranges come from 11 replies."
        );
        assert_eq!(scale["error_at_most"], Value::Null);
        assert_eq!(
            scale["why"]["error_at_most"],
            scale["why"]["interval_at_most"]
        );
        assert_eq!(scale["verdict"], "no-clear-change");
    }
}

/// To the last digit it would tell the counts of single statements, which are words below eight replies.
#[test]
fn below_eight_replies_the_smallest_clear_change_is_whole_tenths() {
    let of_trust = |earlier, later| {
        let counts = |n: u32| vec![("T1", vec![2, n - 2]), ("T2", vec![3, n - 3])];
        let compared = compare(
            &made(1, earlier, &counts(earlier)),
            &made(2, later, &counts(later)),
        );
        let scale = find(&compared["checks"][0]["scales"], "trust");
        scale["smallest_clear"].as_f64().unwrap() * 10.0
    };
    for (earlier, later) in [(7, 7), (7, 8), (8, 7)] {
        let tenths = of_trust(earlier, later);
        assert!((tenths - tenths.round()).abs() < 1e-9, "{tenths}");
    }
    let tenths = of_trust(8, 8);
    assert!((tenths - tenths.round()).abs() > 1e-9, "{tenths}");
}

#[test]
fn from_the_top_no_rise_can_be_seen() {
    let top = |number| made(number, 12, &["T1", "T2", "T3"].map(|id| (id, ALL.to_vec())));
    let check = compare(&top(1), &top(2))["checks"][0].take();
    let at_the_top = |id| find(&check["scales"], id)["at_the_top"].clone();
    assert_eq!(
        (at_the_top("trust"), at_the_top("results")),
        (json!(true), json!(false))
    );
    let text = page(&top(1), &top(2));
    assert!(
        text.contains("so there was little room for a rise: Trust."),
        "{text}"
    );
}

#[test]
fn the_page_has_no_stars_and_no_p_values() {
    let text = page(
        &summary("twelve_people"),
        &later(&[("T1", ALL), ("T2", ALL), ("T3", ALL)]),
    );
    assert!(
        text.contains("| Trust | 7.8, strong | 9.0, strong | 1.2 higher | a clear change |"),
        "{text}"
    );
    assert!(
        text.contains("12 of 14 replies then, 12 of 14 replies now."),
        "{text}"
    );
    let said = text.to_lowercase();
    for never in ["significan", "p <", "p =", "p-value", "\\*"] {
        assert!(!said.contains(never), "{never}: {text}");
    }
}

#[track_caller]
fn refused(run: Run, says: &str) {
    let run = run.ends_with(1);
    assert_eq!(run.out, "");
    assert!(run.err.contains(says), "{}", run.err);
}

#[test]
fn what_cannot_be_compared_is_a_fault() {
    let run = |earlier: &Value, later: &Value| {
        kilter(earlier, later).run(&["compare", "earlier.json", "later.json", "--format", "json"])
    };
    let (twelve, later) = (summary("twelve_people"), later(&[]));
    refused(
        run(&twelve, &twelve),
        "later.json: Both are the same round.",
    );
    refused(
        run(&later, &twelve),
        "The first round is later than the second.",
    );
    let (mut one, mut other) = (twelve.clone(), later.clone());
    one["checks"].as_array_mut().unwrap().pop();
    other["checks"].as_array_mut().unwrap().remove(0);
    refused(run(&one, &other), "The two rounds have no check in common.");
    refused(
        run(&json!([twelve, summary("six_people")]), &later),
        "earlier.json: The file holds more than one team summary.",
    );
    let mut wrong = later.clone();
    wrong["month"] = json!("March");
    refused(run(&twelve, &wrong), "later.json: The month (\"month\")");
    let strict = kilter(&summary("six_people"), &later).run(&[
        "compare",
        "earlier.json",
        "later.json",
        "--strict",
    ]);
    refused(strict, "\"checks[0].replies\"");
    Kilter::new().run(&["compare", "earlier.json"]).ends_with(2);
    Kilter::new()
        .run(&["compare", "a.json", "b.json", "--format", "csv"])
        .ends_with(2);
}
