use super::Give;
use crate::components::el::{El, el};
use crate::components::form::{form_group, live_error};
use kilter_text::t;
use leptos::prelude::*;
use std::borrow::Cow;

/// What the browser offers first when files are chosen: all that is read.
const ACCEPT: &str = ".json,.ndjson,.jsonl,.txt,.eml,.html,.htm,.csv,application/json,text/*";

impl Give {
    pub(super) fn choose(self, words: Cow<'static, str>, hint_words: Cow<'static, str>) -> El {
        let (over, id) = (self.over, self.files);
        let problem = self.problem_of(false);
        let class = move || {
            let over = if over.get() { " kilter-drop--over" } else { "" };
            let error = if problem.get().is_some() {
                " nhsuk-form-group--error"
            } else {
                ""
            };
            Some(format!("nhsuk-form-group kilter-drop{over}{error}"))
        };
        let field = el("input")
            .class("kilter-file")
            .attr("id", id)
            .attr("type", "file")
            .attr("multiple", "")
            .attr("accept", ACCEPT)
            .live_attr("aria-describedby", described_by(id, problem));
        el("div")
            .live_attr("class", class)
            .with(label(id, words))
            .with(hint(id, hint_words))
            .view_in(live_error(Some(format!("{id}-error")), problem))
            .with(field)
            .with(
                el("p")
                    .class("kilter-drop__text")
                    .text(t().open.drop_text()),
            )
    }

    pub(super) fn paste(self, words: Cow<'static, str>, hint_words: Cow<'static, str>) -> El {
        let (pasted, id) = (self.pasted, self.text);
        let problem = self.problem_of(true);
        let field = el("textarea")
            .class("nhsuk-textarea kilter-copy-text")
            .attr("id", id)
            .attr("rows", "5")
            .attr("autocomplete", "off")
            .attr("spellcheck", "false")
            .live_attr("aria-describedby", described_by(id, problem))
            .live_value(move || pasted.get())
            .on("input", move |event| {
                pasted.set(event_target_value(&event));
            });
        form_group("", problem)
            .with(label(id, words))
            .with(hint(id, hint_words))
            .view_in(live_error(Some(format!("{id}-error")), problem))
            .with(field)
    }
}

fn described_by(
    id: &'static str,
    problem: Signal<Option<String>>,
) -> impl FnMut() -> Option<String> + Send {
    move || {
        Some(match problem.get() {
            Some(_) => format!("{id}-hint {id}-error"),
            None => format!("{id}-hint"),
        })
    }
}

fn label(field: &'static str, words: Cow<'static, str>) -> El {
    let label = el("label").class("nhsuk-label nhsuk-label--m");
    label.attr("for", field).text(words)
}

fn hint(of: &'static str, words: Cow<'static, str>) -> El {
    el("div")
        .class("nhsuk-hint")
        .attr("id", format!("{of}-hint"))
        .text(words)
}
