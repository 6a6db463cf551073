use super::el::El;
use super::parts::link;
use kilter_text::t;
use std::fmt::Display;

/// The link to the page before, at the top of a page.
pub fn back_link(to: &impl Display) -> El {
    link(to, t().shell.back()).class("nhsuk-back-link kilter-no-print")
}
