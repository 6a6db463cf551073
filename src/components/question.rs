use kilter_core::answers::Choice;
use kilter_text::t;
use leptos::prelude::*;

/// One statement: native radios in a fieldset, stacked, none chosen beforehand, the opt-out
/// last after "or".
#[component]
pub fn Question(
    /// The id of its first radio; the others count on from it.
    id: String,
    /// The number of the statement.
    caption: String,
    /// The statement.
    legend: String,
    /// Its options, in the order of the response scale.
    options: Vec<String>,
    /// The words of the opt-out.
    opt_out: String,
    /// What is chosen.
    #[prop(into)]
    chosen: Signal<Option<Choice>>,
    /// What is wrong.
    #[prop(into)]
    error: Signal<Option<String>>,
    /// Takes a choice.
    on_choose: Callback<Choice>,
) -> impl IntoView {
    let error_id = format!("{id}-error");
    let described_by = {
        let error_id = error_id.clone();
        move || error.get().map(|_| error_id.clone())
    };
    let last = options.len();
    let choices: Vec<(Choice, String)> = options
        .into_iter()
        .enumerate()
        .map(|(place, label)| (Choice::Option(place), label))
        .chain([(Choice::OptedOut, opt_out)])
        .collect();
    let radio = {
        let name = id.clone();
        move |(place, (choice, label)): (usize, (Choice, String))| {
            let id = if place == 0 {
                name.clone()
            } else {
                format!("{name}-{}", place + 1)
            };
            let or = (place == last)
                .then(|| view! { <div class="nhsuk-radios__divider">{t().shell.or()}</div> });
            view! {
                {or}
                <div class="nhsuk-radios__item">
                    <input
                        class="nhsuk-radios__input"
                        id=id.clone()
                        name=name.clone()
                        type="radio"
                        autocomplete="off"
                        prop:checked=move || chosen.get() == Some(choice)
                        on:change=move |_| on_choose.run(choice)
                    />
                    <label class="nhsuk-label nhsuk-radios__label" for=id>
                        {label}
                    </label>
                </div>
            }
        }
    };
    view! {
        <div
            class="nhsuk-form-group kilter-question"
            class=("nhsuk-form-group--error", move || error.get().is_some())
        >
            <fieldset class="nhsuk-fieldset" aria-describedby=described_by>
                <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">
                    <span class="nhsuk-caption-m">{caption} " "</span>
                    {legend}
                </legend>
                {move || {
                    let id = error_id.clone();
                    error
                        .get()
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
                <div class="nhsuk-radios">
                    {choices.into_iter().enumerate().map(radio).collect_view()}
                </div>
            </fieldset>
        </div>
    }
}
