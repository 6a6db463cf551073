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
use crate::components::{El, TextField, all, el, lead, link, para};
use crate::route::Route;
use crate::state::Kilter;
use field::Field;
use form::Form;
use kilter_core::ids::RandomId;
use kilter_text::t;
use leptos::prelude::*;
use lists::{enough, lists};
use opening::Opening;
use phrase::phrase;
use std::borrow::Cow;

/// The form for a new team.
pub fn ask(kilter: Kilter) -> AnyView {
    let opening = Opening::new(kilter, Form::new(clock::this_month()), None);
    let say = t().ask;
    let tables = el("p").with(link(&Route::Table, t().tables.part_link()));
    all(vec![
        drawn(opening, &Route::Home, say.title(), enough(opening.form)),
        tables.view(),
    ])
}

/// The form for the next round of a team, filled in with what its last one had.
pub fn ask_again(kilter: Kilter, id: RandomId) -> AnyView {
    let form = Form::new(clock::this_month());
    let team_id = again::fill(kilter, &id, form);
    let back = match kilter.closed_round(&id) {
        Some(_) => Route::Ready(id),
        None => Route::Report(id),
    };
    let opening = Opening::new(kilter, form, team_id);
    drawn(opening, &back, t().ask.again(), lead(t().ask.again_lead()))
}

/// The way to it, at the end of a page about a round.
pub fn ask_again_link(id: &RandomId) -> El {
    let link = link(&Route::AskAgain(id.clone()), t().ask.again());
    para(t().ask.again_text())
        .class("kilter-no-print")
        .text(" ")
        .with(link)
}

fn drawn(opening: Opening, back: &Route, title: Cow<'static, str>, lead: El) -> AnyView {
    let say = t().ask;
    let team = TextField::new(Field::Team.id(), say.team_label(), opening.form.team)
        .hint(say.team_hint())
        .error(opening.wrong(Field::Team));
    let best = format!("{} {}", say.best_from(form::BEST_FROM), say.best_from_why());
    let size = opening.size(say.size_label(), best);
    let mut fields = vec![lead, team.draw(), size, lists(opening)];
    fields.extend(phrase(opening));
    fields.push(more::more(opening));
    opening.draw(back, title, fields)
}
