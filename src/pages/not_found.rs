//! An address that leads nowhere.

use crate::components::{back_link, heading, para, views};
use crate::route::Route;
use kilter_text::t;
use leptos::prelude::AnyView;

/// Says so, and leads back to the start.
pub fn not_found() -> AnyView {
    views([
        back_link(&Route::Home),
        heading(t().shell.not_found_title(), None, None),
        para(t().shell.not_found()),
    ])
}
