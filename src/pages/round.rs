//! The organiser's page of an open round: how many have answered, next-person mode, closing.

use super::hand_over::hand_over;
use super::team_size::team_size_form;
use crate::actions::{ActionError, close_round, delete_round};
use crate::components::{
    Kind, TwoStep, all, back_link, button, button_group, el, heading, heading2, hidden, inset,
    link, live, live_notice, nothing, para, summary_row, views,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::round::{OpenRound, RoundError};
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::borrow::Cow;

/// What did not work.
type Failed = RwSignal<Option<String>>;

/// The round, as its organiser sees it: nothing but how many have answered (P2).
pub fn round(kilter: Kilter, id: RandomId) -> AnyView {
    live(move || match kilter.open_round(&id) {
        Some(round) => drawn(kilter, &round),
        None => nothing(),
    })
}

fn drawn(kilter: Kilter, round: &OpenRound) -> AnyView {
    let (say, id) = (t().round, round.id.clone());
    let failed = RwSignal::new(None::<String>);
    let (replies, people) = (round.answered(), round.setup.team_size);
    let minimum = round.setup.minimum.replies();
    let not_yet = |why: Cow<'static, str>| {
        let leave = move |_| kilter.go(&Route::Home);
        views([
            heading2(say.not_yet_heading()),
            inset(why),
            button_group([button(Kind::Second, say.keep_open(), leave)]),
        ])
    };
    // Then closing is what the organiser came for.
    let everyone = replies >= people && round.may_close().is_ok();
    let closing = match round.may_close() {
        Ok(()) if everyone => close(kilter, id.clone(), replies, failed, Kind::Main),
        Ok(()) => all(vec![
            heading2(say.closing_heading()).view(),
            close(kilter, id.clone(), replies, failed, Kind::Second),
        ]),
        Err(RoundError::MoreRepliesThanPeople { replies, team_size }) => {
            not_yet(say.too_many(replies, team_size))
        }
        Err(_) => not_yet(say.below_minimum(replies, minimum)),
    };
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
        live_notice(failed),
        views([
            heading(say.title(round.setup.team.as_str()), None, None),
            para(say.answered(replies, people)).class("nhsuk-body-l kilter-answered"),
            para(say.sealed()),
        ]),
    ];
    let about = details(kilter, round);
    parts.extend(if everyone {
        [closing, mode, about]
    } else {
        [mode, about, closing]
    });
    let links = el("ul").class("nhsuk-list kilter-links").with_all([
        el("li").with(link(&Route::Paper(id.clone()), t().paper.link())),
        el("li").with(link(&Route::Keyed(id.clone()), t().paper.keyed_link())),
    ]);
    parts.push(links.view());
    let delete = delete(kilter, id, replies, failed);
    parts.push(el("div").class("kilter-leave").view_in(delete).view());
    all(parts)
}

fn details(kilter: Kilter, round: &OpenRound) -> AnyView {
    let (say, setup) = (t().round, &round.setup);
    let changing = RwSignal::new(false);
    let mut titles = Vec::new();
    for key in &setup.checks {
        titles.extend(
            Catalogue::built_in()
                .find(key)
                .map(|check| check.title.as_str()),
        );
    }
    let change = button(Kind::Link, t().shell.change(), move |_| {
        changing.update(|on| *on = !*on)
    })
    .live_attr("aria-expanded", move || Some(changing.get().to_string()))
    .with(hidden(" ", say.change_size()));
    let month = t().words.month(&setup.month.to_string());
    let mut list = el("dl").class("nhsuk-summary-list");
    list = list.with(summary_row(
        say.team_size(),
        setup.team_size.to_string(),
        Some(change),
    ));
    // A round without a name of its own is called after its month.
    if setup.round.as_str() != month {
        list = list.with(summary_row(say.name(), setup.round.to_string(), None));
    }
    list = list.with_all([
        summary_row(say.month(), month, None),
        summary_row(say.checks(), t().words.list(&titles), None),
        summary_row(say.minimum(), setup.minimum.replies().to_string(), None),
    ]);
    let round = round.clone();
    let form = move || match changing.get() {
        true => team_size_form(kilter, round.clone()),
        false => nothing(),
    };
    all(vec![
        heading2(say.details()).view(),
        list.view(),
        live(form),
    ])
}

/// Closes the round, in two steps.
fn close(kilter: Kilter, id: RandomId, replies: u32, failed: Failed, opens_as: Kind) -> AnyView {
    let say = t().round;
    let close = move |()| {
        let id = id.clone();
        spawn_local(async move {
            match close_round(&kilter, &id).await {
                Ok(_) => {
                    kilter.say(say.closed(replies));
                    kilter.go(&Route::Ready(id));
                }
                Err(ActionError::Unopened { unopened }) => {
                    failed.set(Some(say.unreadable(unopened).into()));
                }
                Err(_) => failed.set(Some(t().shell.not_kept().into())),
            }
        });
    };
    let texts = vec![
        say.close_replies(replies).into(),
        say.close_final().into(),
        say.close_ask_room(replies).into(),
    ];
    TwoStep {
        id: "close-title",
        open: say.close_link().into(),
        opens_as,
        title: say.close_confirm_title(replies).into(),
        confirm: say.close_button().into(),
        cancel: say.keep_open().into(),
        warning: false,
        texts,
        on_confirm: Callback::new(close),
    }
    .view()
}

/// Deletes the round, in two steps.
fn delete(kilter: Kilter, id: RandomId, replies: u32, failed: Failed) -> AnyView {
    let say = t().round;
    let delete = move |()| {
        let id = id.clone();
        spawn_local(async move {
            match delete_round(&kilter, &id).await {
                Ok(()) => {
                    kilter.say(say.deleted());
                    kilter.go(&Route::Home);
                }
                Err(_) => failed.set(Some(t().shell.not_kept().into())),
            }
        });
    };
    TwoStep {
        id: "delete-title",
        open: say.delete_link().into(),
        opens_as: Kind::Second,
        title: say.delete_title().into(),
        confirm: say.delete_button().into(),
        // Not "Keep it open": that button may stand above.
        cancel: t().computer.keep_button().into(),
        warning: true,
        texts: vec![say.delete_text(replies).into()],
        on_confirm: Callback::new(delete),
    }
    .view()
}
