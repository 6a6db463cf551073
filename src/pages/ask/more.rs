//! What most organisers leave as it is.

use super::checks::checks;
use super::field::{Field, Problems};
use super::opening::Opening;
use super::phrase::phrase;
use crate::components::{El, TextField, el, fieldset};
use kilter_core::disclosure::SHOW;
use kilter_core::wording::{NETWORKS, PRACTICES};
use kilter_text::t;
use leptos::prelude::*;
use std::borrow::Cow;

/// The lock, month, round name, checks, minimum and words, and what comes last. It opens by itself where an error stands
/// in it.
pub fn more(opening: Opening, last: Option<El>) -> El {
    let (say, form, problems) = (t().ask, opening.form, opening.problems);
    let round = TextField::new(Field::Round.id(), say.round_label(), form.round)
        .hint(say.round_hint())
        .error(opening.wrong(Field::Round));
    let minimum = TextField::number(Field::Minimum.id(), say.minimum_label(), form.minimum)
        .hint(say.minimum_hint(SHOW))
        .error(opening.wrong(Field::Minimum));
    let [ask_lock, lock] = phrase(opening);
    let parts = [
        ask_lock,
        lock,
        month(opening),
        round.draw(),
        checks(form.checks, opening.wrong(Field::Checks)),
        minimum.draw(),
        words_of(form),
    ];
    let parts = parts.into_iter().chain(last);
    folded(say.more(), problems, Field::is_under_more, parts)
}

/// Folded away, but where one of these fields is wrong.
pub fn folded(
    name: impl Into<Cow<'static, str>>,
    problems: Problems,
    holds: fn(Field) -> bool,
    parts: impl IntoIterator<Item = El>,
) -> El {
    let open = move || problems.with(|all| all.iter().any(|p| holds(p.field)));
    let name = el("span").class("nhsuk-details__summary-text").text(name);
    el("details")
        .class("nhsuk-details")
        .live_prop("open", open)
        .with(el("summary").class("nhsuk-details__summary").with(name))
        .with(el("div").class("nhsuk-details__text").with_all(parts))
}

fn month(opening: Opening) -> El {
    let (say, form) = (t().ask, opening.form);
    let mut number = TextField::number(Field::Month.id(), say.month_label(), form.month)
        .error(opening.wrong(Field::Month));
    number.class = "nhsuk-input nhsuk-input--width-2";
    fieldset("nhsuk-fieldset kilter-month", say.month_legend())
        .with(number.draw())
        .with(TextField::number("year", say.year_label(), form.year).draw())
}

fn words_of(form: super::form::Form) -> El {
    let say = t().ask;
    fieldset("nhsuk-fieldset", say.words_legend())
        .with(el("div").class("nhsuk-hint").text(say.words_hint()))
        .with(stand_in(
            "network",
            say.network_label().into(),
            &NETWORKS,
            form.network,
        ))
        .with(stand_in(
            "practice",
            say.practice_label().into(),
            &PRACTICES,
            form.practice,
        ))
}

fn stand_in(
    id: &'static str,
    label: String,
    words: &'static [&'static str],
    value: RwSignal<String>,
) -> El {
    let mut select = el("select")
        .class("nhsuk-select")
        .attr("id", id)
        .attr("autocomplete", "off")
        .on("change", move |event| value.set(event_target_value(&event)));
    for word in words.iter().copied() {
        let option = el("option")
            .attr("value", word)
            .live_prop("selected", move || value.with(|value| value == word))
            .text(word);
        select = select.with(option);
    }
    el("div")
        .class("nhsuk-form-group")
        .with(el("label").class("nhsuk-label").attr("for", id).text(label))
        .with(select)
}
