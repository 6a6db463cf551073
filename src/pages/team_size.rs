//! Changes how many people an open round asks.

use super::ask::form::team_size;
use super::refused::refused;
use crate::actions::change_team_size;
use crate::components::{Kind, TextField, all, error_of, error_summary, form, submit_button};
use crate::state::Kilter;
use kilter_core::round::OpenRound;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

const FIELD: &str = "new-size";

/// The field for the new number.
pub fn team_size_form(kilter: Kilter, round: OpenRound) -> AnyView {
    let say = t().round;
    let value = RwSignal::new(round.setup.team_size.to_string());
    let problem = RwSignal::new(None::<String>);
    let submit = move || match read(&value.get_untracked(), &round) {
        Err(text) => problem.set(Some(text)),
        Ok(people) => change(kilter, &round, people, problem),
    };
    let errors = error_of(FIELD, problem);
    let field = TextField::number(FIELD, say.size_title(), value).error(problem.into());
    let form = form(submit)
        .with(field.draw())
        .with(submit_button(Kind::Second, say.size_button()));
    all(vec![error_summary(errors), form.view()])
}

fn read(text: &str, round: &OpenRound) -> Result<u32, String> {
    let people = team_size(text, round.setup.asking.minimum.replies())?;
    let answered = round.answered();
    if people < answered {
        return Err(t().round.size_below_replies(answered).into());
    }
    Ok(people)
}

fn change(kilter: Kilter, round: &OpenRound, people: u32, problem: RwSignal<Option<String>>) {
    let id = round.id.clone();
    spawn_local(async move {
        match change_team_size(&kilter, &id, people).await {
            Ok(_) => kilter.said.set(Some(t().round.size_changed(people).into())),
            Err(error) => refused(kilter, &error, problem),
        }
    });
}
