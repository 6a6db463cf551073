use crate::browser::page;
use crate::components::el::{El, el, live, nothing};
use kilter_text::t;
use leptos::prelude::*;
use leptos::web_sys::Event;

/// One error of a form: what is wrong, and the field that mends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageError {
    /// The id of the field's first control.
    pub field: String,
    /// What is wrong, the same words as beside the field.
    pub text: String,
}

/// What is wrong with the one field of a page, for [`error_summary`].
pub fn error_of(
    field: &'static str,
    wrong: impl Into<Signal<Option<String>>>,
) -> Signal<Vec<PageError>> {
    let wrong = wrong.into();
    let error = move |text| PageError {
        field: field.to_owned(),
        text,
    };
    Signal::derive(move || wrong.get().map(error).into_iter().collect())
}

const ID: &str = "error-summary";
const TITLE_ID: &str = "error-summary-title";

/// The errors of a page, above its heading; it is there while there are any. It takes the focus
/// whenever the errors change.
pub fn error_summary(errors: Signal<Vec<PageError>>) -> AnyView {
    live(move || {
        let errors = errors.get();
        if errors.is_empty() {
            nothing()
        } else {
            shown(errors).view()
        }
    })
}

fn shown(errors: Vec<PageError>) -> El {
    // An effect runs once the summary is on the page.
    Effect::new(|_| {
        page::scroll_to_top();
        page::focus(ID);
    });
    let lines = errors.into_iter().map(line);
    let title = el("h2")
        .class("nhsuk-error-summary__title")
        .attr("id", TITLE_ID);
    let list = el("ul")
        .class("nhsuk-list nhsuk-error-summary__list")
        .with_all(lines);
    // On the inner element: it is announced once, and the focus on the outer one does
    // not race it (NHS design system, error summary).
    let alert = el("div")
        .attr("role", "alert")
        .with(title.text(t().shell.error_summary()))
        .with(el("div").class("nhsuk-error-summary__body").with(list));
    el("div")
        .class("nhsuk-error-summary")
        .attr("id", ID)
        .attr("tabindex", "-1")
        .attr("aria-labelledby", TITLE_ID)
        .with(alert)
}

fn line(error: PageError) -> El {
    let address = format!("#{}", error.field);
    // A link to #id would name a page: it moves the focus instead.
    let go = move |click: Event| {
        click.prevent_default();
        page::show_question(&error.field);
    };
    el("li").with(
        el("a")
            .attr("href", address)
            .on("click", go)
            .text(error.text),
    )
}
