use super::{Checkbox, checkboxes, tick};
use crate::components::fixture::{Fixture, state};
use crate::components::form::control_id;
use leptos::prelude::*;

/// A box by itself, and a question with and without what is wrong.
pub const FIXTURES: &[Fixture] = &[
    state("alone", || {
        tick("large", "In large print", RwSignal::new(false)).view()
    }),
    state("alone and ticked", || {
        tick("large", "In large print", RwSignal::new(true)).view()
    }),
    state("a question", || question(Some(1), None)),
    state("a question that is wrong", || {
        question(None, Some("Choose a check".into()))
    }),
];

fn question(ticked: Option<usize>, wrong: Option<String>) -> AnyView {
    let checks = ["Five foundations", "Deal and relationship"].into_iter();
    let boxes = checks.enumerate().map(|(place, label)| {
        let is_ticked = RwSignal::new(ticked == Some(place));
        let boxed = Checkbox {
            id: control_id("checks", place),
            label: label.into(),
            hint: Some("16 statements, about 5 minutes.".into()),
            ticked: is_ticked.into(),
            on_change: Callback::new(move |()| is_ticked.update(|ticked| *ticked = !*ticked)),
        };
        boxed.draw()
    });
    checkboxes(
        "checks",
        "Which checks?",
        Signal::stored(wrong),
        boxes.collect(),
    )
    .view()
}
