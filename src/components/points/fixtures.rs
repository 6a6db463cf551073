use super::{Given, Points};
use crate::components::fixture::{Fixture, state};
use leptos::prelude::*;

/// Before a point is given, while some are, all given, too many, opted out of, and with what is wrong.
pub const FIXTURES: &[Fixture] = &[
    state("no point given", || points("points-1", ["", "", ""], None)),
    state("some points given", || {
        points("points-2", ["3", "", "4"], None)
    }),
    state("all points given", || {
        points("points-3", ["3", "2", "5"], None)
    }),
    state("too many points given", || {
        points("points-4", ["8", "", "4"], None)
    }),
    state("opted out of", || {
        let given = Given {
            opted_out: true,
            ..Given::nothing(3)
        };
        question("points-5", given, None)
    }),
    state("a question of points that is wrong", || {
        points("points-6", ["1", "0", "0"], Some("Share out all 10 points"))
    }),
];

fn points(id: &str, typed: [&str; 3], wrong: Option<&str>) -> AnyView {
    let given = Given {
        typed: typed.map(str::to_owned).to_vec(),
        opted_out: false,
    };
    question(id, given, wrong)
}

fn question(id: &str, given: Given, wrong: Option<&str>) -> AnyView {
    Points {
        id: id.into(),
        caption: "Statement 13".into(),
        legend: "Share out 10 points: what should we work on next?".into(),
        points: 10,
        aims: [
            "Appointments on the day",
            "Home visits for people who can't come",
            "Staff wellbeing",
        ]
        .map(str::to_owned)
        .to_vec(),
        opt_out: "I can't say".into(),
        given: RwSignal::new(given),
        error: Signal::stored(wrong.map(str::to_owned)),
        on_change: Callback::new(|()| {}),
    }
    .draw()
    .view()
}
