use crate::route::Route;
use kilter_text::t;
use leptos::prelude::*;

/// The link to the page before, at the top of a page.
#[component]
pub fn BackLink(
    /// Where it leads.
    to: Route,
) -> impl IntoView {
    view! {
        <a class="nhsuk-back-link kilter-no-print" href=to.to_string()>
            {t().shell.back()}
        </a>
    }
}
