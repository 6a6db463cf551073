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

/// A team summary with the check of five foundations alone, and these counts for some of its statements: who is
/// not in them opted out. All chose the first option elsewhere.
pub fn made(number: usize, replies: u32, counts: &[(&str, Vec<u32>)]) -> Value {
    with_check(number, replies, 0, counts)
}

/// The same with the check of deal and relationship, whose statements have five options.
pub fn made_of_five(number: usize, replies: u32, counts: &[(&str, Vec<u32>)]) -> Value {
    with_check(number, replies, 1, counts)
}

fn with_check(number: usize, replies: u32, place: usize, counts: &[(&str, Vec<u32>)]) -> Value {
    let mut summary = summary("twelve_people");
    let mut check = summary["checks"][place].take();
    check["replies"] = json!(replies);
    for (id, item) in check["items"].as_object_mut().unwrap() {
        let options = item["counts"].as_array().unwrap().len();
        let given = counts.iter().find(|(given, _)| given == id);
        let counts = given.map_or_else(|| vec![replies], |(_, counts)| counts.clone());
        let opted_out = replies - counts.iter().sum::<u32>();
        let filled = counts.iter().copied().chain(std::iter::repeat(0));
        *item =
            json!({ "counts": filled.take(options).collect::<Vec<_>>(), "opted_out": opted_out });
    }
    summary["checks"] = json!([check]);
    summary["id"] = json!(format!("{number:032x}"));
    summary.as_object_mut().unwrap().remove("team_size");
    summary
}

/// The one of a list's objects with this id.
pub fn find<'a>(list: &'a Value, id: &str) -> &'a Value {
    list.as_array()
        .unwrap()
        .iter()
        .find(|found| found["id"] == id)
        .unwrap()
}
