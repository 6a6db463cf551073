//! Other rounds and other teams, made of the people of the worked examples.

use super::team::{Row, checks, rows, summary};
use serde_json::{Value, json};

/// The team summary of some of those people: its id ends in `number`, its month is the third of
/// that year.
pub fn round_of(people: &[Row], number: u32, name: &str, year: u32) -> Value {
    let mut made = summary("six_people");
    made["id"] = json!(format!("{number:032x}"));
    made["round"] = json!(name);
    made["month"] = json!(format!("{year}-03"));
    for (place, check) in checks().iter().enumerate() {
        made["checks"][place]["replies"] = json!(people.len());
        for (at, item) in check.in_order().enumerate() {
            let options = check.options_of(item).unwrap();
            let chose = |label: &str| people.iter().filter(|row| row[place][at] == label).count();
            let counts: Vec<_> = options.options.iter().map(|o| chose(&o.label)).collect();
            let opted_out = chose(&options.opt_out);
            made["checks"][place]["items"][item.id.as_str()] =
                json!({"counts": counts, "opted_out": opted_out});
        }
    }
    made
}

/// Eight people in March 2026.
pub fn eight_then() -> Value {
    round_of(&rows("twelve_people")[..8], 1, "First", 2026)
}

/// Seven in March 2027, all of whom give trust the best answers.
pub fn seven_now() -> Value {
    let mut people = rows("six_people");
    people.extend_from_slice(&rows("twelve_people")[8..9]);
    let mut made = round_of(&people, 2, "Second", 2027);
    for item in ["T1", "T2", "T3"] {
        answered(&mut made, item, &[0, 0, 7]);
    }
    made
}

/// Puts other counts at a statement of five foundations.
pub fn answered(summary: &mut Value, item: &str, counts: &[u32]) {
    let check = &mut summary["checks"][0];
    assert_eq!(check["instrument"], "five-foundations");
    check["items"][item]["counts"] = json!(counts);
}

/// Another team, which answered in the month of [`seven_now`].
pub fn another_team() -> Value {
    let mut made = round_of(&rows("twelve_people")[..8], 3, "Second", 2027);
    made["team"] = json!("Riverside PCN");
    made["team_id"] = json!(format!("{:032x}", 9));
    made["team_size"] = json!(10);
    made
}
