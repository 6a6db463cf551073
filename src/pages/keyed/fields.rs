//! Fields of a number each, for somebody who looks at the paper and not at the screen.

use super::typed::{Digits, Takes, replaced};
use crate::browser::key::key_of;
use crate::browser::page;
use crate::components::{El, el, whole_number};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, HtmlInputElement};

/// One field of the form.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its place, from 0.
    pub place: usize,
    /// Its words.
    pub label: String,
    /// What it takes.
    pub takes: Takes,
    /// The id of what comes after it.
    pub next: String,
}

/// The id of the field at a place.
pub fn id_of(place: usize) -> String {
    format!("statement-{}", place + 1)
}

impl Field {
    /// Drawn. A number takes the place of what was there and, where no digit can follow, leads to the next field;
    /// Backspace in an empty field leads back.
    pub fn draw(self, typed: RwSignal<Digits>) -> El {
        let Self {
            place,
            label,
            takes,
            next,
        } = self;
        let own = move || typed.with(|typed| typed.get(place).cloned().unwrap_or_default());
        let before = move || untrack(own);
        let after = next.clone();
        let label = el("label")
            .class("nhsuk-label")
            .attr("for", id_of(place))
            .text(label);
        let input = el("input")
            .class("nhsuk-input nhsuk-input--width-2")
            .attr("id", id_of(place))
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
                let key = key_of(&event).unwrap_or_default();
                if key == "Backspace" && before().is_empty() {
                    event.prevent_default();
                    page::focus(&id_of(place.saturating_sub(1)));
                } else if goes_on(takes, &event, &before(), &key) {
                    // The browser puts the digit where the focus is when the key has come down.
                    page::focus(&after);
                }
            })
            .on("input", move |event| {
                let Some(input) = input_of(&event) else {
                    return;
                };
                let number = match takes {
                    Takes::Box(_) => replaced(&before(), &input.value()),
                    Takes::Points(_) => whole_number(&input.value()),
                };
                if number != input.value() {
                    input.set_value(&number);
                }
                let is_whole = takes.is_whole(&number);
                typed.update(|typed| {
                    if let Some(own) = typed.get_mut(place) {
                        *own = number;
                    }
                });
                if is_whole {
                    page::focus(&next);
                }
            });
        el("div")
            .class(match takes {
                Takes::Box(_) => "nhsuk-form-group kilter-keyed",
                Takes::Points(_) => "nhsuk-form-group kilter-keyed kilter-keyed--part",
            })
            .with(label)
            .with(input)
    }
}

/// A digit behind points that it does not belong to, such as 3 behind 1 where there are ten: it is the next field's.
fn goes_on(takes: Takes, event: &Event, before: &str, key: &str) -> bool {
    let is_digit = key.len() == 1 && key.bytes().all(|byte| byte.is_ascii_digit());
    let selected = input_of(event).is_some_and(|input| {
        let ends = (input.selection_start(), input.selection_end());
        matches!(ends, (Ok(Some(from)), Ok(Some(to))) if from != to)
    });
    matches!(takes, Takes::Points(_))
        && is_digit
        && !selected
        && takes.number(before).is_some()
        && takes.number(&format!("{before}{key}")).is_none()
}

fn input_of(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}
