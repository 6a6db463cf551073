use crate::components::{El, heading_of};
use std::borrow::Cow;

/// The heading of a part of a check; the contents lead to it, so that it can take the focus.
pub fn part_heading(id: String, words: impl Into<Cow<'static, str>>) -> El {
    let heading = heading_of("h3", "nhsuk-heading-m", words);
    heading.attr("id", id).attr("tabindex", "-1")
}
