use super::el::{El, el, live, nothing};
use super::parts::para;
use super::takes_focus::takes_focus;
use kilter_text::t;
use leptos::prelude::*;
use std::borrow::Cow;
use std::sync::atomic::{AtomicU32, Ordering};

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

/// What did not work, while there is something. It takes the focus: the button that was pressed may stand screens away.
pub fn live_notice(failed: RwSignal<Option<String>>) -> AnyView {
    static SO_FAR: AtomicU32 = AtomicU32::new(0);
    let id = format!("notice-{}", SO_FAR.fetch_add(1, Ordering::Relaxed));
    live(move || match failed.get() {
        Some(text) => {
            takes_focus(id.clone());
            let notice = notice(text, false).attr("id", id.clone());
            notice.attr("tabindex", "-1").view()
        }
        None => nothing(),
    })
}
