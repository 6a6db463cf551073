//! Adds replies that came from elsewhere: none is opened, and nothing says whose they are.

use crate::actions::{ActionError, collect as add};
use crate::components::{Give, Kind, bullet_list, el, give, heading2, live, nothing, takes_focus};
use crate::pages::giving::{self, Given, not_read};
use crate::pages::refused::why;
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
    /// It was shown already: it takes the focus once.
    is_shown: bool,
}

/// Adding replies to a round.
#[derive(Clone, Copy)]
pub struct Adding {
    pub giving: Give,
    /// What did not work.
    pub failed: RwSignal<Option<String>>,
    outcome: RwSignal<Option<Outcome>>,
}

impl Adding {
    pub fn new(kilter: Kilter, id: RandomId) -> Self {
        let (outcome, failed) = (RwSignal::new(None), RwSignal::new(None));
        Self {
            giving: giving(kilter, id, outcome, failed),
            failed,
            outcome,
        }
    }

    /// The fields. They are drawn anew after each press, so that no file is chosen any more.
    pub fn form(self, kind: Kind) -> AnyView {
        let say = t().invite;
        live(move || {
            self.outcome.track();
            let words = give::Words {
                text_first: true,
                choose_label: t().open.choose_label(),
                choose_hint: say.choose_hint(),
                paste_label: say.paste_label(),
                paste_hint: say.paste_hint(),
                button: say.add_button(),
                nothing_given: say.nothing_given(),
            };
            self.giving.form_as(kind, words).view()
        })
    }

    /// What came of the last press.
    pub fn found(self) -> AnyView {
        live(move || match self.outcome.get() {
            Some(found) => {
                self.outcome.update_untracked(|outcome| {
                    if let Some(outcome) = outcome {
                        outcome.is_shown = true;
                    }
                });
                shown(&found)
            }
            None => nothing(),
        })
    }
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
        // What was said before is of something else.
        kilter.said.set(None);
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
                        is_shown: false,
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
fn shown(outcome: &Outcome) -> AnyView {
    const ID: &str = "found";
    if !outcome.is_shown {
        takes_focus(ID);
    }
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
    let title = heading2(say.found_heading())
        .attr("id", ID)
        .attr("tabindex", "-1");
    el("section")
        .attr("aria-labelledby", ID)
        .with(title)
        .with(bullet_list(lines))
        .view()
}
