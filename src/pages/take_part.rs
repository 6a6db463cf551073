//! Take part: the round that is open here, or what to ask for.

use super::hand_over::hand_over;
use super::unfinished::unfinished;
use crate::components::{
    Kind, all, back_link, button, el, heading, hidden, lead, link, live, live_notice, para, views,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_text::t;
use leptos::prelude::{AnyView, Get, RwSignal};

/// The page for somebody who was asked to take part.
pub fn take_part(kilter: Kilter) -> AnyView {
    let say = t().take_part;
    let failed = RwSignal::new(None::<String>);
    all(vec![
        views([back_link(&Route::Home), heading(say.title(), None, None)]),
        live_notice(failed),
        unfinished(kilter),
        live(move || rounds(kilter, failed)),
        el("p")
            .with(link(&Route::Join(None), t().join.link()))
            .view(),
    ])
}

fn rounds(kilter: Kilter, failed: RwSignal<Option<String>>) -> AnyView {
    let say = t().take_part;
    let open = kilter.kept.get().unwrap_or_default().open;
    if open.is_empty() {
        let ask = link(&Route::Ask, t().home.ask());
        return views([
            lead(say.none_here()),
            para(say.ask_for()),
            para(say.start_one()).text(" ").with(ask),
        ]);
    }
    let mut parts = Vec::new();
    for round in open {
        let id = round.id.clone();
        let start = move |_| hand_over(kilter, id.clone(), failed);
        parts.push(lead(say.open_here(round.setup.team.as_str())));
        parts.push(
            button(Kind::Main, say.start_button(), start)
                .with(hidden(": ", round.setup.team.as_str())),
        );
    }
    views(parts)
}
