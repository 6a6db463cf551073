use super::{Give, Words};
use crate::components::fixture::{Fixture, state};
use crate::components::{all, error_summary};
use leptos::prelude::*;

/// Before anything is given, while it is read, and with what is wrong in either field.
pub const FIXTURES: &[Fixture] = &[
    state("nothing yet", || drawn(false, |_| {})),
    state("text first", || drawn(true, |_| {})),
    state("held over the page", || {
        drawn(false, |give| give.over.set(true))
    }),
    state("being read", || drawn(false, |give| give.busy.set(true))),
    state("how far it is", || {
        drawn(false, |give| {
            give.busy.set(true);
            give.says("40% read, 12 teams so far".into());
        })
    }),
    state("a wrong file", || {
        drawn(false, |give| {
            give.wrong(false, "a.zip: unpack it first".into())
        })
    }),
    state("a wrong text", || {
        drawn(true, |give| {
            give.put("Hello".into());
            give.wrong(true, "There is no invitation in it".into());
        })
    }),
];

fn drawn(text_first: bool, change: impl FnOnce(Give)) -> AnyView {
    let give = Give::new(("given-files", "given-text"), Callback::new(|_| {}));
    change(give);
    let words = Words {
        text_first,
        choose_label: "Choose files".into(),
        choose_hint: "One or many.".into(),
        paste_label: "Or paste a text".into(),
        paste_hint: "All of the message.".into(),
        button: "Continue".into(),
        nothing_given: "Choose a file or paste a text".into(),
    };
    all(vec![error_summary(give.errors()), give.form(words).view()])
}
