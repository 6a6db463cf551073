//! The shell.
use leptos::prelude::*;

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    view! { <main id="maincontent"><h1 tabindex="-1">"Kilter"</h1></main> }
}
