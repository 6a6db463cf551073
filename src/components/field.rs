use kilter_text::t;
use leptos::prelude::*;

/// One line of text or a number, with its label, hint and error.
#[component]
pub fn TextField(
    /// The id of its control.
    id: &'static str,
    /// Its label.
    #[prop(into)]
    label: String,
    /// What helps to fill it in.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What was typed.
    value: RwSignal<String>,
    /// What is wrong with it.
    #[prop(optional, into)]
    error: Option<Signal<Option<String>>>,
    /// A class for its width.
    #[prop(optional)]
    width: &'static str,
    /// It takes a whole number: phones show digits.
    #[prop(optional)]
    number: bool,
) -> impl IntoView {
    let message = move || error.and_then(|error| error.get());
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described_by = {
        let (hint_id, error_id) = (hint.is_some().then(|| hint_id.clone()), error_id.clone());
        move || {
            let ids = [hint_id.clone(), message().map(|_| error_id.clone())];
            let ids: Vec<_> = ids.into_iter().flatten().collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    };
    view! {
        <div class="nhsuk-form-group" class=("nhsuk-form-group--error", move || message().is_some())>
            <label class="nhsuk-label" for=id>
                {label}
            </label>
            {hint.map(|hint| view! { <div class="nhsuk-hint" id=hint_id>{hint}</div> })}
            {move || {
                let id = error_id.clone();
                message()
                    .map(|message| {
                        view! {
                            <span class="nhsuk-error-message" id=id>
                                <span class="nhsuk-u-visually-hidden">
                                    {t().shell.error_prefix()} " "
                                </span>
                                {message}
                            </span>
                        }
                    })
            }}
            <input
                class=format!("nhsuk-input {width}")
                class=("nhsuk-input--error", move || message().is_some())
                id=id
                type="text"
                inputmode=number.then_some("numeric")
                autocomplete="off"
                spellcheck="false"
                aria-describedby=described_by
                prop:value=move || value.get()
                on:input=move |event| value.set(event_target_value(&event))
            />
        </div>
    }
}
