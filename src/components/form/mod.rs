//! Fields, what is wrong with them, and the summary of that at the top of the page.
mod error_summary;
mod fixtures;
mod question;
mod text_field;

pub use error_summary::{PageError, error_of, error_summary};
pub use fixtures::FIXTURES;
pub use question::Question;
pub use text_field::TextField;

use super::el::{El, el, live, nothing};
use kilter_text::t;
use leptos::prelude::*;
use leptos::web_sys::Event;
use std::borrow::Cow;

/// A form that Kilter checks itself, and what sending it does.
pub fn form(mut on_submit: impl FnMut() + 'static) -> El {
    let submit = move |event: Event| {
        event.prevent_default();
        on_submit();
    };
    el("form")
        .attr("novalidate", "")
        .attr("autocomplete", "off")
        .on("submit", submit)
}

/// A question with more than one control, and its legend.
pub fn fieldset(class: &'static str, legend: impl Into<Cow<'static, str>>) -> El {
    let class_of_legend = "nhsuk-fieldset__legend nhsuk-fieldset__legend--s";
    el("fieldset")
        .class(class)
        .with(el("legend").class(class_of_legend).text(legend))
}

/// The legend of a statement, with its number above it.
pub fn numbered_legend(number: &str, text: &str) -> El {
    let number = el("span").class("nhsuk-caption-m").text(number.to_owned());
    el("legend")
        .class("nhsuk-fieldset__legend nhsuk-fieldset__legend--m")
        .with(number.text(" "))
        .text(text.to_owned())
}

/// The ids of a question's controls: the first has the question's own, so that an error leads to it.
pub fn control_id(id: &str, place: usize) -> String {
    match place {
        0 => id.to_owned(),
        _ => format!("{id}-{}", place + 1),
    }
}

/// What belongs to one question of a form, with a line beside it while something is wrong.
pub fn form_group(more: &'static str, error: Signal<Option<String>>) -> El {
    el("div").live_attr("class", move || {
        let wrong = if error.get().is_some() {
            " nhsuk-form-group--error"
        } else {
            ""
        };
        Some(format!("nhsuk-form-group{more}{wrong}"))
    })
}

/// What is wrong, while something is.
pub fn live_error(id: Option<String>, error: Signal<Option<String>>) -> AnyView {
    live(move || match error.get() {
        Some(message) => error_message(id.clone(), message).view(),
        None => nothing(),
    })
}

/// What is wrong with a field, above its control.
fn error_message(id: Option<String>, message: String) -> El {
    el("span")
        .class("nhsuk-error-message")
        .attr_if("id", id)
        .with(
            el("span")
                .class("nhsuk-u-visually-hidden")
                .text(t().shell.error_prefix())
                .text(" "),
        )
        .text(message)
}
