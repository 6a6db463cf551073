//! Which checks a round asks.

use super::more::fieldset;
use crate::components::{El, el, form_group, live_error};
use kilter_core::instrument::{Catalogue, Instrument, InstrumentKey};
use kilter_core::wording::Wording;
use kilter_text::t;
use leptos::prelude::*;

/// A box to tick for each check.
pub fn checks(chosen: RwSignal<Vec<InstrumentKey>>, error: Signal<Option<String>>) -> El {
    let mut boxes = el("div").class("nhsuk-checkboxes");
    for (place, instrument) in Catalogue::built_in().iter().enumerate() {
        boxes = boxes.with(check(place, instrument, chosen));
    }
    let fieldset = fieldset("nhsuk-fieldset", t().ask.checks_legend())
        .view_in(live_error(None, error))
        .with(boxes);
    form_group("", error).with(fieldset)
}

fn check(place: usize, instrument: &Instrument, chosen: RwSignal<Vec<InstrumentKey>>) -> El {
    let id = match place {
        0 => "checks".to_owned(),
        _ => format!("checks-{}", place + 1),
    };
    let hint_id = format!("{id}-hint");
    let statements = u32::try_from(instrument.order.len()).unwrap_or(u32::MAX);
    let hint = t().ask.check_hint(statements, instrument.minutes);
    let (key, same) = (instrument.key.clone(), instrument.key.clone());
    let input = el("input")
        .class("nhsuk-checkboxes__input")
        .attr("id", id.clone())
        .attr("type", "checkbox")
        .attr("autocomplete", "off")
        .attr("aria-describedby", hint_id.clone())
        .live_prop("checked", move || {
            chosen.with(|chosen| chosen.contains(&key))
        })
        .on("change", move |_| {
            chosen.update(|chosen| turn(chosen, &same))
        });
    let label = el("label")
        .class("nhsuk-label nhsuk-checkboxes__label")
        .attr("for", id)
        .text(instrument.title.clone());
    let hint = el("div")
        .class("nhsuk-hint nhsuk-checkboxes__hint")
        .attr("id", hint_id)
        .text(format!(
            "{} {hint}",
            Wording::default().fill(&instrument.about)
        ));
    el("div")
        .class("nhsuk-checkboxes__item")
        .with(input)
        .with(label)
        .with(hint)
}

/// Takes a check in or out, and keeps the catalogue's order, whatever the order of ticking.
fn turn(chosen: &mut Vec<InstrumentKey>, key: &InstrumentKey) {
    let mut now = Vec::new();
    for instrument in Catalogue::built_in().iter() {
        let was = chosen.contains(&instrument.key);
        if was != (instrument.key == *key) {
            now.push(instrument.key.clone());
        }
    }
    *chosen = now;
}
