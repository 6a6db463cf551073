//! A sealed reply to send: as text, as a file; and then forgotten.

use super::unfinished::kept_line;
use crate::actions::forget_reply;
use crate::browser::{clipboard, download};
use crate::components::{
    El, Kind, TwoStep, all, back_link, button, button_group, el, heading, live, live_notice,
    nothing, notice, para, views,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::exchange::reply_text::reply_text;
use kilter_core::instrument::Catalogue;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::borrow::Cow;

/// The same for everybody: a file's name is read by whoever carries it.
const FILE_NAME: &str = "kilter-reply.txt";
const PLAIN: &str = "text/plain";

/// The reply, or that it is forgotten.
pub fn send(kilter: Kilter) -> AnyView {
    let sent = RwSignal::new(kilter.added.get_untracked());
    live(move || {
        if sent.get() {
            forgotten()
        } else {
            drawn(kilter, sent).unwrap_or_else(nothing)
        }
    })
}

fn drawn(kilter: Kilter, sent: RwSignal<bool>) -> Option<AnyView> {
    let say = t().join;
    let draft = kilter.draft.get_untracked()?;
    let invitation = &draft.own()?.invitation;
    let sealed = draft.sealed(Catalogue::built_in())?;
    let text = StoredValue::new(reply_text(invitation, &sealed.reply));
    let words = views([
        back_link(&Route::CheckAnswers),
        heading(say.send_title(), None, None),
        para(say.send_text(invitation.asked_by.as_str())),
    ]);
    Some(all(vec![
        words,
        take(text, FILE_NAME, say.reply_label()),
        para(say.send_once()).view(),
        leave(kilter, sent),
    ]))
}

/// Copy and Save, side by side, and the text itself: on a locked-down machine any may be refused.
pub(super) fn take(
    text: StoredValue<String>,
    file: &'static str,
    label: Cow<'static, str>,
) -> AnyView {
    let told = RwSignal::new(None::<(String, bool)>);
    let failed = move || told.set(Some((t().ready.copy_failed().into(), false)));
    let copy = move |_| {
        spawn_local(async move {
            match clipboard::copy(&text.get_value()).await {
                Ok(_) => told.set(Some((t().ready.copied().into(), true))),
                Err(_) => failed(),
            }
        });
    };
    let save = move |_| match download::download(file, PLAIN, text.get_value().as_bytes()) {
        Ok(_) => told.set(Some((t().ready.check_downloads().into(), true))),
        Err(_) => failed(),
    };
    let told = move || match told.get() {
        Some((text, done)) => notice(text, done).view(),
        None => nothing(),
    };
    all(vec![
        button_group([
            button(Kind::Main, t().ready.copy_button(), copy),
            button(Kind::Second, t().ready.save_button(), save),
        ])
        .view(),
        el("div").attr("role", "status").view_in(live(told)).view(),
        text_box(text, label).view(),
    ])
}

fn text_box(text: StoredValue<String>, words: Cow<'static, str>) -> El {
    let label = el("label").class("nhsuk-label").attr("for", "reply-text");
    let field = el("textarea")
        .class("nhsuk-textarea kilter-copy-text")
        .attr("id", "reply-text")
        .attr("rows", "5")
        .attr("readonly", "")
        .live_value(move || text.get_value());
    el("div")
        .class("nhsuk-form-group")
        .with(label.text(words))
        .with(field)
}

/// "I have sent it", in two steps.
fn leave(kilter: Kilter, sent: RwSignal<bool>) -> AnyView {
    let say = t().join;
    let failed = RwSignal::new(None::<String>);
    let forget = move |()| {
        spawn_local(async move {
            // Before the reply is gone: this page stays.
            kilter.added.set(true);
            match forget_reply(&kilter).await {
                Ok(()) => sent.set(true),
                Err(_) => {
                    kilter.added.set(false);
                    failed.set(Some(t().computer.not_deleted().into()));
                }
            }
        });
    };
    let asks = TwoStep {
        id: "sent-title",
        open: say.sent_button().into(),
        opens_as: Kind::Second,
        title: say.sent_title().into(),
        confirm: say.sent_confirm().into(),
        cancel: say.sent_cancel().into(),
        warning: true,
        texts: vec![say.sent_text().into()],
        on_confirm: Callback::new(forget),
    };
    let kept = live(move || match kilter.draft_kept.get() {
        true => para(say.send_kept()).view(),
        false => kept_line(kilter),
    });
    el("div")
        .class("kilter-leave")
        .view_in(live_notice(failed))
        .view_in(kept)
        .view_in(asks.view())
        .view()
}

fn forgotten() -> AnyView {
    views([
        back_link(&Route::Home),
        heading(t().join.forgotten_title(), None, None),
        para(t().join.forgotten_text()),
        para(t().computer.receipt_check()),
    ])
}
