//! A sealed reply to send: as text, as a file; and then forgotten.

use super::told_before::more;
use super::unfinished::kept_line;
use crate::actions::forget_reply;
use crate::browser::page;
use crate::components::{
    ByHand, Kind, Take, TwoStep, Way, all, back_link, el, heading, lead, live, live_notice,
    nothing, para, views,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::exchange::reply_text::reply_text;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The same for everybody: a file's name is read by whoever carries it.
const FILE_NAME: &str = "kilter-reply.txt";

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
    let sealed = draft.sealed()?;
    let team = &invitation.asking.team.in_words();
    let text = format!(
        "{}\n\n{}",
        say.reply_message(team),
        reply_text(invitation, &sealed.reply)
    );
    let words = views([
        back_link(&Route::CheckAnswers),
        heading(say.send_title(), None, None),
        lead(say.send_text(&invitation.asked_by.in_words())),
    ]);
    let ways = [Way::Share, Way::Email, Way::Copy, Way::Save];
    Some(all(vec![
        words,
        Take::text(text, FILE_NAME, "text/plain")
            .about(say.reply_subject(team))
            .draw(&ways, ByHand::Always(say.reply_label())),
        para(say.send_once()).view(),
        leave(kilter, sent),
    ]))
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
        id: "sent-title".into(),
        open: say.sent_button(),
        of: None,
        opens_as: Kind::Second,
        title: say.sent_title(page::is_narrow()),
        confirm: say.sent_confirm(),
        cancel: say.sent_cancel(),
        warning: true,
        texts: vec![say.sent_text()],
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
        lead(t().join.thanks()),
        para(t().join.forgotten_text()),
        more(
            t().join.left_summary(),
            [
                para(t().join.left_text()),
                para(t().computer.receipt_check()),
            ],
        ),
    ])
}
