use super::el::{El, el, live, nothing};
use super::parts::para;
use kilter_text::t;
use leptos::prelude::*;
use std::borrow::Cow;

/// Something a person must know, above the page, or that worked: text and a heading, not colour
/// alone.
pub fn notice(text: impl Into<Cow<'static, str>>, done: bool) -> El {
    let (heading, class) = if done {
        (t().shell.done(), "kilter-notice kilter-notice--done")
    } else {
        (t().shell.important(), "kilter-notice")
    };
    // Two may stand on a page: no landmark.
    el("div")
        .class(class)
        .with(para(heading).class("kilter-notice__heading"))
        .with(para(text).class("kilter-notice__text"))
}

/// Something that was asked for, of which no page can know whether it came about: neither done nor
/// wrong.
pub fn told(text: impl Into<Cow<'static, str>>) -> El {
    el("div")
        .class("kilter-notice")
        .with(para(text).class("kilter-notice__text"))
}

/// What did not work, while there is something.
pub fn live_notice(failed: RwSignal<Option<String>>) -> AnyView {
    live(move || match failed.get() {
        Some(text) => notice(text, false).view(),
        None => nothing(),
    })
}
