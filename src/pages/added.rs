//! After adding: what has happened, and nothing of what was chosen.

use crate::components::Heading;
use crate::route::Route;
use crate::state::Kilter;
use kilter_text::t;
use leptos::prelude::*;

/// The member's answers are in.
#[component]
pub fn Added() -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let say = t().answer;
    let round = kilter.open_round(&kilter.next_person()?)?;
    let finish = move |_| {
        kilter.added.set(false);
        kilter.go(&Route::NextPerson);
    };
    Some(view! {
        <div class="nhsuk-panel kilter-added">
            <Heading text=say.added_title().into_owned() />
            <p class="nhsuk-panel__body">{say.added_text()}</p>
        </div>
        <p>{say.added_after(round.setup.minimum.replies())}</p>
        <p>{t().next_person.answered(round.answered(), round.setup.team_size)}</p>
        <button class="nhsuk-button kilter-button-large" type="button" on:click=finish>
            {say.added_button()}
        </button>
    })
}
