use super::el::{El, all, el};
use leptos::prelude::AnyView;
use leptos::web_sys::Event;
use std::borrow::Cow;
use std::fmt::Display;

/// Elements, one after the other.
pub fn views(elements: impl IntoIterator<Item = El>) -> AnyView {
    let mut views = Vec::new();
    for element in elements {
        views.push(element.view());
    }
    all(views)
}

/// A paragraph.
pub fn para(words: impl Into<Cow<'static, str>>) -> El {
    el("p").text(words)
}

/// The line at the top of each sheet of paper.
pub fn running_head(words: String) -> El {
    el("p")
        .class("kilter-running-head kilter-print-only")
        .attr("aria-hidden", "true")
        .text(words)
}

/// The paragraph that a page begins with, larger.
pub fn lead(words: impl Into<Cow<'static, str>>) -> El {
    para(words).class("nhsuk-body-l")
}

/// A paragraph that stands out, with a line beside it.
pub fn inset(words: impl Into<Cow<'static, str>>) -> El {
    para(words).class("nhsuk-inset-text kilter-inset")
}

/// The heading of a part of a page.
pub fn heading2(words: impl Into<Cow<'static, str>>) -> El {
    el("h2").class("nhsuk-heading-m").text(words)
}

/// A heading: its tag, its class, its words.
pub fn heading_of(
    tag: &'static str,
    class: &'static str,
    words: impl Into<Cow<'static, str>>,
) -> El {
    el(tag).class(class).text(words)
}

/// A part of a page that its heading names; the heading has this id.
pub fn section(id: &'static str, heading: impl Into<Cow<'static, str>>) -> El {
    el("section")
        .attr("aria-labelledby", id)
        .with(heading2(heading).attr("id", id))
}

/// A list with bullets.
pub fn bullet_list(items: impl IntoIterator<Item = impl Into<Cow<'static, str>>>) -> El {
    let mut list = el("ul").class("nhsuk-list nhsuk-list--bullet");
    for item in items {
        list = list.with(el("li").text(item));
    }
    list
}

/// A link to a page.
pub fn link(to: &impl Display, words: impl Into<Cow<'static, str>>) -> El {
    el("a").attr("href", to.to_string()).text(words)
}

/// Words that only a screen reader says; the sign before them keeps them apart from what stands
/// before.
pub fn hidden(apart: &str, words: impl AsRef<str>) -> El {
    let words = format!("{apart}{}", words.as_ref());
    el("span").class("nhsuk-u-visually-hidden").text(words)
}

/// What opens at a press; a screen reader hears what it is of as well.
pub fn details(
    class: &'static str,
    name: impl Into<Cow<'static, str>>,
    of: Option<String>,
    body: Vec<AnyView>,
) -> El {
    let name = el("span").class("nhsuk-details__summary-text").text(name);
    let name = match of {
        Some(of) => name.with(hidden(": ", of)),
        None => name,
    };
    el("details")
        .class(class)
        .with(el("summary").class("nhsuk-details__summary").with(name))
        .with(el("div").class("nhsuk-details__text").view_in(all(body)))
}

/// How a button looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// What most people come for.
    Main,
    /// Another thing to do.
    Second,
    /// What can't be undone.
    Warning,
    /// The one thing to do for the next person.
    Large,
    /// As a link.
    Link,
}

impl Kind {
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Main => "nhsuk-button",
            Self::Second => "nhsuk-button nhsuk-button--secondary",
            Self::Warning => "nhsuk-button nhsuk-button--warning",
            Self::Large => "nhsuk-button kilter-button-large",
            Self::Link => "kilter-link-button",
        }
    }
}

/// A button, and what a press of it does.
pub fn button(
    kind: Kind,
    words: impl Into<Cow<'static, str>>,
    on_press: impl FnMut(Event) + 'static,
) -> El {
    plain_button(kind, "button")
        .text(words)
        .on("click", on_press)
}

/// The button that sends a form.
pub fn submit_button(kind: Kind, words: impl Into<Cow<'static, str>>) -> El {
    plain_button(kind, "submit").text(words)
}

fn plain_button(kind: Kind, does: &'static str) -> El {
    el("button").class(kind.class()).attr("type", does)
}

/// Buttons side by side.
pub fn button_group(buttons: impl IntoIterator<Item = El>) -> El {
    el("div").class("nhsuk-button-group").with_all(buttons)
}

/// A line of a summary list: what it is about, what holds, and what can be done about it.
pub fn summary_row(
    key: impl Into<Cow<'static, str>>,
    value: impl Into<Cow<'static, str>>,
    action: Option<El>,
) -> El {
    row_of(key.into(), el("dd").text(value), action)
}

/// The same where what holds is more than words.
pub fn summary_row_of(key: impl Into<Cow<'static, str>>, value: El, action: Option<El>) -> El {
    row_of(key.into(), el("dd").with(value), action)
}

fn row_of(key: Cow<'static, str>, value: El, action: Option<El>) -> El {
    let row = el("div")
        .class("nhsuk-summary-list__row")
        .with(el("dt").class("nhsuk-summary-list__key").text(key))
        .with(value.class("nhsuk-summary-list__value"));
    match action {
        Some(action) => row.with(el("dd").class("nhsuk-summary-list__actions").with(action)),
        None => row,
    }
}
