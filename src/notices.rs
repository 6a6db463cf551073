//! What is wrong with the browser's storage, at once and on every page.

use crate::components::{ByHand, Kind, Take, Way, all, el, live, nothing, notice, para, views};
use crate::draft::Draft;
use crate::on_this_computer::OnThisComputer;
use crate::state::Kilter;
use crate::store::{Health, PlaceHealth};
use kilter_core::exchange::reply_text::reply_text;
use kilter_text::t;
use leptos::prelude::*;
use std::borrow::Cow;

/// The same for everybody: a file's name is read by whoever carries it.
const FILE_NAME: &str = "kilter-until-closed.txt";

/// The notices.
pub fn notices(kilter: Kilter) -> AnyView {
    let unreadable = Memo::new(move |_| {
        kilter
            .kept
            .with(|kept| kept.as_ref().map_or(0, |kept| kept.unreadable.len()))
    });
    live(move || {
        let health = kilter.health.get();
        let things = u32::try_from(unreadable.get()).unwrap_or(u32::MAX);
        let texts = texts(health, things);
        let said = (!texts.is_empty()).then(|| important(texts));
        let take_out = (health.lives_until_closed() || is_full(health)).then(|| take_out(kilter));
        all(said.into_iter().chain(take_out).collect::<Vec<_>>())
    })
}

/// All of them in one landmark.
fn important(texts: Vec<Cow<'static, str>>) -> AnyView {
    el("section")
        .attr("aria-label", t().shell.important())
        .view_in(views(texts.into_iter().map(|text| notice(text, false))))
        .view()
}

/// Neither place takes anything, and one of them for want of room.
fn is_full(health: Health) -> bool {
    let places = [health.journal, health.local];
    places.contains(&PlaceHealth::Full) && !places.contains(&PlaceHealth::Working)
}

fn texts(health: Health, unreadable: u32) -> Vec<Cow<'static, str>> {
    let say = t().shell;
    let fails = matches!(health.local, PlaceHealth::Full | PlaceHealth::Refused);
    let half = health.journal == PlaceHealth::Working && fails;
    let texts = [
        health.keeps_nothing().then(|| say.keeps_nothing()),
        is_full(health).then(|| say.storage_full()),
        health.lives_until_closed().then(|| say.until_closed()),
        half.then(|| say.storage_half()),
        (health.out_of_reach && !health.keeps_nothing()).then(|| say.out_of_reach()),
        health.lost_tail.then(|| say.lost_tail()),
        (health.cut_off && !health.lost_tail).then(|| say.cut_off()),
        (unreadable > 0).then(|| say.storage_unreadable(unreadable)),
    ];
    texts.into_iter().flatten().collect()
}

/// Copy and Save of all that may leave, at once: what is not on the disk must not wait for its own page. Not while
/// members share the machine: it is not theirs.
fn take_out(kilter: Kilter) -> AnyView {
    let text = Memo::new(move |_| {
        let draft = kilter.draft.get();
        kilter.kept.with(|kept| match kept {
            Some(kept) if kept.next_person.is_none() => may_leave(kept, draft.as_ref()),
            _ => String::new(),
        })
    });
    let is_empty = Memo::new(move |_| text.with(String::is_empty));
    live(move || {
        if is_empty.get() {
            return nothing();
        }
        let copied = move || text.get_untracked();
        let saved = move || copied().into_bytes();
        let take = Take::made(FILE_NAME, "text/plain", copied, saved).saying(|words| {
            words.copy = t().shell.copy_all();
            words.save = t().shell.save_all();
        });
        let ways = [Way::Copy, Way::Save];
        el("section")
            .class("kilter-no-print")
            .attr("aria-label", t().shell.take_all())
            .with(para(t().shell.take_all()))
            .view_in(take.draw_as(Kind::Second, &ways, ByHand::Never))
            .view()
    })
}

/// The team summaries that are here, and the sealed replies to invitations: what a person may take out, as text.
fn may_leave(kept: &OnThisComputer, draft: Option<&Draft>) -> String {
    let mut parts = Vec::new();
    for summary in kept.all_summaries() {
        let bytes = summary.to_bytes().unwrap_or_default();
        parts.extend(String::from_utf8(bytes).ok());
    }
    for round in &kept.open {
        let invitation = round.invitation.iter();
        let replies = invitation.flat_map(|to| round.replies.iter().map(|one| reply_text(to, one)));
        parts.extend(replies);
    }
    let waiting = kept.outboxes.iter().filter(|outbox| outbox.count() > 0);
    parts.extend(waiting.map(crate::outbox::Outbox::text));
    let own = draft.and_then(|draft| {
        let sealed = draft.sealed()?;
        Some(reply_text(&draft.own()?.invitation, &sealed.reply))
    });
    parts.extend(own);
    parts.join("\n")
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use PlaceHealth::{Full, Refused, Untried, Working};

    fn said(journal: PlaceHealth, local: PlaceHealth) -> Vec<Cow<'static, str>> {
        let health = Health {
            journal,
            local,
            ..Health::default()
        };
        texts(health, 0)
    }

    #[test]
    fn what_is_said_is_so() {
        let say = t().shell;
        assert_eq!(said(Working, Working), Vec::<&str>::new());
        assert_eq!(said(Untried, Untried), Vec::<&str>::new());
        for fails in [Refused, Full] {
            // The journal is on the disk; local storage alone may not be.
            assert_eq!(said(Working, fails), [say.storage_half()]);
            assert_eq!(said(fails, Working), [say.until_closed()]);
        }
        assert_eq!(said(Refused, Refused), [say.keeps_nothing()]);
        for (journal, local) in [(Full, Full), (Refused, Full), (Full, Refused)] {
            assert_eq!(said(journal, local), [say.storage_full()]);
        }
    }

    #[test]
    fn what_is_not_here_may_be_where_the_browser_does_not_let_us_look() {
        let shut = |journal, local| {
            let health = Health {
                journal,
                local,
                out_of_reach: true,
                ..Health::default()
            };
            texts(health, 0)
        };
        let say = t().shell;
        let both = [say.until_closed(), say.out_of_reach()];
        assert_eq!(shut(Refused, Working), both);
        assert_eq!(shut(Refused, Refused), [say.keeps_nothing()]);
    }

    #[test]
    fn what_was_lost_and_what_cannot_be_read_is_said_besides() {
        let health = Health {
            journal: Working,
            local: Working,
            lost_tail: true,
            ..Health::default()
        };
        let say = t().shell;
        assert_eq!(
            texts(health, 2),
            [say.lost_tail(), say.storage_unreadable(2)]
        );
        let cut_off = Health {
            cut_off: true,
            ..health
        };
        // The one that is sure.
        assert_eq!(texts(cut_off, 0), [say.lost_tail()]);
        let lost_tail = false;
        let cut_off = Health {
            lost_tail,
            ..cut_off
        };
        assert_eq!(texts(cut_off, 0), [say.cut_off()]);
    }
}
