//! Ask the team: sets up a round. It asks for the team and how many people; all else has
//! sensible values under "More".
pub(super) mod form;
mod more;

use crate::actions::open_round;
use crate::browser::clock;
use crate::components::{BackLink, ErrorSummary, Heading, Notice, PageError, TextField};
use crate::route::Route;
use crate::state::Kilter;
use form::{Field, Form, Problem};
use kilter_text::t;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use more::More;

/// The form.
#[component]
pub fn Ask() -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let say = t().ask;
    let form = Form::new(clock::this_month());
    let problems = RwSignal::new(Vec::<Problem>::new());
    let failed = RwSignal::new(false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        failed.set(false);
        match form.setup() {
            Err(found) => problems.set(found),
            Ok(setup) => {
                problems.set(Vec::new());
                spawn_local(async move {
                    match open_round(&kilter, setup).await {
                        Ok(id) => {
                            kilter.say(t().round.opened());
                            kilter.go(&Route::Round(id));
                        }
                        Err(_) => failed.set(true),
                    }
                });
            }
        }
    };
    let errors = Signal::derive(move || {
        problems.with(|all| {
            let error = |problem: &Problem| PageError {
                field: problem.field.id().to_owned(),
                text: problem.text.clone(),
            };
            all.iter().map(error).collect::<Vec<_>>()
        })
    });
    let of = move |field: Field| {
        Signal::derive(move || {
            let text = |p: &Problem| p.text.clone();
            problems.with(|all| all.iter().find(|p| p.field == field).map(text))
        })
    };
    view! {
        <BackLink to=Route::Home />
        <ErrorSummary errors />
        <Show when=move || failed.get()>
            <Notice text=t().shell.not_kept() />
        </Show>
        <form novalidate autocomplete="off" on:submit=submit>
            <Heading
                text=say.title().into_owned()
                error=Signal::derive(move || problems.with(|all| !all.is_empty()))
            />
            <p class="nhsuk-body-l">{say.lead()}</p>
            <TextField
                id=Field::Team.id()
                label=say.team_label()
                hint=say.team_hint().into_owned()
                value=form.team
                error=of(Field::Team)
            />
            <TextField
                id=Field::TeamSize.id()
                label=say.size_label()
                hint=format!("{} {}", say.best_from(form::BEST_FROM), say.best_from_why())
                value=form.team_size
                error=of(Field::TeamSize)
                width="nhsuk-input--width-4"
                number=true
            />
            <More form problems />
            <button class="nhsuk-button" type="submit">
                {say.start_button()}
            </button>
        </form>
    }
}
