//! Ask the team: sets up a round. It asks for the team and how many people; all else has
//! sensible values under "More".
mod checks;
pub(super) mod form;
pub mod more;
mod phrase;

use crate::actions::open_round;
use crate::browser::clock;
use crate::components::{
    Kind, PageError, TextField, all, back_link, el, error_summary, form as form_of, heading, lead,
    live_notice, submit_button,
};
use crate::route::Route;
use crate::state::Kilter;
use form::{Field, Form, Problem};
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What is wrong with the form.
type Problems = RwSignal<Vec<Problem>>;

/// The form.
pub fn ask(kilter: Kilter) -> AnyView {
    let say = t().ask;
    let form = Form::new(clock::this_month());
    let problems = RwSignal::new(Vec::<Problem>::new());
    let failed = RwSignal::new(None::<String>);
    let opening = RwSignal::new(false);
    let submit = move || {
        // Locking takes a moment, and a second press would open a second round.
        if opening.get_untracked() {
            return;
        }
        failed.set(None);
        match form.setup() {
            Err(found) => problems.set(found),
            Ok(setup) => {
                problems.set(Vec::new());
                opening.set(true);
                let phrase = form.phrase.get_untracked();
                spawn_local(async move {
                    match open_round(&kilter, setup, &phrase).await {
                        Ok(id) => {
                            kilter.say(t().round.opened());
                            kilter.go(&Route::Round(id));
                        }
                        Err(_) => failed.set(Some(t().shell.not_kept().into())),
                    }
                    opening.try_set(false);
                });
            }
        }
    };
    let errors = Signal::derive(move || {
        let error = |problem: &Problem| PageError {
            field: problem.field.id().to_owned(),
            text: problem.text.clone(),
        };
        problems.with(|all| all.iter().map(error).collect::<Vec<_>>())
    });
    let shows_error = Signal::derive(move || problems.with(|all| !all.is_empty()));
    let team = TextField::new(Field::Team.id(), say.team_label(), form.team)
        .hint(say.team_hint())
        .error(of(problems, Field::Team));
    let best = format!("{} {}", say.best_from(form::BEST_FROM), say.best_from_why());
    let size = TextField::number(Field::TeamSize.id(), say.size_label(), form.team_size)
        .hint(best)
        .error(of(problems, Field::TeamSize));
    let progress = move || {
        let locking = opening.get() && form.phrase.with(|phrase| !phrase.is_empty());
        match locking {
            true => t().phrase.locking().into(),
            false => String::new(),
        }
    };
    let fields = form_of(submit)
        .with(heading(say.title(), None, Some(shows_error)))
        .with(lead(say.lead()))
        .with(team.draw())
        .with(size.draw())
        .with(phrase::phrase(form, problems))
        .with(more::more(form, problems))
        .with(submit_button(Kind::Main, say.start_button()))
        .with(el("p").attr("role", "status").live_text(progress));
    all(vec![
        back_link(&Route::Home).view(),
        error_summary(errors),
        live_notice(failed),
        fields.view(),
    ])
}

/// What is wrong with one field.
fn of(problems: Problems, field: Field) -> Signal<Option<String>> {
    Signal::derive(move || {
        let text = |problem: &Problem| problem.text.clone();
        problems.with(|all| all.iter().find(|problem| problem.field == field).map(text))
    })
}
