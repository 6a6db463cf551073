//! The start screen of next-person mode: nothing of the last person, and no navigation.

use crate::actions::leave_next_person;
use crate::components::{
    Kind, TwoStep, all, button, button_group, el, heading, live, live_notice, nothing, para,
};
use crate::draft::{Asked, Draft};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::instrument::Catalogue;
use kilter_core::round::OpenRound;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The screen between two people.
pub fn next_person(kilter: Kilter) -> AnyView {
    let screen = move || {
        let Some(round) = kilter.next_person().and_then(|id| kilter.open_round(&id)) else {
            return nothing();
        };
        let part_way = kilter
            .draft
            .with(|draft| draft.as_ref().is_some_and(|draft| !draft.is_empty()));
        if part_way {
            stopped(kilter, round)
        } else {
            start(kilter, round)
        }
    };
    all(vec![live(screen), leave(kilter)])
}

fn begin(kilter: Kilter, round: &OpenRound) {
    kilter.draft.set(Some(Draft::new(
        Asked::Round(round.id.clone()),
        round.setup.checks.clone(),
    )));
    kilter.go(&Route::Before);
}

fn start(kilter: Kilter, round: OpenRound) -> AnyView {
    let say = t().next_person;
    let setup = &round.setup;
    let whose = say
        .team(setup.team.as_str(), setup.round.as_str())
        .into_owned();
    let answered = say.answered(round.answered(), setup.team_size);
    let answered = para(answered).class("kilter-start__answered");
    let screen = el("div").class("kilter-start");
    if round.answered() >= setup.team_size {
        return screen
            .with(heading(say.everyone_title(), Some(whose), None))
            .with(answered.text(" ").text(say.everyone()))
            .view();
    }
    screen
        .with(heading(say.title(), Some(whose), None))
        .with(answered)
        .with(para(say.alone()))
        .with(para(say.nothing_shown()))
        .with(button(Kind::Large, say.start_button(), move |_| {
            begin(kilter, &round)
        }))
        .view()
}

/// Somebody stopped part-way. Erasing comes first: most likely it is the next person who reads
/// this, and they must never meet the last one's answers (P13).
fn stopped(kilter: Kilter, round: OpenRound) -> AnyView {
    let say = t().next_person;
    let erase = move |_| {
        kilter.forget_draft();
        begin(kilter, &round);
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
    let catalogue = Catalogue::built_in();
    let page = kilter.draft.with_untracked(|draft| {
        let draft = draft.as_ref()?;
        let first = draft.missing(catalogue).first().map(|s| s.number);
        Some(first.map(|number| draft.page_of(number, catalogue)))
    });
    match page {
        Some(Some(page)) => kilter.go(&Route::Answer(page)),
        Some(None) => kilter.go(&Route::CheckAnswers),
        None => {}
    }
}

/// The organiser's way out.
fn leave(kilter: Kilter) -> AnyView {
    let say = t().next_person;
    let failed = RwSignal::new(None::<String>);
    let leave = move |()| {
        let Some(id) = kilter.next_person() else {
            return;
        };
        spawn_local(async move {
            match leave_next_person(&kilter).await {
                Ok(()) => kilter.go(&Route::Round(id)),
                Err(_) => failed.set(Some(t().shell.not_kept().into())),
            }
        });
    };
    let asks = TwoStep {
        id: "leave-title",
        open: say.leave_link().into(),
        opens_as: Kind::Second,
        title: say.leave_title().into(),
        confirm: say.leave_button().into(),
        cancel: say.stay_button().into(),
        warning: false,
        texts: vec![say.leave_text().into()],
        on_confirm: Callback::new(leave),
    };
    el("div")
        .class("kilter-leave")
        .view_in(live_notice(failed))
        .view_in(asks.view())
        .view()
}
