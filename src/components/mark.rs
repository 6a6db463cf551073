use kilter_text::t;
use leptos::prelude::*;

/// "Example, made up": text in an outline, so that it is no matter of colour.
#[component]
pub fn Mark() -> impl IntoView {
    view! { <strong class="kilter-mark">{t().example.mark()}</strong> }
}
