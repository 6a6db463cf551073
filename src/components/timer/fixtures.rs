use super::{Countdown, Words, timer};
use crate::components::fixture::{Fixture, state};
use leptos::prelude::*;

/// Running, paused and over.
pub const FIXTURES: &[Fixture] = &[
    state("running", || drawn(Countdown::of(300))),
    state("paused", || drawn(Countdown::of(90).paused())),
    state("over", || drawn(Countdown::of(0))),
];

fn drawn(countdown: Countdown) -> AnyView {
    let words = Words {
        left: "Time left".into(),
        pause: "Pause".into(),
        go_on: "Go on".into(),
        over: "Time is up.".into(),
    };
    timer(RwSignal::new(countdown), words).view()
}
