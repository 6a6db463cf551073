//! Open results: team summaries are chosen, dropped or pasted, looked at, and only then kept.
mod check_page;
mod give_page;
mod here;
mod keeping;
mod looked_at;
mod summary_links;

use super::giving::Given;
use crate::browser::turn::Turn;
use crate::components::live;
use crate::on_this_computer::OnThisComputer;
use crate::state::Kilter;
use check_page::check_page;
use give_page::give_page;
use kilter_core::ids::RandomId;
use leptos::ev;
use leptos::prelude::*;
use looked_at::{LookedAt, Looking};
use std::sync::Arc;

/// Where one is on this page. Each step draws its own heading, which takes the focus.
#[derive(Debug, Clone, PartialEq)]
enum Step {
    /// Giving.
    Give,
    /// Looking at what was given.
    Check(Arc<LookedAt>),
}

/// The page.
pub fn open_results(kilter: Kilter) -> AnyView {
    let step = RwSignal::new(Step::Give);
    // The link to this page, pressed while on it, starts again: its address stays the same, so
    // that only popstate tells of it.
    let pressed = window_event_listener(ev::popstate, move |_| step.set(Step::Give));
    on_cleanup(move || pressed.remove());
    live(move || match step.get() {
        Step::Give => give_page(kilter, step),
        Step::Check(looked_at) => check_page(kilter, looked_at, step),
    })
}

/// What was given against what is here. Of many it takes a while, in which the page stays alive.
async fn looked_at(kilter: Kilter, given: Vec<Given>) -> LookedAt {
    // What is here was judged when it came, and again when it was read: each round whose result was opened here, or that
    // was closed here.
    let here = move |id: &RandomId| {
        let there = |kept: &Option<OnThisComputer>| kept.as_ref()?.summary(id).cloned();
        kilter.kept.with_untracked(there)
    };
    let mut looking = Looking::begin(given, here);
    let mut turn = Turn::begin();
    // What was read has taken its own turn.
    turn.next().await;
    while looking.step() {
        if turn.is_over() {
            turn.next().await;
        }
    }
    looking.end()
}
