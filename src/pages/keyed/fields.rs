//! Fields of one digit each, for somebody who looks at the paper and not at the screen.

use super::typed::{Digits, choice, replaced};
use crate::browser::key::key_of;
use crate::browser::page;
use crate::components::{El, el};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, HtmlInputElement};

/// One statement of the form.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its number, from 1.
    pub number: usize,
    /// Its number and words.
    pub label: String,
    /// How many options it has.
    pub options: usize,
    /// The id of what comes after it.
    pub next: String,
}

/// The id of a statement's field.
pub fn id_of(number: usize) -> String {
    format!("statement-{number}")
}

impl Field {
    /// Drawn. A digit takes the place of what was there and leads to the next field; Backspace in
    /// an empty field leads back.
    pub fn draw(self, typed: RwSignal<Digits>) -> El {
        let Self {
            number,
            label,
            options,
            next,
        } = self;
        let own = move || typed.with(|typed| typed.get(number - 1).cloned().unwrap_or_default());
        let before = move || untrack(own);
        let label = el("label")
            .class("nhsuk-label")
            .attr("for", id_of(number))
            .text(label);
        let input = el("input")
            .class("nhsuk-input nhsuk-input--width-2")
            .attr("id", id_of(number))
            .attr("type", "text")
            .attr("inputmode", "numeric")
            .attr("autocomplete", "off")
            .live_value(own)
            .on("focus", |event| {
                if let Some(input) = input_of(&event) {
                    input.select();
                }
            })
            .on("keydown", move |event| {
                if key_of(&event).as_deref() == Some("Backspace") && before().is_empty() {
                    event.prevent_default();
                    page::focus(&id_of(number.saturating_sub(1)));
                }
            })
            .on("input", move |event| {
                let Some(input) = input_of(&event) else {
                    return;
                };
                let digit = replaced(&before(), &input.value());
                if digit != input.value() {
                    input.set_value(&digit);
                }
                let fits = choice(&digit, options).is_some();
                typed.update(|typed| {
                    if let Some(own) = typed.get_mut(number - 1) {
                        *own = digit;
                    }
                });
                if fits {
                    page::focus(&next);
                }
            });
        el("div")
            .class("nhsuk-form-group kilter-keyed")
            .with(label)
            .with(input)
    }
}

fn input_of(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}
