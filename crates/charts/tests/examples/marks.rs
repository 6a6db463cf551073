//! Then and now, teams side by side, rounds over time: made up to have every mark.

use super::{frame, strings};
use kilter_charts::{Cell, DotsChart, DotsRow, Guide, Join, Marks, Panel, PanelsChart, Value};

fn cells<const N: usize>(words: [&str; N]) -> Vec<Cell> {
    words.map(|word| Cell::Text(word.into())).into()
}

/// Two rounds: a clear change, a possible one, none, none at all, and one that could not be compared.
pub fn then_and_now() -> DotsChart {
    let row = |name: &str, then: f64, now: f64, join, says: &str| DotsRow {
        name: name.into(),
        says: says.into(),
        marks: Marks::Change { then, now, join },
        cells: cells([&format!("{then}"), &format!("{now}"), says]),
    };
    DotsChart {
        frame: frame(
            "dots",
            "Five foundations: then and now",
            "8 replies then, 7 now.",
        ),
        head: strings(["Part", "Then", "Now", "Change"]).into(),
        low: Guide::new(3.0, "3"),
        high: Guide::new(9.0, "9"),
        legend: strings(["Then", "Now"]).into(),
        rows: vec![
            row("Trust", 7.5, 9.0, Join::Thick, "1.5 higher, a clear change"),
            row(
                "Decisions and progress",
                7.2,
                6.4,
                Join::Thin,
                "0.8 lower, a possible change",
            ),
            row(
                "Commitment",
                7.3,
                7.4,
                Join::None,
                "0.2 higher, no clear change",
            ),
            row(
                "Shared results",
                3.0,
                3.0,
                Join::None,
                "about the same, no clear change",
            ),
            DotsRow {
                name: "Difference and repair".into(),
                says: "Too few could say".into(),
                marks: Marks::None,
                cells: cells(["\u{2013}", "\u{2013}", "Too few could say"]),
            },
        ],
    }
}

/// Teams under letters, some of which stand at one place.
pub fn side_by_side() -> DotsChart {
    let row = |name: &str, says: &str, at: &[(&str, f64)]| DotsRow {
        name: name.into(),
        says: says.into(),
        marks: Marks::Letters(at.iter().map(|(l, v)| ((*l).to_owned(), *v)).collect()),
        cells: at.iter().map(|(_, v)| Cell::Text(v.to_string())).collect(),
    };
    DotsChart {
        frame: frame("letters", "Five foundations: 4 teams side by side", ""),
        head: strings(["Part", "A", "B", "C", "AD"]).into(),
        low: Guide::new(3.0, "3"),
        high: Guide::new(9.0, "9"),
        legend: Vec::new(),
        rows: vec![
            row(
                "Trust",
                "a strength in 3 of 4",
                &[("A", 9.0), ("B", 8.9), ("C", 3.0), ("AD", 9.0)],
            ),
            row(
                "Healthy conflict",
                "",
                &[("A", 5.0), ("B", 6.0), ("C", 7.0), ("AD", 4.0)],
            ),
        ],
    }
}

/// Three rounds of two scales, of which one has no score once.
pub fn three_rounds() -> PanelsChart {
    let number = |value: f64| Value::number(value, format!("{value:.1}"));
    let panel = |name: &str, says: &str, values: [Value; 3]| Panel {
        name: name.into(),
        says: says.into(),
        values: values.into(),
    };
    PanelsChart {
        frame: frame("panels", "Five foundations, round by round", ""),
        head: strings([
            "Part",
            "1: Spring",
            "2: Autumn",
            "3: Winter",
            "Since the first",
        ])
        .into(),
        low: Guide::new(3.0, "3"),
        high: Guide::new(9.0, "9"),
        times: strings(["1", "2", "3"]).into(),
        panels: vec![
            panel(
                "Trust",
                "1.5 higher, a clear change",
                [7.5, 8.0, 9.0].map(number),
            ),
            panel(
                "Healthy conflict",
                "about the same, no clear change",
                [number(3.0), Value::missing("no score"), number(3.0)],
            ),
            panel(
                "Commitment",
                "0.2 higher, no clear change",
                [7.2, 6.9, 7.4].map(number),
            ),
        ],
    }
}
