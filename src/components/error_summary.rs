use crate::browser::page;
use kilter_text::t;
use leptos::ev::MouseEvent;
use leptos::html::Div;
use leptos::prelude::*;

/// One error of a form: what is wrong, and the field that mends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageError {
    /// The id of the field's first control.
    pub field: String,
    /// What is wrong, the same words as beside the field.
    pub text: String,
}

/// The errors of a page, above its heading. It takes the focus whenever the errors change.
#[component]
pub fn ErrorSummary(
    /// The errors; the summary is there while there are any.
    #[prop(into)]
    errors: Signal<Vec<PageError>>,
) -> impl IntoView {
    move || {
        let errors = errors.get();
        (!errors.is_empty()).then(|| view! { <Shown errors /> })
    }
}

#[component]
fn Shown(errors: Vec<PageError>) -> impl IntoView {
    let node = NodeRef::<Div>::new();
    Effect::new(move |_| {
        if let Some(summary) = node.get() {
            page::scroll_to_top();
            let _ = summary.focus();
        }
    });
    let line = |error: PageError| {
        let field = error.field.clone();
        // A link to #id would name a page: it moves the focus instead.
        let go = move |click: MouseEvent| {
            click.prevent_default();
            page::focus(&field);
        };
        view! {
            <li>
                <a href=format!("#{}", error.field) on:click=go>
                    {error.text}
                </a>
            </li>
        }
    };
    view! {
        <div class="nhsuk-error-summary" tabindex="-1" node_ref=node aria-labelledby="error-summary-title">
            // On the inner element: it is announced once, and the focus on the outer one does
            // not race it (NHS design system, error summary).
            <div role="alert">
                <h2 class="nhsuk-error-summary__title" id="error-summary-title">
                    {t().shell.error_summary()}
                </h2>
                <div class="nhsuk-error-summary__body">
                    <ul class="nhsuk-list nhsuk-error-summary__list">
                        {errors.into_iter().map(line).collect_view()}
                    </ul>
                </div>
            </div>
        </div>
    }
}
