use super::el::{El, el};
use leptos::prelude::*;
use std::borrow::Cow;

/// A box to tick, with its label.
pub fn tick(id: &'static str, label: impl Into<Cow<'static, str>>, ticked: RwSignal<bool>) -> El {
    let input = el("input")
        .class("nhsuk-checkboxes__input")
        .attr("id", id)
        .attr("type", "checkbox")
        .attr("autocomplete", "off")
        .live_prop("checked", move || ticked.get())
        .on("change", move |_| {
            ticked.update(|ticked| *ticked = !*ticked)
        });
    let label = el("label")
        .class("nhsuk-label nhsuk-checkboxes__label")
        .attr("for", id)
        .text(label);
    el("div")
        .class("nhsuk-checkboxes__item")
        .with(input)
        .with(label)
}
