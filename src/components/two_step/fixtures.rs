use super::{Step, TwoStep};
use crate::components::fixture::{Fixture, state};
use crate::components::{Kind, TextField};
use leptos::prelude::*;

/// The first step, as a button and as a link, and the second, with and without a field.
pub const FIXTURES: &[Fixture] = &[
    state("first step", || drawn(Step::Closed, Kind::Second, None)),
    state("first step as a link", || {
        drawn(Step::Closed, Kind::Link, None)
    }),
    state("second step", || drawn(Step::Asking, Kind::Second, None)),
    state("second step with a field", || {
        let field = TextField::new("phrase", "Phrase", RwSignal::default());
        let wrong = Signal::stored(Some("That is another phrase".into()));
        drawn(Step::Asking, Kind::Second, Some(field.error(wrong)))
    }),
];

fn drawn(step: Step, opens_as: Kind, field: Option<TextField>) -> AnyView {
    let asks = TwoStep {
        id: "delete-title".into(),
        open: "Delete".into(),
        of: Some("the round in Millbrook".into()),
        opens_as,
        title: "Delete this round?".into(),
        confirm: "Delete it".into(),
        cancel: "Keep it".into(),
        warning: field.is_none(),
        texts: vec!["Its replies can't be opened by anybody then.".into()],
        on_confirm: Callback::new(|()| {}),
    };
    asks.at(RwSignal::new(step), field, || {})
}
