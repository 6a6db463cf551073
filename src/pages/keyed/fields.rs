//! Fields of a number each, for somebody who looks at the paper and not at the screen.

use super::run::run;
use super::typed::{Digits, Takes, replaced};
use crate::browser::key::key_of;
use crate::browser::page;
use crate::components::{El, PageError, el, form_group, live_error};
use kilter_text::t;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, HtmlInputElement};
use std::sync::Arc;

/// One field of the form.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its place, from 0.
    pub place: usize,
    /// The number of its statement.
    pub number: usize,
    /// Its words.
    pub label: String,
    /// What it takes.
    pub takes: Takes,
    /// The id of what comes after it.
    pub next: String,
    /// What it and all that follow it take, and the id of what comes behind them: for a run of numbers.
    pub rest: Arc<[Takes]>,
    pub end: &'static str,
}

/// What a field tells and is told by.
#[derive(Clone, Copy)]
pub struct Told {
    pub digits: RwSignal<Digits>,
    pub errors: RwSignal<Vec<PageError>>,
}

/// The id of the field at a place.
pub fn id_of(place: usize) -> String {
    format!("statement-{}", place + 1)
}

impl Field {
    /// Drawn. A number takes the place of what was there and, where no digit can follow, leads to the next field;
    /// Backspace in an empty field leads back. A run of numbers goes to as many fields. What is none is told here.
    pub fn draw(self, told: Told) -> El {
        let Self {
            place,
            number,
            label,
            takes,
            next,
            rest,
            end,
        } = self;
        let typed = told.digits;
        let own = move || typed.with(|typed| typed.get(place).cloned().unwrap_or_default());
        let before = move || untrack(own);
        let after = next.clone();
        let error = Signal::derive(move || match takes.is_odd(&own()) {
            true => Some(t().paper.keyed_wrong(number, takes.most()).into_owned()),
            false => told.errors.with(|errors| {
                let field = id_of(place);
                let own = errors.iter().find(|error| error.field == field);
                own.map(|error| error.text.clone())
            }),
        });
        let error_id = format!("{}-error", id_of(place));
        let described = error_id.clone();
        let label = el("label")
            .class("nhsuk-label")
            .attr("for", id_of(place))
            .text(label);
        let input = el("input")
            .live_attr("class", move || {
                let wrong = match error.get() {
                    Some(_) => " nhsuk-input--error",
                    None => "",
                };
                Some(format!("nhsuk-input nhsuk-input--width-2{wrong}"))
            })
            .attr("id", id_of(place))
            .attr("type", "text")
            .attr("inputmode", "numeric")
            .attr("autocomplete", "off")
            .live_attr("aria-describedby", move || {
                error.get().map(|_| described.clone())
            })
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
                let (was, text) = (before(), input.value());
                if text.trim().chars().count() > usize::from(!was.is_empty()) + takes.digits() {
                    let (numbers, left) = run(&rest, &text);
                    input.set_value(numbers.first().map_or("", String::as_str));
                    let behind = place + numbers.len();
                    let is_end = numbers.len() == rest.len();
                    fill(told, place, numbers);
                    if left > 0 {
                        told.too_many(place, left);
                    } else if is_end {
                        page::focus(end);
                    } else {
                        page::focus(&id_of(behind));
                    }
                    return;
                }
                let number = match takes {
                    Takes::Box(_) => replaced(&was, &text),
                    Takes::Points(_) => text.trim().to_owned(),
                };
                if number != text {
                    input.set_value(&number);
                }
                let leads_on = takes.leads_on(&number);
                fill(told, place, vec![number]);
                if leads_on {
                    page::focus(&next);
                }
            });
        let class = match takes {
            Takes::Box(_) => " kilter-keyed",
            Takes::Points(_) => " kilter-keyed kilter-keyed--part",
        };
        form_group(class, error)
            .with(label)
            .view_in(live_error(Some(error_id), error))
            .with(input)
    }
}

fn fill(told: Told, from: usize, numbers: Digits) {
    told.digits.update(|typed| {
        for (own, number) in typed.iter_mut().skip(from).zip(numbers) {
            *own = number;
        }
    });
}

impl Told {
    /// So many numbers more than there are fields from this one on.
    pub fn too_many(self, place: usize, left: usize) {
        let left = u32::try_from(left).unwrap_or(u32::MAX);
        self.errors.set(vec![PageError {
            field: id_of(place),
            text: t().paper.keyed_too_many(left).into_owned(),
        }]);
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
