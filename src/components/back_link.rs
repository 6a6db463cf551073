use super::el::El;
use super::parts::link;
use crate::route::Route;
use kilter_text::t;
use leptos::prelude::*;

/// The link to the page before, at the top of a page.
pub fn back_link(to: &Route) -> El {
    link(to, t().shell.back()).class("nhsuk-back-link kilter-no-print")
}

/// The link to the page before, at the top of a page.
#[component]
pub fn BackLink(
    /// Where it leads.
    to: Route,
) -> impl IntoView {
    back_link(&to).view()
}
