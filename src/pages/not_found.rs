//! An address that leads nowhere.

use crate::components::{back_link, el, heading, link, para, views};
use crate::route::Route;
use crate::state::Kilter;
use kilter_text::t;
use leptos::prelude::{AnyView, GetUntracked};

/// Says so, and leads back to the start. What was at the address of a round may be gone: then it says how.
pub fn not_found(kilter: Kilter) -> AnyView {
    let of_something = kilter.route.get_untracked() != Route::NotFound;
    let out_of_reach = kilter.health.get_untracked().out_of_reach;
    let say = t().shell;
    let (title, text) = match (of_something, out_of_reach) {
        (true, true) => (say.shut_title(), say.shut()),
        (true, false) => (say.gone_title(), say.gone()),
        (false, _) => (say.not_found_title(), say.not_found()),
    };
    views([
        back_link(&Route::Home),
        heading(title, None, None),
        para(text),
        el("p").with(link(&Route::Home, say.to_start())),
    ])
}
