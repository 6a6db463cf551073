//! What was chosen when the round was opened, folded away, and what of it can change.

use crate::actions::delete_round;
use crate::components::{
    El, Kind, TwoStep, button, details, el, hidden, live, nothing, para, summary_row,
};
use crate::pages::refused::refused;
use crate::pages::team_size::team_size_form;
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::instrument::Catalogue;
use kilter_core::round::{OpenRound, Round};
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What did not work.
type Failed = RwSignal<Option<String>>;

/// What was chosen, and what of it can change; and deleting the round.
pub fn settings(kilter: Kilter, round: &OpenRound, failed: Failed) -> El {
    let (say, setup) = (t().round, &round.setup);
    let changing = RwSignal::new(false);
    let checks = setup.asking.instruments(Catalogue::built_in());
    let checks = checks.unwrap_or_default();
    let titles: Vec<_> = checks.iter().map(|check| check.title.as_str()).collect();
    let change = button(Kind::Link, t().shell.change(), move |_| {
        changing.update(|on| *on = !*on)
    })
    .live_attr("aria-expanded", move || Some(changing.get().to_string()))
    .with(hidden(" ", say.change_size()));
    let month = t().words.month(setup.month);
    let mut list = el("dl").class("nhsuk-summary-list");
    let invited = round.invitation.is_some();
    list = list.with(summary_row(
        say.team_size(),
        setup.team_size.to_string(),
        (!invited).then_some(change),
    ));
    // A round without a name of its own is called after its month.
    if setup.asking.round.as_str() != month {
        list = list.with(summary_row(
            say.name(),
            setup.asking.round.in_words().into_owned(),
            None,
        ));
    }
    list = list.with_all([
        summary_row(say.month(), month, None),
        summary_row(say.checks(), t().words.list(&titles), None),
        summary_row(
            say.minimum(),
            setup.asking.minimum.replies().to_string(),
            None,
        ),
    ]);
    let delete = delete(kilter, round.clone(), failed);
    let round = round.clone();
    let form = move || match changing.get() {
        true => team_size_form(kilter, round.clone()),
        false => nothing(),
    };
    let size = match invited {
        true => para(t().invite.size_fixed()).view(),
        false => live(form),
    };
    let body = vec![list.view(), size, para(say.settings_fixed()).view(), delete];
    details("nhsuk-details", say.details(), None, body)
}

/// Deletes the round, in two steps.
fn delete(kilter: Kilter, round: OpenRound, failed: Failed) -> AnyView {
    let (say, replies) = (t().round, round.answered());
    let shown = Round::Open(round);
    let delete = move |()| {
        let shown = shown.clone();
        spawn_local(async move {
            match delete_round(&kilter, &shown).await {
                Ok(()) => {
                    kilter.say(say.deleted());
                    kilter.go(&Route::Home);
                }
                Err(error) => refused(kilter, &error, failed),
            }
        });
    };
    TwoStep {
        id: "delete-title".into(),
        open: say.delete_link(),
        of: None,
        opens_as: Kind::Second,
        title: say.delete_title(),
        confirm: say.delete_button(),
        // Not "Keep it open": that button may stand above.
        cancel: t().computer.keep_button(),
        warning: true,
        texts: vec![say.delete_text(replies)],
        on_confirm: Callback::new(delete),
    }
    .view()
}
