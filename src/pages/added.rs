//! After adding: what has happened, and nothing of what was chosen.

use super::next_person::answered;
use crate::components::{Kind, button, el, heading, nothing, para, views};
use crate::route::Route;
use crate::state::Kilter;
use kilter_text::t;
use leptos::prelude::{AnyView, Set};

/// The member's answers are in.
pub fn added(kilter: Kilter) -> AnyView {
    let say = t().answer;
    let Some(shared) = kilter.next_person().and_then(|id| kilter.shared(&id)) else {
        return nothing();
    };
    let hand_on = if shared.is_full() {
        say.added_last_button()
    } else {
        say.added_button()
    };
    let finish = move |_| {
        kilter.added.set(false);
        kilter.go(&Route::NextPerson);
    };
    let text = match &shared.invitation {
        None => say.added_text(),
        Some(asked) => t().outbox.added_text(&asked.asked_by.in_words()),
    };
    let panel = el("div")
        .class("nhsuk-panel kilter-added")
        .with(heading(say.added_title(), None, None))
        .with(para(text).class("nhsuk-panel__body"));
    views([
        panel,
        para(say.added_after()),
        answered(&shared),
        button(Kind::Large, hand_on, finish),
    ])
}
