use super::{form_group, live_error};
use crate::components::el::{El, el};
use crate::components::parts::hidden;
use leptos::prelude::*;
use std::borrow::Cow;

/// One line of text or a number, with its label, hint and error.
#[derive(Debug, Clone)]
pub struct TextField {
    /// The id of its control.
    pub id: Cow<'static, str>,
    /// Its label.
    pub label: String,
    /// What helps to fill it in.
    pub hint: Option<String>,
    /// What was typed.
    pub value: RwSignal<String>,
    /// What is wrong with it.
    pub error: Signal<Option<String>>,
    /// Its classes, with the one for its width.
    pub class: &'static str,
    /// What it takes.
    pub takes: Takes,
    /// What tells it apart from the other fields of its name on the page, for who says their names aloud.
    pub apart: Option<String>,
}

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// Any text.
    Text,
    /// A whole number: phones show digits.
    Number,
    /// A day: browsers show a calendar, or take it as text.
    Day,
    /// Words to find something by.
    Search,
    /// Several lines of text.
    Lines,
}

impl TextField {
    /// For any text.
    pub fn new(
        id: impl Into<Cow<'static, str>>,
        label: impl Into<String>,
        value: RwSignal<String>,
    ) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            hint: None,
            value,
            error: Signal::stored(None),
            class: "nhsuk-input",
            takes: Takes::Text,
            apart: None,
        }
    }

    /// For a whole number of at most so many digits.
    pub fn number(
        id: impl Into<Cow<'static, str>>,
        label: impl Into<String>,
        value: RwSignal<String>,
    ) -> Self {
        let class = "nhsuk-input nhsuk-input--width-4";
        Self {
            class,
            takes: Takes::Number,
            ..Self::new(id, label, value)
        }
    }

    /// For a day.
    pub fn day(
        id: impl Into<Cow<'static, str>>,
        label: impl Into<String>,
        value: RwSignal<String>,
    ) -> Self {
        Self {
            class: "nhsuk-input nhsuk-input--width-10",
            takes: Takes::Day,
            ..Self::new(id, label, value)
        }
    }

    /// For words to find something by.
    pub fn search(
        id: impl Into<Cow<'static, str>>,
        label: impl Into<String>,
        value: RwSignal<String>,
    ) -> Self {
        Self {
            class: "nhsuk-input nhsuk-input--width-20",
            takes: Takes::Search,
            ..Self::new(id, label, value)
        }
    }

    /// For several lines.
    pub fn lines(
        id: impl Into<Cow<'static, str>>,
        label: impl Into<String>,
        value: RwSignal<String>,
    ) -> Self {
        Self {
            class: "nhsuk-textarea",
            takes: Takes::Lines,
            ..Self::new(id, label, value)
        }
    }

    /// With what helps to fill it in.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// With what is wrong with it.
    #[must_use]
    pub fn error(mut self, error: Signal<Option<String>>) -> Self {
        self.error = error;
        self
    }

    /// Drawn.
    pub fn draw(self) -> El {
        let Self {
            id,
            label,
            hint,
            value,
            error,
            class,
            takes,
            apart,
        } = self;
        let hint_id = hint.is_some().then(|| format!("{id}-hint"));
        let error_id = format!("{id}-error");
        let message_id = error_id.clone();
        let label = el("label")
            .class("nhsuk-label")
            .attr("for", id.clone())
            .text(label)
            .with_all(apart.map(|apart| hidden(", ", &apart)));
        let kind = match takes {
            Takes::Text | Takes::Number => Some("text"),
            Takes::Day => Some("date"),
            Takes::Search => Some("search"),
            Takes::Lines => None,
        };
        let input = el(kind.map_or("textarea", |_| "input"))
            .live_attr("class", move || {
                let wrong = if error.get().is_some() {
                    " nhsuk-input--error"
                } else {
                    ""
                };
                Some(format!("{class}{wrong}"))
            })
            .attr("id", id)
            .attr_if("type", kind.map(str::to_owned))
            .attr_if("rows", kind.is_none().then(|| "4".to_owned()))
            .attr_if(
                "inputmode",
                (takes == Takes::Number).then(|| "numeric".to_owned()),
            )
            .attr("autocomplete", "off")
            .attr("spellcheck", "false")
            .live_attr("aria-describedby", {
                let hint_id = hint_id.clone();
                move || match (hint_id.clone(), error.get()) {
                    (Some(hint), Some(_)) => Some(format!("{hint} {error_id}")),
                    (None, Some(_)) => Some(error_id.clone()),
                    (hint, None) => hint,
                }
            })
            .live_value(move || value.get())
            .on("input", move |event| value.set(event_target_value(&event)));
        let mut group = form_group("", error).with(label);
        if let Some(hint) = hint {
            group = group.with(
                el("div")
                    .class("nhsuk-hint")
                    .attr_if("id", hint_id)
                    .text(hint),
            );
        }
        group
            .view_in(live_error(Some(message_id), error))
            .with(input)
    }
}
