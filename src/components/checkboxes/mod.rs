//! Boxes to tick, by themselves or as one question.
mod fixtures;

pub use fixtures::FIXTURES;

use super::el::{El, el};
use super::form::{fieldset, form_group, live_error};
use leptos::prelude::*;
use std::borrow::Cow;

/// One box.
pub struct Checkbox {
    /// The id of its control.
    pub id: String,
    /// Its label.
    pub label: Cow<'static, str>,
    /// Below it.
    pub hint: Option<String>,
    /// It is ticked.
    pub ticked: Signal<bool>,
    /// Ticks it, or takes the tick away.
    pub on_change: Callback<()>,
}

impl Checkbox {
    /// Drawn.
    pub fn draw(self) -> El {
        let (ticked, on_change) = (self.ticked, self.on_change);
        let hint_id = self.hint.is_some().then(|| format!("{}-hint", self.id));
        let label = el("label")
            .class("nhsuk-label nhsuk-checkboxes__label")
            .attr("for", self.id.clone())
            .text(self.label);
        let input = el("input")
            .class("nhsuk-checkboxes__input")
            .attr("id", self.id)
            .attr("type", "checkbox")
            .attr("autocomplete", "off")
            .attr_if("aria-describedby", hint_id.clone())
            .live_prop("checked", move || ticked.get())
            .on("change", move |_| {
                // Where its page is gone there is nothing to do.
                let _ = on_change.try_run(());
            });
        let item = el("div")
            .class("nhsuk-checkboxes__item")
            .with(input)
            .with(label);
        match self.hint {
            None => item,
            Some(hint) => item.with(
                el("div")
                    .class("nhsuk-hint nhsuk-checkboxes__hint")
                    .attr_if("id", hint_id)
                    .text(hint),
            ),
        }
    }
}

/// A box by itself.
pub fn tick(id: &'static str, label: impl Into<Cow<'static, str>>, ticked: RwSignal<bool>) -> El {
    Checkbox {
        id: id.to_owned(),
        label: label.into(),
        hint: None,
        ticked: ticked.into(),
        on_change: Callback::new(move |()| ticked.update(|ticked| *ticked = !*ticked)),
    }
    .draw()
}

/// A question of which any number of boxes may be ticked; `id` is that of its first box.
pub fn checkboxes(
    id: &'static str,
    legend: impl Into<Cow<'static, str>>,
    error: Signal<Option<String>>,
    boxes: Vec<El>,
) -> El {
    let error_id = format!("{id}-error");
    let message_id = error_id.clone();
    let question = fieldset("nhsuk-fieldset", legend)
        .live_attr("aria-describedby", move || {
            error.get().map(|_| error_id.clone())
        })
        .view_in(live_error(Some(message_id), error))
        .with(el("div").class("nhsuk-checkboxes").with_all(boxes));
    form_group("", error).with(question)
}
