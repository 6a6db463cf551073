//! Open results: team summaries are chosen, dropped or pasted, looked at, and only then kept.
mod check_page;
mod give_page;
mod given;
mod here;
mod looked_at;
mod summary_links;

use crate::state::Kilter;
use check_page::CheckPage;
use give_page::GivePage;
use given::Given;
use kilter_core::exchange::library::Library;
use leptos::ev;
use leptos::prelude::*;
use looked_at::LookedAt;

/// Where one is on this page. Each step draws its own heading, which takes the focus.
#[derive(Debug, Clone, PartialEq)]
enum Step {
    /// Giving.
    Give,
    /// Looking at what was given.
    Check(LookedAt),
}

/// The page.
#[component]
pub fn OpenResults() -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let step = RwSignal::new(Step::Give);
    let look = Callback::new(move |given: Vec<Given>| {
        step.set(Step::Check(LookedAt::of(&given, library(kilter))));
    });
    let again = Callback::new(move |()| step.set(Step::Give));
    // The link to this page, pressed while on it, starts again: its address stays the same, so
    // that only popstate tells of it.
    let pressed = window_event_listener(ev::popstate, move |_| step.set(Step::Give));
    on_cleanup(move || pressed.remove());
    move || match step.get() {
        Step::Give => view! { <GivePage look /> }.into_any(),
        Step::Check(looked_at) => view! { <CheckPage looked_at again /> }.into_any(),
    }
}

/// Every round whose results are here: opened here, or closed here.
fn library(kilter: Kilter) -> Library {
    let kept = kilter.kept.get_untracked().unwrap_or_default();
    let closed = kept.closed.keys().filter_map(|id| kilter.summary(id));
    let here: Vec<_> = kept.summaries.values().cloned().chain(closed).collect();
    // What is here was judged when it came, and again when it was read.
    Library::of(&here).unwrap_or_default()
}
