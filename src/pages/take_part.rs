//! Take part: the round that is open here, or what to ask for.

use super::hand_over::hand_over;
use super::join::joining;
use super::told_apart::open_rounds_told_apart;
use super::told_before::more;
use super::unfinished::unfinished;
use crate::components::{
    El, Kind, all, back_link, button, el, heading, hidden, lead, link, live, live_notice, para,
    views,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_text::t;
use leptos::prelude::{AnyView, Get, Memo, RwSignal, With};

/// The page for somebody who was asked to take part.
pub fn take_part(kilter: Kilter) -> AnyView {
    let say = t().take_part;
    let failed = RwSignal::new(None::<String>);
    // What is pasted stays while something else is kept.
    let has_rounds = Memo::new(move |_| {
        kilter
            .kept
            .with(|kept| kept.as_ref().is_some_and(|kept| !kept.open.is_empty()))
    });
    live(move || match has_rounds.get() {
        // Without a round here most have a message with an invitation in their hands.
        false => joining(kilter, say.title(), Route::Home, no_round_here),
        true => all(vec![
            views([back_link(&Route::Home), heading(say.title(), None, None)]),
            live_notice(failed),
            unfinished(kilter),
            live(move || rounds(kilter, failed)),
        ]),
    })
}

/// For who was asked to come to a computer.
fn no_round_here() -> AnyView {
    let say = t().take_part;
    let ask = link(&Route::Ask, t().home.ask());
    let words = [
        para(say.none_here()).text(" ").text(say.ask_for()),
        para(say.start_one()).text(" ").with(ask),
    ];
    more(say.shared_summary(), words).view()
}

/// The way of who was asked by a message.
fn invited() -> El {
    link(&Route::Join(None), t().join.link())
}

fn rounds(kilter: Kilter, failed: RwSignal<Option<String>>) -> AnyView {
    let say = t().take_part;
    let open = kilter.kept.with(|kept| {
        let kept = kept.as_ref();
        kept.map(|kept| kept.open.clone()).unwrap_or_default()
    });
    let mut parts = Vec::new();
    let names = open_rounds_told_apart(&open);
    for (round, name) in open.into_iter().zip(names) {
        let start = move |_| hand_over(kilter, round.id.clone(), failed);
        parts.push(lead(say.open_here(&name)));
        parts.push(button(Kind::Main, say.start_button(), start).with(hidden(": ", &name)));
    }
    parts.push(el("p").with(invited()));
    views(parts)
}
