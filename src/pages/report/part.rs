use crate::components::{El, el, heading_of};
use std::borrow::Cow;

/// The heading of a part of a check; the contents lead to it, so that it can take the focus.
pub fn part_heading(id: String, words: impl Into<Cow<'static, str>>) -> El {
    let heading = heading_of("h3", "nhsuk-heading-m", words);
    heading.attr("id", id).attr("tabindex", "-1")
}

/// A heading and the pictures right below it: Firefox knows no heading that stays with what
/// follows, and left it alone at the foot of a sheet (style/_print.scss).
pub fn together(heading: El, pictures: El) -> El {
    el("div")
        .class("kilter-together")
        .with(heading)
        .with(pictures)
}
