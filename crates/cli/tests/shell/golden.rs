//! The report as data has the numbers of the worked examples.

use crate::kilter::Kilter;
use crate::samples::{find, golden, summary};
use serde_json::Value;

fn report(example: &str) -> Value {
    let run = Kilter::new()
        .file("team.json", summary(example).to_string())
        .run(&["report", "team.json", "--format", "json"])
        .ends_with(0);
    assert_eq!(run.err, "");
    let teams = run.json();
    assert_eq!(teams.as_array().unwrap().len(), 1);
    teams[0].clone()
}

#[track_caller]
fn near(found: &Value, exact: &Value) {
    // Exact fractions as text: the decimals beside them are rounded.
    let text = exact.as_str().or_else(|| exact[0].as_str()).unwrap();
    let (over, under) = text.split_once('/').unwrap_or((text, "1"));
    let expected = over.parse::<f64>().unwrap() / under.parse::<f64>().unwrap();
    let found = found.as_f64().unwrap();
    assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
}

#[test]
fn five_foundations() {
    for (team, replies) in [("six_people", 6), ("twelve_people", 12)] {
        let expect = &golden()[team]["five_foundations"]["expect"];
        let check = &report(team)["checks"][0];
        assert_eq!(
            (&check["instrument"], &check["replies"]),
            (&"five-foundations".into(), &replies.into())
        );
        assert_eq!(check["balance"], Value::Null);
        assert_eq!(check["scales"].as_array().unwrap().len(), 5);
        for (id, scale) in expect["scale"].as_object().unwrap() {
            let found = find(&check["scales"], id);
            near(&found["score"], scale);
            let of_100 = (found["score"].as_f64().unwrap() - 3.0) / 6.0 * 100.0;
            assert!((found["out_of_100"].as_f64().unwrap() - of_100).abs() < 1e-9);
            let band = match expect["band"][id].as_str().unwrap() {
                "8-9 (strong)" => "strong",
                "6-7 (mixed)" => "mixed",
                "3-5 (needs care)" => "needs-care",
                other => panic!("{other}"),
            };
            assert_eq!(
                (&found["band"], &found["between"]),
                (&band.into(), &expect["between"][id]),
                "{team} {id}"
            );
        }
    }
}

#[test]
fn deal_and_relationship() {
    for team in ["six_people", "twelve_people"] {
        let expect = &golden()[team]["deal_relationship"]["expect"];
        let check = &report(team)["checks"][1];
        assert_eq!(check["scales"].as_array().unwrap().len(), 10);
        for (id, facet) in expect["facet_100"].as_object().unwrap() {
            let found = find(&check["scales"], id);
            near(&found["out_of_100"], facet);
            let score = found["out_of_100"].as_f64().unwrap() / 25.0 + 1.0;
            assert!((found["score"].as_f64().unwrap() - score).abs() < 1e-9);
        }
        near(
            &find(&check["scales"], "deal")["out_of_100"],
            &expect["deal_100"],
        );
        let balance = &check["balance"];
        near(&balance["deal"], &expect["deal_100"]);
        near(&balance["relationship"], &expect["relationship_100"]);
        for number in [
            "gap",
            "attention_now",
            "attention_wanted",
            "attention_shift",
        ] {
            near(&balance[number], &expect[number]);
        }
        assert_eq!(
            (&balance["tilt"], &balance["strong_tilt"]),
            (&"deal".into(), &false.into())
        );
        assert_eq!(
            (&balance["quadrant"], &balance["on_the_line"]),
            (&"deal-first".into(), &Value::Array(vec![]))
        );
    }
}

#[test]
fn statements_of_twelve_people_have_their_counts_and_the_two_that_differ() {
    let team = report("twelve_people");
    for (place, name) in [(0, "five_foundations"), (1, "deal_relationship")] {
        let example = &golden()["twelve_people"][name];
        let items = team["checks"][place]["items"].as_array().unwrap();
        assert_eq!(items.len(), example["counts"].as_object().unwrap().len());
        for item in items {
            let id = item["id"].as_str().unwrap();
            assert_eq!(item["counts"], example["counts"][id], "{id}");
            assert_eq!(item["opted_out"], example["opted_out"][id]);
            let scored = 12 - item["opted_out"].as_u64().unwrap();
            assert_eq!(item["scored"].as_u64(), Some(scored));
            if let Some(mean) = example["expect"]["item_mean"].get(id) {
                near(&item["mean"], mean);
            }
        }
        let differ: Vec<_> = items
            .iter()
            .filter(|item| item["differ"] == true)
            .map(|item| item["id"].clone())
            .collect();
        assert_eq!(Value::Array(differ), example["expect"]["differ_items"]);
    }
    let t1 = find(&team["checks"][0]["items"], "T1");
    assert_eq!(
        (&t1["scale"], &t1["in_words"]),
        (&"trust".into(), &"most: Usually".into())
    );
}

#[test]
fn statements_of_six_people_are_words() {
    let team = report("six_people");
    for check in team["checks"].as_array().unwrap() {
        for item in check["items"].as_array().unwrap() {
            for field in ["counts", "scored", "opted_out", "mean", "differ"] {
                assert_eq!(item[field], Value::Null, "{item}");
                assert!(
                    item["why"][field]
                        .as_str()
                        .unwrap()
                        .contains("fewer than 8 replies"),
                    "{item}"
                );
            }
        }
    }
    assert_eq!(
        find(&team["checks"][0]["items"], "T1")["in_words"],
        "most: Usually"
    );
    assert_eq!(
        find(&team["checks"][1]["items"], "R5")["in_words"],
        "about half: A little true"
    );
}

#[test]
fn how_sure_the_trust_of_twelve_people_is() {
    let trust = find(&report("twelve_people")["checks"][0]["scales"], "trust").clone();
    // Variances 4 * 8 / (12 * 11) twice and 6 * 6 / (12 * 11) once; t with 11 degrees of freedom; 12 of 14 answered.
    let sd = 2.0 * (32.0_f64 / 132.0).sqrt() + (36.0_f64 / 132.0).sqrt();
    let half = 2.200_985_160_091_639 * sd / 12.0_f64.sqrt() * (1.0 - 12.0 / 14.0_f64).sqrt();
    let found = [
        &trust["sd_at_most"],
        &trust["interval_at_most"][0],
        &trust["interval_at_most"][1],
    ];
    for (found, expected) in found.iter().zip([sd, 47.0 / 6.0 - half, 47.0 / 6.0 + half]) {
        let found = found.as_f64().unwrap();
        assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
    }
    // One more reply of the lowest answers: (12 * 47/6 + 3) / 13 is below 7.5.
    assert_eq!(trust["one_answer"], serde_json::json!(["band"]));
}
