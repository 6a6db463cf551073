use super::scroll_table;
use crate::components::fixture::{Fixture, state};
use kilter_charts::{Cell, Table};
use leptos::prelude::*;

/// As a table, and as lists on a phone.
pub const FIXTURES: &[Fixture] = &[
    state("narrow", || drawn(&["Part", "Score"])),
    state("wide: lists on a phone", || {
        drawn(&["Part", "Score", "Spread", "Lowest", "Highest"])
    }),
];

fn drawn(head: &[&str]) -> AnyView {
    let numbers = ["7.8", "6.1", "5.0", "9.2"].map(|number| Cell::Number {
        text: number.to_owned(),
        value: number.parse().unwrap_or_default(),
    });
    let row = |name: &str| {
        let mut row = vec![Cell::Text(name.to_owned())];
        row.extend(numbers.iter().take(head.len() - 1).cloned());
        row
    };
    let table = Table {
        caption: "Scores of the five foundations".into(),
        head: head.iter().copied().map(str::to_owned).collect(),
        rows: vec![row("Trust"), row("Commitment")],
    };
    scroll_table(table).view()
}
