use super::el::El;
use super::parts::link;
use crate::route::Route;
use kilter_text::t;

/// The link to the page before, at the top of a page.
pub fn back_link(to: &Route) -> El {
    link(to, t().shell.back()).class("nhsuk-back-link kilter-no-print")
}
