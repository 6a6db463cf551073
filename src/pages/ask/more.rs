//! What most organisers leave as it is.

use super::form::{Field, Form, Problem};
use crate::components::TextField;
use kilter_core::disclosure::SHOW;
use kilter_core::instrument::{Catalogue, InstrumentKey};
use kilter_core::wording::{NETWORKS, PRACTICES};
use kilter_text::t;
use leptos::prelude::*;

/// Month, round name, checks, minimum and words. It opens by itself where an error stands in it.
#[component]
pub fn More(
    /// What is typed.
    form: Form,
    /// What is wrong.
    problems: RwSignal<Vec<Problem>>,
) -> impl IntoView {
    let say = t().ask;
    let of = move |field: Field| {
        Signal::derive(move || {
            problems.with(|all| {
                all.iter()
                    .find(|p| p.field == field)
                    .map(|p| p.text.clone())
            })
        })
    };
    let open = move || problems.with(|all| all.iter().any(|p| p.field.is_under_more()));
    let month = form.month.get_untracked().parse().unwrap_or(3);
    let year = form.year.get_untracked().parse().unwrap_or(2027);
    view! {
        <details class="nhsuk-details" prop:open=open>
            <summary class="nhsuk-details__summary">
                <span class="nhsuk-details__summary-text">{say.more()}</span>
            </summary>
            <div class="nhsuk-details__text">
                <p>{say.more_hint()}</p>
                <TextField
                    id=Field::Round.id()
                    label=say.round_label()
                    hint=say.round_hint().into_owned()
                    value=form.round
                    error=of(Field::Round)
                />
                <fieldset class="nhsuk-fieldset kilter-month">
                    <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
                        {say.month_legend()}
                    </legend>
                    <div class="nhsuk-hint">{say.month_hint(month, year)}</div>
                    <TextField
                        id=Field::Month.id()
                        label=say.month_label()
                        value=form.month
                        error=of(Field::Month)
                        width="nhsuk-input--width-2"
                        number=true
                    />
                    <TextField
                        id="year"
                        label=say.year_label()
                        value=form.year
                        width="nhsuk-input--width-4"
                        number=true
                    />
                </fieldset>
                <Checks chosen=form.checks error=of(Field::Checks) />
                <TextField
                    id=Field::Minimum.id()
                    label=say.minimum_label()
                    hint=say.minimum_hint(SHOW).into_owned()
                    value=form.minimum
                    error=of(Field::Minimum)
                    width="nhsuk-input--width-4"
                    number=true
                />
                <fieldset class="nhsuk-fieldset">
                    <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
                        {say.words_legend()}
                    </legend>
                    <div class="nhsuk-hint">{say.words_hint()}</div>
                    <StandIn id="network" label=say.network_label() words=&NETWORKS value=form.network />
                    <StandIn id="practice" label=say.practice_label() words=&PRACTICES value=form.practice />
                </fieldset>
            </div>
        </details>
    }
}

#[component]
fn Checks(
    chosen: RwSignal<Vec<InstrumentKey>>,
    #[prop(into)] error: Signal<Option<String>>,
) -> impl IntoView {
    let say = t().ask;
    let check = move |(place, instrument): (usize, &kilter_core::instrument::Instrument)| {
        let id = if place == 0 {
            "checks".to_owned()
        } else {
            format!("checks-{}", place + 1)
        };
        let key = instrument.key.clone();
        let statements = u32::try_from(instrument.order.len()).unwrap_or(u32::MAX);
        let hint = format!(
            "{} {}",
            instrument.about,
            say.check_hint(statements, instrument.minutes)
        );
        let is_chosen = {
            let key = key.clone();
            move || chosen.with(|chosen| chosen.contains(&key))
        };
        let turn = move |_| {
            chosen.update(|chosen| {
                let before = chosen.len();
                chosen.retain(|other| *other != key);
                if chosen.len() == before {
                    chosen.push(key.clone());
                }
                // The catalogue's order, whatever the order of ticking.
                let place =
                    |key: &InstrumentKey| Catalogue::built_in().iter().position(|i| i.key == *key);
                chosen.sort_by_key(place);
            });
        };
        let hint_id = format!("{id}-hint");
        view! {
            <div class="nhsuk-checkboxes__item">
                <input
                    class="nhsuk-checkboxes__input"
                    id=id.clone()
                    type="checkbox"
                    autocomplete="off"
                    aria-describedby=hint_id.clone()
                    prop:checked=is_chosen
                    on:change=turn
                />
                <label class="nhsuk-label nhsuk-checkboxes__label" for=id>
                    {instrument.title.clone()}
                </label>
                <div class="nhsuk-hint nhsuk-checkboxes__hint" id=hint_id>
                    {hint}
                </div>
            </div>
        }
    };
    view! {
        <div class="nhsuk-form-group" class=("nhsuk-form-group--error", move || error.get().is_some())>
            <fieldset class="nhsuk-fieldset">
                <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
                    {say.checks_legend()}
                </legend>
                {move || {
                    error
                        .get()
                        .map(|text| {
                            view! {
                                <span class="nhsuk-error-message">
                                    <span class="nhsuk-u-visually-hidden">
                                        {t().shell.error_prefix()} " "
                                    </span>
                                    {text}
                                </span>
                            }
                        })
                }}
                <div class="nhsuk-checkboxes">
                    {Catalogue::built_in().iter().enumerate().map(check).collect_view()}
                </div>
            </fieldset>
        </div>
    }
}

#[component]
fn StandIn(
    id: &'static str,
    #[prop(into)] label: String,
    words: &'static [&'static str],
    value: RwSignal<String>,
) -> impl IntoView {
    let option = move |word: &'static str| {
        view! {
            <option value=word prop:selected=move || value.get() == word>
                {word}
            </option>
        }
    };
    view! {
        <div class="nhsuk-form-group">
            <label class="nhsuk-label" for=id>
                {label}
            </label>
            <select
                class="nhsuk-select"
                id=id
                autocomplete="off"
                on:change=move |event| value.set(event_target_value(&event))
            >
                {words.iter().copied().map(option).collect_view()}
            </select>
        </div>
    }
}
