//! This computer: what is kept here, deleting it, and the receipt.

use crate::actions::{delete_round, delete_summary, delete_unreadable, erase_everything};
use crate::browser::print;
use crate::components::{BackLink, Heading, Notice, TwoStep};
use crate::route::Route;
use crate::state::{Kilter, OnThisComputer};
use crate::store::Unreadable;
use kilter_core::ids::RandomId;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// One thing that is kept.
#[derive(Debug, Clone)]
enum Thing {
    Round(RandomId),
    Summary(RandomId),
    Unreadable(Box<Unreadable>),
}

fn things(kept: &OnThisComputer) -> Vec<(Thing, String)> {
    let say = t().computer;
    let open = kept.open.values().map(|round| {
        let (team, name) = (round.setup.team.as_str(), round.setup.round.as_str());
        let text = say.open_round(team, name, round.answered()).into_owned();
        (Thing::Round(round.id.clone()), text)
    });
    let closed = kept.closed.values().map(|round| {
        let (team, name) = (round.setup.team.as_str(), round.setup.round.as_str());
        let replies = crate::state::read(&round.summary).map_or(0, |summary| summary.replies());
        (
            Thing::Round(round.id.clone()),
            say.closed_round(team, name, replies).into_owned(),
        )
    });
    let summaries = kept.summaries.values().map(|summary| {
        let (team, round) = (summary.team.as_str(), summary.round.as_str());
        let text = say.summary(team, round, summary.replies()).into_owned();
        (Thing::Summary(summary.id.clone()), text)
    });
    let unreadable = kept.unreadable.iter().map(|found| {
        (
            Thing::Unreadable(Box::new(found.clone())),
            say.unreadable().into_owned(),
        )
    });
    open.chain(closed)
        .chain(summaries)
        .chain(unreadable)
        .collect()
}

/// What is kept on this computer.
#[component]
pub fn Computer() -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let say = t().computer;
    let receipt = RwSignal::new(None::<Vec<String>>);
    view! {
        <BackLink to=Route::Home />
        {move || match receipt.get() {
            Some(deleted) => view! { <Receipt deleted /> }.into_any(),
            None => {
                view! {
                    <Heading text=say.title().into_owned() />
                    <p>{say.lead()}</p>
                    <p>{say.who_can_read()}</p>
                    {move || list(kilter, receipt)}
                }
                    .into_any()
            }
        }}
    }
}

fn list(kilter: Kilter, receipt: RwSignal<Option<Vec<String>>>) -> impl IntoView {
    let say = t().computer;
    let kept = kilter.kept.get().unwrap_or_default();
    let (things, any_open) = (things(&kept), !kept.open.is_empty());
    if things.is_empty() {
        return view! { <p class="nhsuk-body-l">{say.nothing()}</p> }.into_any();
    }
    let count = u32::try_from(things.len()).unwrap_or(u32::MAX);
    let names: Vec<String> = things.iter().map(|(_, text)| text.clone()).collect();
    let erase = Callback::new(move |()| {
        let names = names.clone();
        spawn_local(async move {
            let erased = erase_everything(&kilter).await;
            if erased.is_complete() {
                receipt.set(Some(names));
            } else {
                kilter.say(say.not_deleted());
            }
        });
    });
    let row = move |(place, (thing, text)): (usize, (Thing, String))| {
        view! { <OneThing place thing text /> }
    };
    view! {
        <ul class="nhsuk-list kilter-things">{things.into_iter().enumerate().map(row).collect_view()}</ul>
        <TwoStep
            id="delete-all"
            open=say.delete_all()
            title=say.delete_all_title()
            confirm=say.delete_all_button()
            cancel=say.keep_button()
            on_confirm=erase
            warning=true
        >
            <p>{say.delete_all_text(count)}</p>
            {any_open.then(|| view! { <p>{say.delete_all_open_round()}</p> })}
        </TwoStep>
    }
    .into_any()
}

#[component]
fn OneThing(place: usize, thing: Thing, text: String) -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let say = t().computer;
    let asking = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let id = format!("thing-{place}");
    let delete = move |_| {
        let thing = thing.clone();
        spawn_local(async move {
            let done = match thing {
                Thing::Round(id) => delete_round(&kilter, &id).await,
                Thing::Summary(id) => delete_summary(&kilter, &id).await,
                Thing::Unreadable(found) => delete_unreadable(&kilter, *found).await,
            };
            match done {
                Ok(()) => kilter.say(say.deleted_one()),
                Err(_) => failed.set(true),
            }
        });
    };
    let (title, name) = (say.delete_one_title(&text).into_owned(), text.clone());
    view! {
        <li class="kilter-thing">
            <span id=id.clone()>{text}</span>
            <Show when=move || failed.get()>
                <Notice text=say.not_deleted() />
            </Show>
            <Show
                when=move || asking.get()
                fallback={
                    let name = StoredValue::new(name);
                    move || {
                        view! {
                            <button
                                class="kilter-link-button"
                                type="button"
                                on:click=move |_| asking.set(true)
                            >
                                {say.delete()}
                                <span class="nhsuk-u-visually-hidden">" " {name.get_value()}</span>
                            </button>
                        }
                    }
                }
            >
                <div class="kilter-two-step" role="group" aria-labelledby=id.clone()>
                    <p class="nhsuk-u-font-weight-bold">{title.clone()}</p>
                    <p>{say.delete_one_text()}</p>
                    <div class="nhsuk-button-group">
                        <button
                            class="nhsuk-button nhsuk-button--warning"
                            type="button"
                            on:click=delete.clone()
                        >
                            {say.delete_one_button()}
                        </button>
                        <button
                            class="nhsuk-button nhsuk-button--secondary"
                            type="button"
                            on:click=move |_| asking.set(false)
                        >
                            {say.keep_button()}
                        </button>
                    </div>
                </div>
            </Show>
        </li>
    }
}

/// What was deleted, in the words that privacy rule P14 allows, to be printed.
#[component]
fn Receipt(deleted: Vec<String>) -> impl IntoView {
    let say = t().computer;
    // Where the browser can't print, the receipt stays on the screen.
    let print = |_| {
        let _ = print::print();
    };
    view! {
        <Heading text=say.receipt_title().into_owned() />
        <p>{say.receipt_text()}</p>
        <h2 class="nhsuk-heading-m">{say.receipt_deleted()}</h2>
        <ul class="nhsuk-list nhsuk-list--bullet">
            {deleted.into_iter().map(|thing| view! { <li>{thing}</li> }).collect_view()}
        </ul>
        <p>{say.receipt_check()}</p>
        <button class="nhsuk-button kilter-no-print" type="button" on:click=print>
            {say.print_receipt()}
        </button>
    }
}
