//! The teams of the worked examples: made-up rows that give their counts.

use kilter_core::instrument::{Catalogue, Instrument};
use serde_json::{Value, json};

/// What one person chooses: for each check the label chosen for each statement, in the order
/// in which they are asked.
pub type Row = Vec<Vec<String>>;

const GOLDEN: &str = include_str!("../../../../crates/core/tests/fixtures/golden.json");

/// The worked example of this name.
pub fn golden(team: &str) -> Value {
    let all: Value = serde_json::from_str(GOLDEN).unwrap();
    all[team].clone()
}

fn example<'a>(golden: &'a Value, check: &Instrument) -> &'a Value {
    let name = match check.key.instrument.as_str() {
        "five-foundations" => "five_foundations",
        _ => "deal_relationship",
    };
    &golden[name]
}

/// The checks, in the order in which they are asked.
pub fn checks() -> Vec<&'static Instrument> {
    Catalogue::built_in().usual().collect()
}

/// One row a person that together give the counts. Which answers go together is made up: each
/// statement's answers are dealt out in turn, one person further for each statement.
pub fn rows(team: &str) -> Vec<Row> {
    let golden = golden(team);
    let people = usize::try_from(golden["five_foundations"]["n"].as_u64().unwrap()).unwrap();
    (0..people)
        .map(|person| {
            checks()
                .iter()
                .map(|check| row(&golden, check, person, people))
                .collect()
        })
        .collect()
}

fn row(golden: &Value, check: &Instrument, person: usize, people: usize) -> Vec<String> {
    let example = example(golden, check);
    check
        .in_order()
        .enumerate()
        .map(|(place, item)| {
            let scale = check.options_of(item).unwrap();
            let counts = example["counts"][item.id.as_str()].as_array().unwrap();
            let chosen = scale.options.iter().zip(counts);
            let mut dealt: Vec<&str> = chosen
                .flat_map(|(option, count)| {
                    std::iter::repeat_n(
                        option.label.as_str(),
                        usize::try_from(count.as_u64().unwrap()).unwrap(),
                    )
                })
                .collect();
            dealt.resize(people, scale.opt_out.as_str());
            dealt[(person + place) % people].to_owned()
        })
        .collect()
}

/// The team summary that such a team makes.
pub fn summary(team: &str) -> Value {
    let golden = golden(team);
    let check = |check: &&Instrument| {
        let example = example(&golden, check);
        let items: serde_json::Map<String, Value> = check
            .items
            .iter()
            .map(|item| {
                let id = item.id.as_str();
                let item =
                    json!({"counts": example["counts"][id], "opted_out": example["opted_out"][id]});
                (id.to_owned(), item)
            })
            .collect();
        let key = &check.key;
        json!({
            "instrument": key.instrument, "edition": key.edition, "form": key.form,
            "replies": example["n"], "items": items,
        })
    };
    json!({
        "format": "kilter.team-summary", "version": 1,
        "id": "b9c1e6f0a4d24f0c8f5d0f7b3a9e2c11", "team_id": "51f0c3a7d8e94b6d9a2c7e10f4b8d6a3",
        "team": "Millbrook PCN core team", "round": "Spring", "month": "2027-03",
        "team_size": 14, "minimum": 5,
        "wording": {"network": "network", "practice": "practice"},
        "checks": checks().iter().map(check).collect::<Vec<_>>(),
    })
}
