//! Adds replies that came from elsewhere: none is opened, and nothing says whose they are.

use super::giving::{self, Given, not_read};
use super::refused::why;
use crate::actions::{ActionError, collect as add};
use crate::browser::page;
use crate::components::{
    Give, all, back_link, bullet_list, el, error_summary, give, heading, heading2, lead, live,
    live_notice, nothing, para,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::exchange::reply_text::Collected;
use kilter_core::exchange::token::TokenKind;
use kilter_core::ids::RandomId;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What came of a press.
#[derive(Clone, Default)]
struct Outcome {
    collected: Collected,
    /// How many files could not be read.
    not_read: u32,
}

/// The page.
pub fn collect(kilter: Kilter, id: RandomId) -> AnyView {
    let say = t().invite;
    let outcome = RwSignal::new(None::<Outcome>);
    let failed = RwSignal::new(None::<String>);
    let back = back_link(&Route::Round(id.clone())).view();
    let giving = giving(kilter, id.clone(), outcome, failed);
    let found = live(move || match outcome.get() {
        Some(found) => shown(kilter, &id, &found),
        None => nothing(),
    });
    // Drawn anew after each press, so that no file is chosen any more.
    let form = live(move || {
        outcome.track();
        let words = give::Words {
            text_first: false,
            choose_label: t().open.choose_label(),
            choose_hint: say.choose_hint(),
            paste_label: say.paste_label(),
            paste_hint: say.paste_hint(),
            button: say.add_button(),
            nothing_given: say.nothing_given(),
        };
        giving.form(words).view()
    });
    all(vec![
        back,
        error_summary(giving.errors()),
        live_notice(failed),
        heading(say.collect_title(), None, Some(giving.is_wrong())).view(),
        lead(say.collect_lead()).view(),
        found,
        form,
    ])
}

fn giving(
    kilter: Kilter,
    id: RandomId,
    outcome: RwSignal<Option<Outcome>>,
    failed: RwSignal<Option<String>>,
) -> Give {
    let take = move |(giving, given): (Give, Vec<Given>)| {
        let id = id.clone();
        failed.set(None);
        spawn_local(async move {
            let found = given.iter().filter_map(|given| given.found.as_ref().ok());
            let codes: Vec<_> = found.flat_map(|found| found.codes.clone()).collect();
            let done = add(&kilter, &id, &codes).await;
            if done.is_err() {
                // What was found before is of an earlier press.
                outcome.set(None);
            }
            match done {
                Ok(collected) => {
                    giving.done();
                    outcome.set(Some(Outcome {
                        collected,
                        not_read: not_read(&given),
                    }));
                }
                Err(ActionError::NothingFound) => {
                    giving::refuse(
                        giving,
                        TokenKind::Reply,
                        &given,
                        &t().invite.nothing_found(),
                    );
                }
                Err(error) => failed.set(Some(why(&error).into())),
            }
            giving.busy.set(false);
        });
    };
    let fields = ("reply-files", "reply-text");
    giving::giving(fields, Callback::new(take))
}

/// What was found: how many of each, never whose.
fn shown(kilter: Kilter, id: &RandomId, outcome: &Outcome) -> AnyView {
    const ID: &str = "found";
    // An effect runs once the heading is on the page.
    Effect::new(|_| {
        page::focus(ID);
    });
    let (say, found) = (t().invite, &outcome.collected);
    let new = u32::try_from(found.new.len()).unwrap_or(u32::MAX);
    let lines = [
        (true, say.kept(new)),
        (found.already_here > 0, say.already(found.already_here)),
        (found.other_round > 0, say.other_round(found.other_round)),
        (found.damaged > 0, say.damaged(found.damaged)),
        (outcome.not_read > 0, say.not_read(outcome.not_read)),
    ];
    let lines = lines
        .into_iter()
        .filter(|(is, _)| *is)
        .map(|(_, line)| line);
    let answered = untrack(|| kilter.open_round(id))
        .map(|round| t().round.answered(round.answered(), round.setup.team_size));
    let title = heading2(say.found_heading())
        .attr("id", ID)
        .attr("tabindex", "-1");
    let mut part = el("section")
        .attr("aria-labelledby", ID)
        .with(title)
        .with(bullet_list(lines));
    if let Some(answered) = answered {
        part = part.with(para(answered).class("nhsuk-body-l kilter-answered"));
    }
    part.view()
}
