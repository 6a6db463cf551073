//! The organiser's page of an open round: how many have answered, next-person mode, closing.

use super::ask::form::team_size;
use crate::actions::{ActionError, change_team_size, close_round, delete_round, enter_next_person};
use crate::components::{BackLink, ErrorSummary, Heading, Notice, PageError, TextField, TwoStep};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::round::{OpenRound, RoundError};
use kilter_text::t;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The round, as its organiser sees it: nothing but how many have answered (P2).
#[component]
pub fn RoundPage(
    /// Which round.
    id: RandomId,
) -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let round = kilter.open_round(&id)?;
    let say = t().round;
    let failed = RwSignal::new(None::<String>);
    let (replies, people) = (round.answered(), round.setup.team_size);
    let title = say.title(round.setup.team.as_str()).into_owned();
    let minimum = round.setup.minimum.replies();
    let closing = match round.may_close() {
        Ok(()) => view! { <Close id=id.clone() replies failed /> }.into_any(),
        Err(RoundError::MoreRepliesThanPeople { replies, team_size }) => {
            view! { <p class="nhsuk-inset-text kilter-inset">{say.too_many(replies, team_size)}</p> }
                .into_any()
        }
        Err(_) => {
            view! { <p class="nhsuk-inset-text kilter-inset">{say.below_minimum(replies, minimum)}</p> }
                .into_any()
        }
    };
    Some(view! {
        <BackLink to=Route::Home />
        {move || failed.get().map(|text| view! { <Notice text /> })}
        <Heading text=title />
        <p class="nhsuk-body-l kilter-answered">{say.answered(replies, people)}</p>
        <p>{say.sealed()}</p>
        <HandOver id=id.clone() failed />
        <Details round=round.clone() />
        <h2 class="nhsuk-heading-m">{say.close_title()}</h2>
        {closing}
        <Delete id replies failed />
    })
}

/// Hands the computer to the team.
#[component]
fn HandOver(id: RandomId, failed: RwSignal<Option<String>>) -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let start = move |_| {
        let id = id.clone();
        spawn_local(async move {
            match enter_next_person(&kilter, &id).await {
                Ok(()) => kilter.go(&Route::NextPerson),
                Err(_) => failed.set(Some(t().shell.not_kept().into_owned())),
            }
        });
    };
    view! {
        <p>{t().round.next_person_text()}</p>
        <button class="nhsuk-button" type="button" on:click=start>
            {t().round.next_person_link()}
        </button>
    }
}

#[component]
fn Details(round: OpenRound) -> impl IntoView {
    let say = t().round;
    let changing = RwSignal::new(false);
    let setup = round.setup.clone();
    let titles: Vec<String> = setup
        .checks
        .iter()
        .filter_map(|key| Catalogue::built_in().find(key))
        .map(|instrument| instrument.title.clone())
        .collect();
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    let rows = [
        (say.name(), setup.round.to_string()),
        (
            say.month(),
            t().words.month(&setup.month.to_string()).into_owned(),
        ),
        (say.checks(), t().words.list(&titles).into_owned()),
        (say.minimum(), setup.minimum.replies().to_string()),
    ];
    let row = |(name, value): (std::borrow::Cow<'static, str>, String)| {
        view! {
            <div class="nhsuk-summary-list__row">
                <dt class="nhsuk-summary-list__key">{name}</dt>
                <dd class="nhsuk-summary-list__value">{value}</dd>
            </div>
        }
    };
    view! {
        <h2 class="nhsuk-heading-m">{say.details()}</h2>
        <dl class="nhsuk-summary-list">
            <div class="nhsuk-summary-list__row">
                <dt class="nhsuk-summary-list__key">{say.team_size()}</dt>
                <dd class="nhsuk-summary-list__value">{setup.team_size}</dd>
                <dd class="nhsuk-summary-list__actions">
                    <button
                        class="kilter-link-button"
                        type="button"
                        aria-expanded=move || changing.get().to_string()
                        on:click=move |_| changing.update(|on| *on = !*on)
                    >
                        {t().shell.change()}
                        <span class="nhsuk-u-visually-hidden">" " {say.change_size()}</span>
                    </button>
                </dd>
            </div>
            {rows.into_iter().map(row).collect_view()}
        </dl>
        <Show when=move || changing.get()>
            <TeamSize round=round.clone() />
        </Show>
    }
}

/// Changes how many people are asked.
#[component]
fn TeamSize(round: OpenRound) -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let say = t().round;
    let value = RwSignal::new(round.setup.team_size.to_string());
    let problem = RwSignal::new(None::<String>);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let lowest = round.setup.minimum.replies();
        let answered = round.answered();
        let found = team_size(&value.get_untracked(), lowest).and_then(|people| {
            if people < answered {
                Err(say.size_below_replies(answered).into())
            } else {
                Ok(people)
            }
        });
        match found {
            Err(text) => problem.set(Some(text)),
            Ok(people) => {
                let id = round.id.clone();
                spawn_local(async move {
                    match change_team_size(&kilter, &id, people).await {
                        Ok(_) => kilter.say(say.size_changed(people)),
                        Err(_) => problem.set(Some(t().shell.not_kept().into_owned())),
                    }
                });
            }
        }
    };
    let errors = Signal::derive(move || {
        let error = |text| PageError {
            field: "new-size".to_owned(),
            text,
        };
        problem.get().map(error).into_iter().collect::<Vec<_>>()
    });
    view! {
        <ErrorSummary errors />
        <form novalidate autocomplete="off" on:submit=submit>
            <TextField
                id="new-size"
                label=say.size_title()
                value
                error=problem
                width="nhsuk-input--width-4"
                number=true
            />
            <button class="nhsuk-button nhsuk-button--secondary" type="submit">
                {say.size_button()}
            </button>
        </form>
    }
}

/// Closes the round, in two steps.
#[component]
fn Close(id: RandomId, replies: u32, failed: RwSignal<Option<String>>) -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let say = t().round;
    let close = Callback::new(move |()| {
        let id = id.clone();
        spawn_local(async move {
            match close_round(&kilter, &id).await {
                Ok(_) => {
                    kilter.say(say.closed(replies));
                    kilter.go(&Route::Ready(id));
                }
                Err(ActionError::Unopened { unopened }) => {
                    failed.set(Some(say.unreadable(unopened).into_owned()));
                }
                Err(_) => failed.set(Some(t().shell.not_kept().into_owned())),
            }
        });
    });
    view! {
        <TwoStep
            id="close-title"
            open=say.close_link()
            title=say.close_confirm_title(replies)
            confirm=say.close_button()
            cancel=say.keep_open()
            on_confirm=close
            warning=true
        >
            <p>{say.close_replies(replies)}</p>
            <p>{say.close_final()}</p>
            <p>{say.close_ask_room(replies)}</p>
        </TwoStep>
    }
}

/// Deletes the round, in two steps.
#[component]
fn Delete(id: RandomId, replies: u32, failed: RwSignal<Option<String>>) -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let say = t().round;
    let delete = Callback::new(move |()| {
        let id = id.clone();
        spawn_local(async move {
            match delete_round(&kilter, &id).await {
                Ok(()) => {
                    kilter.say(say.deleted());
                    kilter.go(&Route::Home);
                }
                Err(_) => failed.set(Some(t().shell.not_kept().into_owned())),
            }
        });
    });
    view! {
        <TwoStep
            id="delete-title"
            open=say.delete_link()
            title=say.delete_title()
            confirm=say.delete_button()
            cancel=say.keep_open()
            on_confirm=delete
            warning=true
        >
            <p>{say.delete_text(replies)}</p>
        </TwoStep>
    }
}
