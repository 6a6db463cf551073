//! An address that leads nowhere.

use crate::components::{back_link, heading, para, views};
use crate::route::Route;
use crate::state::Kilter;
use kilter_text::t;
use leptos::prelude::{AnyView, GetUntracked};

/// Says so, and leads back to the start. What was at the address of a round may be gone: then it says how.
pub fn not_found(kilter: Kilter) -> AnyView {
    let of_something = kilter.route.get_untracked() != Route::NotFound;
    let (title, text) = if of_something {
        (t().shell.gone_title(), t().shell.gone())
    } else {
        (t().shell.not_found_title(), t().shell.not_found())
    };
    views([
        back_link(&Route::Home),
        heading(title, None, None),
        para(text),
    ])
}
