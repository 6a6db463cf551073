//! The message, the ways to send it, and what belongs to it.

use super::attaching::attaching;
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
    live(move || {
        // Not when it goes out: what was said of a press would be gone.
        let words = inviting.message.get();
        untrack(|| match inviting.invitation() {
            Some(invitation) => drawn(inviting, &invitation, words),
            None => nothing(),
        })
    })
}

/// A part that holds the invitation: pressing one of these takes it, and so does copying from there.
fn taken_by(inviting: Inviting, controls: &'static str) -> El {
    let pressed = move |event: Event| {
        let target = event.target().and_then(|target| target.dyn_into().ok());
        let control = |target: Element| target.closest(controls).ok().flatten();
        if target.and_then(control).is_some() {
            inviting.is_taken();
        }
    };
    el("div")
        .on("click", pressed)
        .on("copy", move |_| inviting.is_taken())
}

fn drawn(inviting: Inviting, invitation: &Invitation, words: String) -> AnyView {
    let say = t().invite;
    let link = link_to(inviting.kilter, &invitation.code());
    let mut shown = el("div").class("nhsuk-inset-text kilter-inset");
    for paragraph in words.split(BETWEEN) {
        shown = shown.with(para(paragraph.to_owned()).class("kilter-words"));
    }
    let text = || Take::text(words.clone(), FILE_NAME, "text/plain");
    let send = text().about(subject(invitation)).saying(|words| {
        words.email = say.email_button();
        if link.is_none() {
            words.copied = say.copied_to_attach();
        }
    });
    let send = send.draw(
        &[Way::Copy, Way::Email, Way::Share],
        ByHand::IfRefused(say.words_label()),
    );
    // A QR code that is shown may be on its way; digits that are looked at are not.
    all(vec![
        taken_by(inviting, "button, a").view_in(send).view(),
        // From a folder people need the file too, or an address; a link has all.
        match link {
            None => attaching(),
            Some(_) => nothing(),
        },
        taken_by(inviting, "button, a, summary")
            .with(shown)
            .view_in(views(link.as_deref().map(in_link)))
            .view(),
        taken_by(inviting, "button")
            .with(digits(invitation, text()))
            .view(),
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
