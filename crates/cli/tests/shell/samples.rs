//! Team summaries, made from the counts of the worked examples.

use serde_json::{Map, Value, json};

/// The worked examples.
pub fn golden() -> Value {
    serde_json::from_str(include_str!("../../../core/tests/fixtures/golden.json")).unwrap()
}

/// The team summary of a worked example.
pub fn summary(example: &str) -> Value {
    let checks = ["five_foundations", "deal_relationship"].map(|check| {
        let check = &golden()[example][check];
        let counts = check["counts"].as_object().unwrap();
        let item = |(id, counts): (&String, &Value)| {
            (
                id.clone(),
                json!({ "counts": counts, "opted_out": check["opted_out"][id] }),
            )
        };
        json!({
            "instrument": check["instrument"],
            "edition": 1,
            "form": check["form"],
            "replies": check["n"],
            "items": counts.iter().map(item).collect::<Map<_, _>>(),
        })
    });
    let id = if example == "six_people" { "6" } else { "c" };
    json!({
        "format": "kilter.team-summary",
        "version": 1,
        "id": id.repeat(32),
        "team_id": "7".repeat(32),
        "team": format!("Team of {example}"),
        "round": "Spring",
        "month": "2027-03",
        "team_size": 14,
        "minimum": 5,
        "checks": checks,
    })
}

/// The same with something changed.
pub fn changed(example: &str, change: impl FnOnce(&mut Value)) -> String {
    let mut summary = summary(example);
    change(&mut summary);
    summary.to_string()
}
