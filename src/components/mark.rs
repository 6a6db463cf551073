use super::el::{El, el};
use kilter_text::t;

/// "Example, made up": text in an outline, so that it is no matter of colour.
pub fn mark() -> El {
    el("strong").class("kilter-mark").text(t().example.mark())
}
