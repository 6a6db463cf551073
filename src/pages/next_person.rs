//! The start screen of next-person mode: nothing of the last person, and no navigation.

use crate::actions::leave_next_person;
use crate::components::{Heading, Notice, TwoStep};
use crate::draft::Draft;
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::ids::RandomId;
use kilter_core::round::OpenRound;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The screen between two people.
#[component]
pub fn NextPerson() -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let open = move || kilter.open_round(&kilter.next_person()?);
    view! {
        {move || {
            let round = open()?;
            let part_way = kilter.draft.with(|draft| draft.as_ref().is_some_and(|d| !d.is_empty()));
            Some(
                if part_way {
                    view! { <Stopped round /> }.into_any()
                } else {
                    view! { <Start round /> }.into_any()
                },
            )
        }}
        <Leave />
    }
}

fn begin(kilter: Kilter, round: &OpenRound) {
    kilter.draft.set(Some(Draft::new(
        round.id.clone(),
        round.setup.checks.clone(),
    )));
    kilter.go(&Route::Before);
}

#[component]
fn Start(round: OpenRound) -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let say = t().next_person;
    let setup = &round.setup;
    let whose = say
        .team(setup.team.as_str(), setup.round.as_str())
        .into_owned();
    let answered = say.answered(round.answered(), setup.team_size).into_owned();
    let everyone = (round.answered() >= setup.team_size).then(|| say.everyone());
    view! {
        <div class="kilter-start">
            <Heading text=say.title().into_owned() caption=whose />
            <p class="kilter-start__answered">{answered}</p>
            {everyone.map(|text| view! { <p>{text}</p> })}
            <p>{say.alone()}</p>
            <p>{say.nothing_shown()}</p>
            <button
                class="nhsuk-button kilter-button-large"
                type="button"
                on:click=move |_| begin(kilter, &round)
            >
                {say.start_button()}
            </button>
        </div>
    }
}

/// Somebody stopped part-way. Erasing comes first: most likely it is the next person who reads
/// this, and they must never meet the last one's answers (P13).
#[component]
fn Stopped(round: OpenRound) -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let say = t().next_person;
    let erase = move |_| {
        kilter.forget_draft();
        begin(kilter, &round);
    };
    let resume = move |_| {
        let catalogue = kilter_core::instrument::Catalogue::built_in();
        let page = kilter.draft.with_untracked(|draft| {
            let draft = draft.as_ref()?;
            let first = draft.missing(catalogue).first().map(|s| s.number);
            Some(first.map(|number| draft.page_of(number, catalogue)))
        });
        match page {
            Some(Some(page)) => kilter.go(&Route::Answer(page)),
            Some(None) => kilter.go(&Route::CheckAnswers),
            None => {}
        }
    };
    view! {
        <div class="kilter-start">
            <Heading text=say.stopped_title().into_owned() />
            <p>{say.stopped_text()}</p>
            <div class="nhsuk-button-group">
                <button class="nhsuk-button kilter-button-large" type="button" on:click=erase>
                    {say.erase_button()}
                </button>
                <button class="nhsuk-button nhsuk-button--secondary" type="button" on:click=resume>
                    {say.resume_button()}
                </button>
            </div>
        </div>
    }
}

/// The organiser's way out.
#[component]
fn Leave() -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let say = t().next_person;
    let failed = RwSignal::new(false);
    let leave = Callback::new(move |()| {
        let Some(id): Option<RandomId> = kilter.next_person() else {
            return;
        };
        spawn_local(async move {
            match leave_next_person(&kilter).await {
                Ok(()) => kilter.go(&Route::Round(id)),
                Err(_) => failed.set(true),
            }
        });
    });
    view! {
        <div class="kilter-leave">
            <Show when=move || failed.get()>
                <Notice text=t().shell.not_kept() />
            </Show>
            <TwoStep
                id="leave-title"
                open=say.leave_link()
                title=say.leave_title()
                confirm=say.leave_button()
                cancel=say.stay_button()
                on_confirm=leave
            >
                <p>{say.leave_text()}</p>
            </TwoStep>
        </div>
    }
}
