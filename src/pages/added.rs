//! After adding: what has happened, and nothing of what was chosen.

use crate::components::{Kind, button, el, heading, nothing, para, views};
use crate::route::Route;
use crate::state::Kilter;
use kilter_text::t;
use leptos::prelude::{AnyView, Set};

/// The member's answers are in.
pub fn added(kilter: Kilter) -> AnyView {
    let say = t().answer;
    let Some(round) = kilter.next_person().and_then(|id| kilter.open_round(&id)) else {
        return nothing();
    };
    let (replies, people) = (round.answered(), round.setup.team_size);
    let hand_on = if replies >= people {
        say.added_last_button()
    } else {
        say.added_button()
    };
    let finish = move |_| {
        kilter.added.set(false);
        kilter.go(&Route::NextPerson);
    };
    let panel = el("div")
        .class("nhsuk-panel kilter-added")
        .with(heading(say.added_title(), None, None))
        .with(para(say.added_text()).class("nhsuk-panel__body"));
    views([
        panel,
        para(say.added_after(round.setup.minimum.replies())),
        para(t().next_person.answered(replies, people)),
        button(Kind::Large, hand_on, finish),
    ])
}
