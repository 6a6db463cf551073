use super::el::{El, el};
use crate::browser::{page, start};
use kilter_text::t;
use leptos::prelude::*;

const ID: &str = "page-heading";

/// The page's heading, with small text above it that is part of it. When the page appears it
/// takes the focus and names the tab, so that a screen reader says where one is; the very first
/// page leaves the focus alone. Where the page shows an error the tab says so, and the error
/// summary takes the focus.
pub fn heading(
    text: impl Into<String>,
    caption: Option<String>,
    error: Option<Signal<bool>>,
) -> El {
    of_page(text.into(), caption, error)
}

fn of_page(text: String, caption: Option<String>, error: Option<Signal<bool>>) -> El {
    // With its caption, so that no two pages have one title (WCAG 2.4.2).
    let name = match &caption {
        Some(caption) => format!("{caption}: {text}"),
        None => text.clone(),
    };
    Effect::new(move |before: Option<()>| {
        let title = t().shell.title(&name);
        let title = if error.is_some_and(|error| error.get()) {
            t().shell.error_title(&title)
        } else {
            title
        };
        page::set_title(&title);
        if before.is_none() && !start::is_same_page() {
            page::scroll_to_top();
            // Where the focus can't be set the page is still complete.
            page::focus(ID);
        }
    });
    let heading = el("h1")
        .class("nhsuk-heading-l")
        .attr("id", ID)
        .attr("tabindex", "-1");
    let heading = match caption {
        Some(caption) => heading.with(el("span").class("nhsuk-caption-l").text(caption).text(" ")),
        None => heading,
    };
    heading.text(text)
}
