//! Ask the team: sets up a round. It asks for the team and how many people; all else has
//! sensible values under "More".
mod again;
mod checks;
mod field;
pub(super) mod form;
mod list_fields;
mod lists;
pub mod more;
pub(super) mod opening;
pub(super) mod phrase;

use crate::browser::clock;
use crate::components::{El, TextField, el, link, para, progress};
use crate::route::Route;
use crate::state::Kilter;
use again::After;
use field::Field;
use form::Form;
use kilter_core::disclosure::SHOW;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_text::lists::Want;
use kilter_text::t;
use leptos::prelude::*;
use lists::lists;
use opening::Opening;
use std::borrow::Cow;

/// The form for a new team.
pub fn ask(kilter: Kilter) -> AnyView {
    let opening = Opening::new(kilter, Form::new(clock::this_month()), None);
    let say = t().ask;
    let tables = el("p").with(link(&Route::Table, t().tables.part_link()));
    drawn(opening, &Route::Home, say.title(), None, Some(tables))
}

/// The form for a new team that wants something: with the checks that help with it. Where the list has no such want it is
/// the usual form.
pub fn ask_for(kilter: Kilter, want: usize) -> AnyView {
    let form = Form::new(clock::this_month());
    let wants = Want::all();
    if let Some(want) = want.checked_sub(1).and_then(|at| wants.get(at)) {
        let checks = want.checks(Catalogue::built_in()).into_iter();
        form.checks.set(checks.map(|it| it.key.clone()).collect());
    }
    let opening = Opening::new(kilter, form, None);
    let asks = progress(move || asks(form));
    drawn(opening, &Route::Which, t().ask.title(), Some(asks), None)
}

/// Which checks are chosen, and for how long people answer.
fn asks(form: Form) -> String {
    let chosen = form.checks.get();
    let titles: Vec<&str> = Catalogue::built_in()
        .all()
        .filter(|it| chosen.contains(&it.key))
        .map(|it| it.title.as_str())
        .collect();
    if titles.is_empty() {
        return String::new();
    }
    t().which.asks(&titles, form::minutes(&chosen)).into_owned()
}

/// The form for the next round of a team, filled in with what its last one had.
pub fn ask_again(kilter: Kilter, id: RandomId) -> AnyView {
    let form = Form::new(clock::this_month());
    let team_id = again::fill(kilter, &id, After::Time, form);
    let back = match kilter.closed_round(&id) {
        Some(_) => Route::Ready(id),
        None => Route::Report(id),
    };
    let opening = Opening::new(kilter, form, team_id);
    let again = para(t().ask.again_lead());
    drawn(opening, &back, t().ask.again(), Some(again), None)
}

/// The form for the round that asks what became of a team's promises.
pub fn ask_after(kilter: Kilter, id: RandomId) -> AnyView {
    let form = Form::new(clock::this_month());
    let team_id = again::fill(kilter, &id, After::Promises, form);
    let opening = Opening::new(kilter, form, team_id);
    let say = t().promises;
    let again = para(say.ask_lead());
    drawn(opening, &Route::Promises(id), say.ask(), Some(again), None)
}

/// The way to it, at the end of a page about a round.
pub fn ask_again_link(id: &RandomId) -> El {
    let link = link(&Route::AskAgain(id.clone()), t().ask.again());
    para(t().ask.again_text())
        .class("kilter-no-print")
        .text(" ")
        .with(link)
}

fn drawn(
    opening: Opening,
    back: &Route,
    title: Cow<'static, str>,
    first: Option<El>,
    last: Option<El>,
) -> AnyView {
    let say = t().ask;
    let team = TextField::new(Field::Team.id(), say.team_label(), opening.form.team)
        .error(opening.wrong(Field::Team));
    let size = opening.size(say.size_label(), None);
    let mut fields: Vec<El> = first.into_iter().collect();
    fields.extend([team.draw(), size, best_from(opening.form.team_size)]);
    if let Some(name) = opening.form.asked_by {
        let name = TextField::new(Field::AskedBy.id(), t().invite.name_label(), name);
        fields.push(name.error(opening.wrong(Field::AskedBy)).draw());
    }
    fields.push(lists(opening));
    fields.push(more::more(opening, last));
    opening.draw(back, title, fields)
}

/// Said where fewer will be asked than a result is best from.
fn best_from(team_size: RwSignal<String>) -> El {
    let say = t().ask;
    progress(move || match form::team_size(&team_size.get(), SHOW) {
        Ok(people) if people < form::BEST_FROM => {
            format!("{} {}", say.best_from(form::BEST_FROM), say.best_from_why())
        }
        _ => String::new(),
    })
}
