//! Replies that are not sent yet, a member's own or those of several: what stands of them on other
//! pages.

use crate::components::{El, el, hidden, link, live, nothing, para, views};
use crate::outbox::Outbox;
use crate::route::Route;
use crate::state::Kilter;
use kilter_text::t;
use leptos::prelude::*;

/// What is here, and the way back to it; nothing where there is none.
pub fn unfinished(kilter: Kilter) -> AnyView {
    live(move || {
        let whose = kilter.draft.with(|draft| {
            let invitation = &draft.as_ref()?.own()?.invitation;
            let (name, team) = (
                &invitation.asked_by.in_words(),
                &invitation.asking.team.in_words(),
            );
            Some(t().join.unfinished(name, team))
        });
        let mut parts = Vec::new();
        if let Some((whose, go_on)) = whose.zip(go_on(kilter)) {
            parts.push(
                el("div")
                    .class("nhsuk-inset-text kilter-inset")
                    .with(para(whose))
                    .with(el("p").with(go_on)),
            );
        }
        let waiting: Vec<_> = kilter.kept.with(|kept| {
            let kept = kept.iter();
            kept.flat_map(|kept| &kept.outboxes).map(waiting).collect()
        });
        views(parts.into_iter().chain(waiting))
    })
}

/// The replies of several that wait, and the way to hand them over.
fn waiting(outbox: &Outbox) -> El {
    let (say, team) = (t().outbox, &outbox.invitation.asking.team.in_words());
    let to = link(&Route::Outbox(outbox.id()), say.title()).with(hidden(": ", team));
    el("div")
        .class("nhsuk-inset-text kilter-inset")
        .with(para(say.waiting(outbox.count(), team)))
        .with(el("p").with(to))
}

/// The way to where the member stopped: the first statement without an answer, or the end.
pub fn go_on(kilter: Kilter) -> Option<El> {
    let draft = kilter.draft.get_untracked()?;
    draft.own()?;
    let missing = draft.missing();
    let to = match missing.first() {
        _ if draft.sealed().is_some() => Route::Send,
        Some(first) => Route::Answer(draft.page_of(first.number)),
        None => Route::CheckAnswers,
    };
    Some(link(&to, t().join.go_on()).class("nhsuk-button"))
}

/// Whether the answers so far are kept, on a machine of the member's own. Not read out: it
/// changes with every choice.
pub fn kept_line(kilter: Kilter) -> AnyView {
    if !kilter.own_draft() {
        return nothing();
    }
    let words = move || {
        let say = t().join;
        let line = if kilter.unkept.get() > 0 {
            say.keeping()
        } else if !kilter.draft_kept.get() {
            say.not_kept()
        } else {
            say.kept()
        };
        line.into_owned()
    };
    el("p").class("nhsuk-hint").live_text(words).view()
}
