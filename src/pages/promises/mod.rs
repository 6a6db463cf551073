//! What a team promises: written down in the room, shown, and looked at again at its next round.
mod brought;
mod fields;
mod form;
mod keeping;
mod links;
mod name;
mod none_yet;
mod written;

pub use brought::brought;
pub use links::{promises_link, what_happened_links};
pub use name::name as promises_in_words;

use crate::components::{all, back_link, live};
use crate::report_of::ReportOf;
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::ids::RandomId;
use leptos::prelude::*;

/// The page: the promises of a round, or the form for them.
pub fn promises(kilter: Kilter, id: RandomId) -> AnyView {
    let changing = RwSignal::new(false);
    let of = id.clone();
    // What is kept changes more often than this: a form must not lose what is typed for it.
    let kept = Memo::new(move |_| kilter.promises(&of));
    let back = match untrack(|| kilter.summary(&id)) {
        Some(_) => ReportOf::Summary(id.clone()).route(),
        None => Route::OpenResults,
    };
    let page = live(move || match kept.get() {
        Some(promises) if !changing.get() => written::written(kilter, promises, changing),
        kept => form::form_of(kilter, &id, kept, changing),
    });
    all(vec![back_link(&back).view(), page])
}
