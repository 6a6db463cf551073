//! The organiser's page of an open round: how many have answered, next-person mode, people
//! elsewhere, closing.

use super::closing::{PHRASE, closing};
use super::hand_over::hand_over;
use super::refused::refused;
use super::team_size::team_size_form;
use crate::actions::delete_round;
use crate::components::{
    Kind, TwoStep, all, back_link, button, button_group, el, error_of, error_summary, heading,
    heading2, hidden, link, live, live_notice, nothing, para, summary_row, views,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::round::{OpenRound, Round};
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What did not work.
type Failed = RwSignal<Option<String>>;

/// The round, as its organiser sees it: nothing but how many have answered (P2).
pub fn round(kilter: Kilter, id: RandomId) -> AnyView {
    // Only what is this round's: what is typed here must not go because something else changed.
    let here = Memo::new(move |_| kilter.open_round(&id));
    live(move || match here.get() {
        Some(round) => untrack(|| drawn(kilter, &round)),
        None => nothing(),
    })
}

fn drawn(kilter: Kilter, round: &OpenRound) -> AnyView {
    let (say, id) = (t().round, round.id.clone());
    let failed = RwSignal::new(None::<String>);
    let (replies, people) = (round.answered(), round.setup.team_size);
    // Then closing is what the organiser came for.
    let everyone = replies >= people && round.may_close().is_ok();
    let wrong = RwSignal::new(None::<String>);
    let is_wrong = Signal::derive(move || wrong.with(Option::is_some));
    let closing = closing(kilter, round, failed, wrong, everyone);
    let start = {
        let id = id.clone();
        move |_| hand_over(kilter, id.clone(), failed)
    };
    let mode = views([
        para(say.next_person_text()),
        button(
            if everyone { Kind::Second } else { Kind::Main },
            say.next_person_link(),
            start,
        ),
    ]);
    let mut parts = vec![
        back_link(&Route::Home).view(),
        error_summary(error_of(PHRASE, wrong)),
        live_notice(failed),
        views([
            heading(
                say.title(&round.setup.asking.team.in_words()),
                None,
                Some(is_wrong),
            ),
            para(say.answered(replies, people)).class("nhsuk-body-l kilter-answered"),
            para(say.sealed()),
        ]),
    ];
    if kilter.is_locked(&round.id) {
        let words = format!("{} {}", t().phrase.locked(), t().phrase.lost());
        parts.push(para(words).view());
    }
    let about = details(kilter, round);
    let elsewhere = elsewhere(kilter, round);
    parts.extend(if everyone {
        [closing, mode, elsewhere, about]
    } else {
        [mode, elsewhere, about, closing]
    });
    let links = el("ul").class("nhsuk-list kilter-links").with_all([
        el("li").with(link(&Route::Paper(id.clone()), t().paper.link())),
        el("li").with(link(&Route::Keyed(id.clone()), t().paper.keyed_link())),
        el("li").with(link(&Route::AnotherTable(id.clone()), t().tables.title())),
        el("li").with(link(&Route::KeyFile(id.clone()), t().key_file.link())),
    ]);
    parts.push(links.view());
    let delete = delete(kilter, round.clone(), failed);
    parts.push(el("div").class("kilter-leave").view_in(delete).view());
    all(parts)
}

/// Asking people on other machines, and adding what comes back.
fn elsewhere(kilter: Kilter, round: &OpenRound) -> AnyView {
    let say = t().invite;
    let to = |words, route: Route| button(Kind::Second, words, move |_| kilter.go(&route));
    let (invite, collect) = (
        Route::Invite(round.id.clone()),
        Route::Collect(round.id.clone()),
    );
    let (text, buttons) = if round.invitation.is_some() {
        let add = to(say.collect_title(), collect);
        (say.collect_lead(), vec![add, to(say.see_link(), invite)])
    } else {
        (say.lead(), vec![to(say.invite_link(), invite)])
    };
    views([heading2(say.title()), para(text), button_group(buttons)])
}

fn details(kilter: Kilter, round: &OpenRound) -> AnyView {
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
    let round = round.clone();
    let form = move || match changing.get() {
        true => team_size_form(kilter, round.clone()),
        false => nothing(),
    };
    all(vec![
        heading2(say.details()).view(),
        list.view(),
        if invited {
            para(t().invite.size_fixed()).view()
        } else {
            live(form)
        },
    ])
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
