//! The message, the ways to send it, and what belongs to it.

use super::inviting::Inviting;
use super::link::link_to;
use super::words::{BETWEEN, subject};
use crate::components::{
    ByHand, El, Kind, Take, Way, all, details, el, live, nothing, para, qr, views,
};
use kilter_core::exchange::invitation::Invitation;
use kilter_text::t;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast as _;
use leptos::web_sys::{Element, Event};

/// The same for everybody: a file's name is read by whoever carries it.
const FILE_NAME: &str = "kilter-invitation.txt";

/// Drawn. Whoever presses something of it or selects and copies from it takes it with them.
pub(super) fn message(inviting: Inviting) -> AnyView {
    let pressed = move |event: Event| {
        let target = event.target().and_then(|target| target.dyn_into().ok());
        let control = |target: Element| target.closest("button, a, summary").ok().flatten();
        if target.and_then(control).is_some() {
            inviting.is_taken();
        }
    };
    let shown = live(move || {
        // Not when it goes out: what was said of a press would be gone.
        let words = inviting.message.get();
        untrack(|| match inviting.invitation() {
            Some(invitation) => {
                let link = link_to(inviting.kilter, &invitation.code());
                drawn(&invitation, words, link.as_deref())
            }
            None => nothing(),
        })
    });
    el("div")
        .on("click", pressed)
        .on("copy", move |_| inviting.is_taken())
        .view_in(shown)
        .view()
}

fn drawn(invitation: &Invitation, words: String, link: Option<&str>) -> AnyView {
    let say = t().invite;
    let mut shown = el("div").class("nhsuk-inset-text kilter-inset");
    for paragraph in words.split(BETWEEN) {
        shown = shown.with(para(paragraph.to_owned()).class("kilter-words"));
    }
    let text = || Take::text(words.clone(), FILE_NAME, "text/plain");
    let send = text()
        .about(subject(invitation))
        .saying(|words| words.email = say.email_button());
    let send = send.draw(
        &[Way::Copy, Way::Email, Way::Share],
        ByHand::IfRefused(say.words_label()),
    );
    all(vec![
        shown.view(),
        send,
        views(link.map(in_link)),
        digits(invitation, text()).view(),
    ])
}

/// The link by itself, and for who points a phone at it.
fn in_link(link: &str) -> El {
    let say = t().invite;
    let mut body = vec![whole(link.to_owned()).view()];
    if let Some(qr) = qr(link, say.qr_label()) {
        body.push(para(say.qr_text()).view());
        body.push(qr.view());
    }
    details("nhsuk-details", say.link_summary(), None, body)
}

/// On paper with the invitation the digits would prove nothing.
fn digits(invitation: &Invitation, file: Take) -> El {
    let say = t().invite;
    let body = vec![
        para(say.digits_text()).view(),
        el("div")
            .class("kilter-digits kilter-no-print")
            .text(invitation.digits())
            .view(),
        para(say.code_text()).view(),
        whole(invitation.code()).view(),
        file.draw_as(Kind::Second, &[Way::Save], ByHand::Never),
    ];
    details("nhsuk-details", say.digits_summary(), None, body)
}

fn whole(text: String) -> El {
    el("p")
        .class("nhsuk-inset-text kilter-inset kilter-copy-text")
        .text(text)
}
