//! The words before the first statement.

use super::forget::Forget;
use crate::components::{BackLink, Heading};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::instrument::Catalogue;
use kilter_text::t;
use leptos::prelude::*;

/// What a member is told before they answer.
#[component]
pub fn Before() -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let say = t().answer;
    let catalogue = Catalogue::built_in();
    let draft = kilter.draft.get_untracked()?;
    let minimum = kilter.open_round(&draft.round)?.setup.minimum.replies();
    let checks = draft.instruments(catalogue);
    let titles: Vec<&str> = checks.iter().map(|check| check.title.as_str()).collect();
    let minutes = checks.iter().map(|check| check.minutes).sum();
    let statements = u32::try_from(draft.statements(catalogue).len()).unwrap_or(u32::MAX);
    let begin = move |one_a_page: bool| {
        kilter.draft.update(|draft| {
            if let Some(draft) = draft {
                draft.one_a_page = one_a_page;
            }
        });
        kilter.go(&Route::Answer(1));
    };
    Some(view! {
        <BackLink to=Route::NextPerson />
        <Heading text=say.before_title().into_owned() />
        <p class="nhsuk-body-l">{say.before(statements, minutes, minimum)}</p>
        <p>{say.before_checks(&t().words.list(&titles))}</p>
        <p>{say.before_shared()}</p>
        <div class="nhsuk-button-group">
            <button class="nhsuk-button" type="button" on:click=move |_| begin(false)>
                {say.start_button()}
            </button>
            <button
                class="nhsuk-button nhsuk-button--secondary"
                type="button"
                on:click=move |_| begin(true)
            >
                {say.one_a_page()}
            </button>
        </div>
        <Forget />
    })
}
