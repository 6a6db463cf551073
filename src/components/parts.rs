//! Markup that several pages share.

use super::el::{El, all, el};
use crate::route::Route;
use kilter_text::t;
use leptos::prelude::AnyView;
use leptos::web_sys::Event;

/// A paragraph.
pub fn para(words: impl Into<String>) -> El {
    el("p").text(words)
}

/// A heading: its tag, its class, its words.
pub fn heading_of(tag: &'static str, class: &'static str, words: impl Into<String>) -> El {
    el(tag).class(class).text(words)
}

/// A list with a dot before each line.
pub fn bullets(lines: Vec<String>) -> El {
    let list = el("ul").class("nhsuk-list nhsuk-list--bullet");
    list.with_all(lines.into_iter().map(|line| el("li").text(line)))
}

/// Words for a screen reader alone.
pub fn hidden(words: impl Into<String>) -> El {
    el("span").class("nhsuk-u-visually-hidden").text(words)
}

/// What opens at a press. A screen reader hears what it is of as well.
pub fn details(
    class: &'static str,
    name: impl Into<String>,
    of: Option<String>,
    body: Vec<AnyView>,
) -> El {
    let name = el("span").class("nhsuk-details__summary-text").text(name);
    let name = match of {
        Some(of) => name.with(hidden(": ").text(of)),
        None => name,
    };
    el("details")
        .class(class)
        .with(el("summary").class("nhsuk-details__summary").with(name))
        .with(el("div").class("nhsuk-details__text").view_in(all(body)))
}

/// The button that a page is about.
pub fn button(words: impl Into<String>, act: impl FnMut(Event) + 'static) -> El {
    button_of("nhsuk-button", words, act)
}

/// A button beside it.
pub fn second_button(words: impl Into<String>, act: impl FnMut(Event) + 'static) -> El {
    button_of("nhsuk-button nhsuk-button--secondary", words, act)
}

/// A button with a look of its own.
pub fn button_of(
    class: &'static str,
    words: impl Into<String>,
    act: impl FnMut(Event) + 'static,
) -> El {
    let button = el("button").class(class).attr("type", "button");
    button.text(words).on("click", act)
}

/// A link to a page.
pub fn link(to: &Route, words: impl Into<String>) -> El {
    el("a").attr("href", to.to_string()).text(words)
}

/// What is wrong, beside the field.
pub fn error_message(id: impl Into<String>, words: impl Into<String>) -> El {
    el("span")
        .class("nhsuk-error-message")
        .attr("id", id)
        .with(hidden(t().shell.error_prefix()).text(" "))
        .text(words)
}
