//! The start screen of next-person mode: nothing of the last person, and no navigation.

use super::join::digits;
use super::refused::refused;
use super::told_before::{about, how_long, more, who_sees_what};
use crate::actions::leave_next_person;
use crate::browser::{page, random};
use crate::components::{
    El, Kind, TwoStep, all, button, button_group, el, heading, live, live_notice, nothing, para,
};
use crate::draft::{Asked, Draft};
use crate::route::Route;
use crate::shared::Shared;
use crate::state::Kilter;
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// The screen between two people.
pub fn next_person(kilter: Kilter) -> AnyView {
    // Only what is on it: a button must not lose the focus because something else changed.
    let shared = Memo::new(move |_| kilter.next_person().and_then(|id| kilter.shared(&id)));
    let screen = move || {
        let Some(shared) = shared.get() else {
            return nothing();
        };
        let part_way = kilter
            .draft
            .with(|draft| draft.as_ref().is_some_and(is_part_way));
        if part_way {
            stopped(kilter, shared)
        } else {
            start(kilter, shared)
        }
    };
    all(vec![live(screen), leave(kilter)])
}

/// A reply of somebody's own is none of those who share the machine.
fn is_part_way(draft: &Draft) -> bool {
    draft.own().is_none() && !draft.is_empty()
}

fn begin(kilter: Kilter, shared: &Shared) {
    // Who may see this page has a round whose checks are known.
    let (asked, number) = (Asked::Shared(shared.id.clone()), random::id().ok());
    let Ok(mut draft) = Draft::new(asked, &shared.asking, number) else {
        return;
    };
    draft.one_a_page = page::is_narrow();
    kilter.left.set(false);
    kilter.draft.set(Some(draft));
    kilter.go(&Route::Answer(1));
}

fn start(kilter: Kilter, shared: Shared) -> AnyView {
    let say = t().next_person;
    let whose = say
        .team(
            &shared.asking.team.in_words(),
            &shared.asking.round.in_words(),
        )
        .into_owned();
    let answered = answered(&shared).class("kilter-start__answered");
    let screen = el("div").class("kilter-start");
    if shared.is_full() {
        return screen
            .with(heading(say.everyone_title(), Some(whose), None))
            .with(answered.text(" ").text(say.everyone()))
            .view();
    }
    let checks = shared.asking.instruments(Catalogue::built_in());
    let checks = checks.unwrap_or_default();
    let screen = screen
        .with(heading(say.title(), Some(whose), None))
        .with(answered)
        .with(how_long(&checks))
        .with(who_sees_what(
            say.alone(),
            shared.asking.minimum.replies(),
            &checks,
        ));
    let folded = [who_could_look(&shared), what_is_asked(&shared, &checks)];
    screen
        .with(button(Kind::Large, say.start_button(), move |_| {
            begin(kilter, &shared)
        }))
        .with_all(folded)
        .view()
}

/// What sealing does and does not stop; with the digits, where the round is open elsewhere.
fn who_could_look(shared: &Shared) -> El {
    let say = t().answer;
    let mut words = vec![para(say.before_shared())];
    match &shared.invitation {
        None => words.push(para(say.before_organiser())),
        Some(asked) => {
            words.push(para(t().join.who_opens_text(&asked.asked_by.in_words())));
            words.extend(digits(asked));
        }
    }
    words.push(para(say.before_holds()));
    more(say.before_who(), words)
}

fn what_is_asked(shared: &Shared, checks: &[Arc<Instrument>]) -> El {
    let people = t()
        .join
        .people_asked(shared.team_size, shared.asking.minimum.replies());
    about(checks, &shared.asking.wording, [people])
}

/// How many have answered. To an invitation others answer elsewhere: it is how many replies are
/// here.
pub(super) fn answered(shared: &Shared) -> El {
    let (replies, people) = (shared.answered, shared.team_size);
    para(match shared.may_be_made_again {
        false => t().next_person.answered(replies, people),
        true => t().outbox.here(replies, people),
    })
}

/// Somebody stopped part-way. Erasing comes first: most likely it is the next person who reads
/// this, and they must never meet the last one's answers (P13).
fn stopped(kilter: Kilter, shared: Shared) -> AnyView {
    let say = t().next_person;
    let erase = move |_| {
        kilter.forget_draft();
        begin(kilter, &shared);
    };
    el("div")
        .class("kilter-start")
        .with(heading(say.stopped_title(), None, None))
        .with(para(say.stopped_text()))
        .with(button_group([
            button(Kind::Large, say.erase_button(), erase),
            button(Kind::Second, say.resume_button(), move |_| resume(kilter)),
        ]))
        .view()
}

/// Back to the first statement that is left.
fn resume(kilter: Kilter) {
    let page = kilter.draft.with_untracked(|draft| {
        let draft = draft.as_ref()?;
        let first = draft.missing().first().map(|s| s.number);
        Some(first.map(|number| draft.page_of(number)))
    });
    kilter.left.set(false);
    match page {
        Some(Some(page)) => kilter.go(&Route::Answer(page)),
        Some(None) => kilter.go(&Route::CheckAnswers),
        None => {}
    }
}

/// The way out of who set it up: to the round, or to the replies to hand over.
fn leave(kilter: Kilter) -> AnyView {
    let say = t().next_person;
    let elsewhere = kilter
        .next_person()
        .is_some_and(|id| kilter.outbox(&id).is_some());
    let (open, title, text) = if elsewhere {
        let say = t().outbox;
        (say.leave_link(), say.leave_title(), say.leave_text())
    } else {
        (say.leave_link(), say.leave_title(), say.leave_text())
    };
    let failed = RwSignal::new(None::<String>);
    let leave = move |()| {
        let Some(id) = kilter.next_person() else {
            return;
        };
        spawn_local(async move {
            match leave_next_person(&kilter, &id).await {
                Ok(()) if elsewhere => kilter.go(&Route::Outbox(id)),
                Ok(()) => kilter.go(&Route::Round(id)),
                Err(error) => refused(kilter, &error, failed),
            }
        });
    };
    let asks = TwoStep {
        id: "leave-title".into(),
        open,
        of: None,
        opens_as: Kind::Second,
        title,
        confirm: say.leave_button(),
        cancel: say.stay_button(),
        warning: false,
        texts: vec![text],
        on_confirm: Callback::new(leave),
    };
    el("div")
        .class("kilter-leave")
        .view_in(live_notice(failed))
        .view_in(asks.view())
        .view()
}
