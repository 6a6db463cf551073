//! Open results: team summaries are chosen, dropped or pasted, looked at, and only then kept.
mod check_page;
mod give_page;
mod here;
mod keeping;
mod look;
mod looked_at;
mod several;
mod step;
mod summary_links;

use crate::components::live;
use crate::state::Kilter;
use check_page::check_page;
use give_page::give_page;
use leptos::ev;
use leptos::prelude::*;
use step::Step;

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
