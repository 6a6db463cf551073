//! Take part: the round that is open here, or what to ask for.

use crate::actions::enter_next_person;
use crate::components::{BackLink, Heading, Notice};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::round::OpenRound;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The page for somebody who was asked to take part.
#[component]
pub fn TakePart() -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let say = t().take_part;
    let failed = RwSignal::new(false);
    let start = move |id: kilter_core::ids::RandomId| {
        spawn_local(async move {
            match enter_next_person(&kilter, &id).await {
                Ok(()) => kilter.go(&Route::NextPerson),
                Err(_) => failed.set(true),
            }
        });
    };
    let round = move |round: OpenRound| {
        let (id, team) = (round.id, round.setup.team.to_string());
        view! {
            <p class="nhsuk-body-l">{say.open_here(&team)}</p>
            <button class="nhsuk-button" type="button" on:click=move |_| start(id.clone())>
                {say.start_button()}
                <span class="nhsuk-u-visually-hidden">": " {team}</span>
            </button>
        }
    };
    view! {
        <BackLink to=Route::Home />
        <Heading text=say.title().into_owned() />
        <Show when=move || failed.get()>
            <Notice text=t().shell.not_kept() />
        </Show>
        {move || {
            let open = kilter.kept.get().unwrap_or_default().open;
            if open.is_empty() {
                view! {
                    <p class="nhsuk-body-l">{say.none_here()}</p>
                    <p>{say.ask_for()}</p>
                }
                    .into_any()
            } else {
                open.into_values().map(round).collect_view().into_any()
            }
        }}
    }
}
