//! This computer: what is kept here, deleting it, and the receipt.

use super::back_up::back_up;
use super::come_back::come_back;
use super::promises::promises_in_words;
use super::refused::refused;
use super::round_name::round_name;
use crate::actions::{
    ActionError, delete_promises, delete_round, delete_summary, delete_tool, delete_unreadable,
    erase_everything, forget_outbox, forget_reply, keep_web_copy,
};
use crate::browser::{engine, page};
use crate::components::take::print_saying;
use crate::components::{
    El, Kind, TwoStep, all, back_link, bullet_list, el, finding, heading, heading2, lead, link,
    live, live_notice, para, views,
};
use crate::on_this_computer::{OnThisComputer, Unreadable};
use crate::outbox::Outbox;
use crate::route::Route;
use crate::state::Kilter;
use crate::tool_notes::ToolNotes;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::promises::Promises;
use kilter_core::round::Round;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// One thing that is kept.
#[derive(Debug, Clone)]
enum Thing {
    Round(Box<Round>),
    Summary(Box<TeamSummary>),
    Promises(Box<Promises>),
    Tool(Box<ToolNotes>),
    Joined,
    Outbox(Box<Outbox>),
    WebCopy,
    Unreadable(Box<Unreadable>),
}

fn things(kept: &OnThisComputer) -> Vec<(Thing, String)> {
    let say = t().computer;
    let mut things = Vec::new();
    for round in &kept.open {
        let (team, name) = (
            &round.setup.asking.team.in_words(),
            &round.setup.asking.round.in_words(),
        );
        let text = say.open_round(team, name, round.answered());
        let round = Box::new(Round::Open(round.clone()));
        things.push((Thing::Round(round), text.into_owned()));
    }
    for round in &kept.closed {
        let asking = &round.setup.asking;
        let (team, name) = (&asking.team.in_words(), asking.round.in_words());
        let text = match kept.summary(&round.id) {
            Some(result) => say.closed_round(team, &round_name(result), result.replies()),
            None => say.closed_round(team, &name, 0),
        };
        let round = Box::new(Round::Closed(round.clone()));
        things.push((Thing::Round(round), text.into_owned()));
    }
    for summary in &kept.summaries {
        let team = &summary.head.team.in_words();
        let text = say.summary(team, &round_name(summary), summary.replies());
        let summary = Box::new(summary.clone());
        things.push((Thing::Summary(summary), text.into_owned()));
    }
    for promises in &kept.promises {
        let text = promises_in_words(promises);
        let thing = Thing::Promises(Box::new(promises.clone()));
        things.push((thing, text.into_owned()));
    }
    for notes in &kept.tools {
        let text = t().tools.in_computer(&notes.title());
        things.push((Thing::Tool(Box::new(notes.clone())), text.into_owned()));
    }
    if let Some(joined) = &kept.joined {
        let (team, round) = (
            &joined.invitation.asking.team,
            &joined.invitation.asking.round,
        );
        let text = t().join.in_computer(&team.in_words(), &round.in_words());
        things.push((Thing::Joined, text.into_owned()));
    }
    for outbox in &kept.outboxes {
        let (team, round) = (
            &outbox.invitation.asking.team,
            &outbox.invitation.asking.round,
        );
        let text = t()
            .outbox
            .in_computer(outbox.count(), &team.in_words(), &round.in_words());
        things.push((Thing::Outbox(Box::new(outbox.clone())), text.into_owned()));
    }
    if let Some(address) = &kept.web_copy {
        let text = t().invite.web_in_computer(address);
        things.push((Thing::WebCopy, text.into_owned()));
    }
    for found in &kept.unreadable {
        let thing = Thing::Unreadable(Box::new(found.clone()));
        things.push((thing, say.unreadable().into_owned()));
    }
    things
}

/// What was deleted.
#[derive(Debug, Clone)]
struct Deleted {
    names: Vec<String>,
    /// It may be back where the browser did not let us look.
    may_come_back: bool,
}

/// What is kept on this computer.
pub fn computer(kilter: Kilter) -> AnyView {
    let receipt = RwSignal::new(None::<Deleted>);
    let page = move || match receipt.get() {
        Some(deleted) => receipt_of(deleted),
        None => here(kilter, receipt),
    };
    all(vec![back_link(&Route::Home).view(), live(page)])
}

fn here(kilter: Kilter, receipt: RwSignal<Option<Deleted>>) -> AnyView {
    let say = t().computer;
    let typed = RwSignal::new(String::new());
    all(vec![
        heading(say.title(), None, None).view(),
        live(move || list(kilter, receipt, typed)),
        el("p")
            .with(link(&Route::OpenKeyFile, t().key_file.open_link()))
            .view(),
    ])
}

fn list(kilter: Kilter, receipt: RwSignal<Option<Deleted>>, typed: RwSignal<String>) -> AnyView {
    let say = t().computer;
    let kept = kilter.kept.get().unwrap_or_default();
    let things = things(&kept);
    if things.is_empty() && kilter.health.get().out_of_reach {
        return lead(say.nothing_in_reach()).view();
    }
    if things.is_empty() {
        // On a web server the address says where it belongs.
        let moved = page::hosted_at().is_none().then(|| {
            para(match engine::keeps_by_place() {
                true => say.moved(),
                false => say.gone(),
            })
        });
        return views([lead(say.nothing())].into_iter().chain(moved));
    }
    let count = u32::try_from(things.len()).unwrap_or(u32::MAX);
    let mut texts = vec![say.delete_all_text(count), say.delete_traces()];
    let stays = kilter.health.get().outlives_the_browser();
    let lead = if stays {
        say.lead()
    } else {
        say.lead_until_closed()
    };
    let mut page = vec![para(lead).view(), para(say.who_can_read()).view()];
    page.push(views(come_back()));
    if !kept.open.is_empty() {
        texts.push(say.delete_all_open_round());
        page.push(para(say.sealed()).view());
    }
    for outbox in kept.outboxes.iter().filter(|outbox| outbox.count() > 0) {
        let team = &outbox.invitation.asking.team.in_words();
        texts.push(t().outbox.waiting(outbox.count(), team));
    }
    page.push(views(back_up(kilter, &kept)));
    let names: Vec<String> = things.iter().map(|(_, text)| text.clone()).collect();
    let list = finding("find", typed, names.clone(), move |places| {
        let some = places.iter().filter_map(|place| {
            let (thing, text) = things.get(*place)?;
            Some(one_thing(kilter, *place, thing.clone(), text.clone()))
        });
        el("ul")
            .class("nhsuk-list kilter-things")
            .with_all(some.collect::<Vec<_>>())
            .view()
    });
    let erase = move |()| erase(kilter, names.clone(), receipt);
    let all_of_it = TwoStep {
        id: "delete-all".into(),
        open: say.delete_all(),
        of: None,
        opens_as: Kind::Second,
        title: say.delete_all_title(),
        confirm: say.delete_all_button(),
        cancel: say.keep_button(),
        warning: true,
        texts,
        on_confirm: Callback::new(erase),
    };
    page.extend([list, all_of_it.view()]);
    all(page)
}

fn erase(kilter: Kilter, names: Vec<String>, receipt: RwSignal<Option<Deleted>>) {
    spawn_local(async move {
        let erased = erase_everything(&kilter).await;
        if erased.is_complete() {
            receipt.set(Some(Deleted {
                names,
                may_come_back: erased.may_come_back(),
            }));
        } else {
            kilter.say(t().computer.not_deleted());
        }
    });
}

fn one_thing(kilter: Kilter, place: usize, thing: Thing, text: String) -> El {
    let say = t().computer;
    let failed = RwSignal::new(None::<String>);
    let asks = TwoStep {
        id: format!("thing-{place}").into(),
        open: say.delete(),
        of: Some(text.clone()),
        opens_as: Kind::Link,
        title: say.delete_one_title(&text),
        confirm: say.delete_one_button(),
        cancel: say.keep_button(),
        warning: true,
        texts: vec![say.delete_one_text()],
        on_confirm: Callback::new(move |()| delete(kilter, thing.clone(), failed)),
    };
    el("li")
        .class("kilter-thing")
        .with(el("span").text(text))
        .view_in(live_notice(failed))
        .view_in(asks.view())
}

fn delete(kilter: Kilter, thing: Thing, failed: RwSignal<Option<String>>) {
    let say = t().computer;
    spawn_local(async move {
        let done = match thing {
            Thing::Round(round) => delete_round(&kilter, &round).await,
            Thing::Summary(summary) => delete_summary(&kilter, &summary).await,
            Thing::Promises(promises) => delete_promises(&kilter, &promises).await,
            Thing::Tool(notes) => delete_tool(&kilter, &notes).await,
            Thing::Joined => forget_reply(&kilter).await,
            Thing::Outbox(outbox) => forget_outbox(&kilter, &outbox).await,
            Thing::WebCopy => keep_web_copy(&kilter, None).await,
            Thing::Unreadable(found) => delete_unreadable(&kilter, *found).await,
        };
        match done {
            Ok(()) => kilter.say(say.deleted_one()),
            Err(ActionError::Store(_)) => failed.set(Some(say.not_deleted().into())),
            Err(error) => refused(kilter, &error, failed),
        }
    });
}

/// What was deleted, in the words that privacy rule P14 allows, to be printed.
fn receipt_of(deleted: Deleted) -> AnyView {
    let say = t().computer;
    // Where the browser can't print, the receipt stays on the screen.
    let print = print_saying(Kind::Main, |words| {
        words.print = say.print_receipt();
        words.print_hint = None;
    });
    let back = deleted
        .may_come_back
        .then(|| para(say.receipt_may_come_back()));
    let claims = [
        heading(say.receipt_title(), None, None),
        para(say.receipt_text()),
    ];
    let rest = [
        heading2(say.receipt_deleted()),
        bullet_list(deleted.names),
        para(say.receipt_check()),
        print,
    ];
    views(claims.into_iter().chain(back).chain(rest))
}
