//! An address that leads nowhere.

use crate::components::{BackLink, Heading};
use crate::route::Route;
use kilter_text::t;
use leptos::prelude::*;

/// Says so, and leads back to the start.
#[component]
pub fn NotFound() -> impl IntoView {
    view! {
        <BackLink to=Route::Home />
        <Heading text=t().shell.not_found_title().into_owned() />
        <p>{t().shell.not_found()}</p>
    }
}
