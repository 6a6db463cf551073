use super::words::words;
use crate::browser::page;
use crate::components::{
    ByHand, Take, Way, all, back_link, el, heading, heading2, para, qr, section, views,
};
use crate::route::Route;
use kilter_core::exchange::invitation::Invitation;
use kilter_core::ids::RandomId;
use kilter_text::t;
use leptos::prelude::*;

/// An invitation's code as a link; none where no web server gave this page.
pub fn link_of(code: &str) -> Option<String> {
    page::hosted_at().map(|address| format!("{address}#/join/{code}"))
}

/// The invitation that was made: the digits, the code, and the words to send.
pub fn made(id: &RandomId, invitation: &Invitation) -> AnyView {
    let say = t().invite;
    let code = invitation.code();
    let link = link_of(&code);
    let whole = |text: String| {
        el("p")
            .class("nhsuk-inset-text kilter-inset kilter-copy-text")
            .text(text)
    };
    let words = words(invitation, link.as_deref());
    let mut shown = el("div").class("nhsuk-inset-text kilter-inset");
    for paragraph in &words {
        shown = shown.with(para(paragraph.clone()).class("kilter-words"));
    }
    // On paper with the invitation the digits would prove nothing.
    let digits = section("digits", say.digits_heading())
        .class("kilter-no-print")
        .with(el("div").class("kilter-digits").text(invitation.digits()))
        .with(para(say.digits_text()));
    let mut code_section = section("code", say.code_heading())
        .with(para(say.code_text()))
        .with(whole(code));
    if let Some(link) = link {
        code_section = code_section
            .with(para(say.link_text()))
            .with(whole(link.clone()));
        if let Some(qr) = qr(&link, say.qr_label()) {
            code_section = code_section.with(para(say.qr_text())).with(qr);
        }
    }
    let about = t().open.view(
        &invitation.asking.team.in_words(),
        &invitation.asking.round.in_words(),
    );
    let take = Take::text(words.join("\n\n"), "kilter-invitation.txt", "text/plain").about(about);
    all(vec![
        views([
            back_link(&Route::Round(id.clone())),
            heading(say.title(), None, None),
            heading2(say.words_heading()),
            para(say.words_text()).class("kilter-no-print"),
        ]),
        take.draw(
            &[Way::Copy, Way::Save, Way::Print],
            ByHand::IfRefused(say.words_label()),
        ),
        views([shown, digits, code_section]),
    ])
}
