//! Twelve people's summary through the command line, with its differing statements.

use super::team::{golden, summary};
use kilter_journeys::{Folder, kilter};
use serde_json::Value;

fn close(found: &Value, expected: &Value) {
    let (found, expected) = (found.as_f64().unwrap(), expected[1].as_f64().unwrap());
    assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
}

#[test]
fn the_command_line_reports_the_worked_example() {
    let folder = Folder::new();
    let file = folder.put("spring.json", summary("twelve_people").to_string());
    let file = file.to_str().unwrap();
    let valid = kilter(&["validate", file]);
    assert_eq!(valid.code, Some(0), "{}{}", valid.out, valid.err);
    let report = kilter(&["report", file, "--format", "json"]).json();
    let golden = golden("twelve_people");

    let check = |id: &str| {
        let checks = report[0]["checks"].as_array().unwrap();
        checks
            .iter()
            .find(|check| check["instrument"] == id)
            .unwrap()
            .clone()
    };
    let scale = |check: &Value, id: &str| {
        let scales = check["scales"].as_array().unwrap();
        scales
            .iter()
            .find(|scale| scale["id"] == id)
            .unwrap()
            .clone()
    };
    let differing = |check: &Value| -> Vec<String> {
        let items = check["items"].as_array().unwrap();
        let named = items.iter().filter(|item| item["differ"] == true);
        named
            .map(|item| item["id"].as_str().unwrap().to_owned())
            .collect()
    };

    let deal = check("deal-relationship");
    let expect = &golden["deal_relationship"]["expect"];
    for (id, value) in expect["facet_100"].as_object().unwrap() {
        close(&scale(&deal, id)["out_of_100"], value);
    }
    close(&deal["balance"]["deal"], &expect["deal_100"]);
    close(
        &deal["balance"]["relationship"],
        &expect["relationship_100"],
    );
    close(&deal["balance"]["gap"], &expect["gap"]);
    close(&deal["balance"]["attention_now"], &expect["attention_now"]);
    close(
        &deal["balance"]["attention_wanted"],
        &expect["attention_wanted"],
    );
    close(
        &deal["balance"]["attention_shift"],
        &expect["attention_shift"],
    );
    assert_eq!(deal["balance"]["tilt"], "deal");
    assert_eq!(deal["balance"]["quadrant"], "deal-first");
    assert_eq!(differing(&deal), ["R4", "R5"]);

    let five = check("five-foundations");
    let expect = &golden["five_foundations"]["expect"];
    for (id, value) in expect["scale"].as_object().unwrap() {
        close(&scale(&five, id)["score"], value);
        assert_eq!(scale(&five, id)["between"], expect["between"][id]);
    }
    assert!(differing(&five).is_empty());
}
