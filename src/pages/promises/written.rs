//! The promises that are kept: shown, taken away, and what became of each.

use super::keeping::keep;
use crate::actions::delete_promises;
use crate::components::{
    El, Kind, TwoStep, all, blocks, button, button_group, el, fieldset, heading, hidden, link,
    live_notice, para, running_head, section,
};
use crate::pages::refused::refused;
use crate::pages::take_out::{promises_name, take_out};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::compare::Comparison;
use kilter_core::instrument::Catalogue;
use kilter_core::order::in_order;
use kilter_core::promise::Status;
use kilter_core::promises::Promises;
use kilter_core::report::Report;
use kilter_page::Subject;
use kilter_page::promises::{asks_of, promises_page, status_name};
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The promises.
pub fn written(kilter: Kilter, promises: Promises, changing: RwSignal<bool>) -> AnyView {
    let say = t().promises;
    let failed = RwSignal::new(None::<String>);
    let catalogue = Catalogue::built_in();
    let said = untrack(|| said_since(kilter, &promises));
    let change = said
        .as_ref()
        .and_then(|said| what_changed(kilter, &promises, said));
    let page = promises_page(&promises, said.as_ref(), catalogue);
    let name = promises_name(promises.team.as_str(), promises.month);
    let again = untrack(|| kilter.summary(&promises.round_id));
    let again = again.map(|_| link(&Route::AskAfter(promises.round_id.clone()), say.ask()));
    let asks = promises.promises.iter().enumerate();
    let asks = asks.map(|(place, _)| what_happened(kilter, &promises, place, failed));
    let mut what_happened = section("what-happened", say.what_happened())
        .class("kilter-no-print")
        .with_all(asks);
    let mut each = promises.promises.iter();
    if each.any(|it| it.status == Some(Status::Not)) {
        what_happened = what_happened.with(para(say.then_ask()));
    }
    let subject = Subject::Promises {
        promises: promises.clone(),
        said,
    };
    let rewrite = button(Kind::Second, say.change_button(), move |_| {
        changing.set(true);
    });
    let delete = TwoStep {
        id: "delete-promises".into(),
        open: say.delete_button(),
        of: None,
        opens_as: Kind::Link,
        title: say.delete_title(),
        confirm: t().computer.delete_one_button(),
        cancel: t().computer.keep_button(),
        warning: true,
        texts: vec![say.delete_text()],
        on_confirm: Callback::new(move |()| {
            let promises = promises.clone();
            spawn_local(async move {
                match delete_promises(&kilter, &promises).await {
                    // Where nothing else of the round is here, this page has nothing to show.
                    Ok(()) => {
                        kilter.say(t().promises.deleted());
                        kilter.go(&Route::OpenResults);
                    }
                    Err(error) => refused(kilter, &error, failed),
                }
            });
        }),
    };
    let change = change.map(|change| el("p").class("kilter-no-print").with(change));
    let mut parts = vec![
        live_notice(failed),
        el("article")
            .class("kilter-report")
            .with(running_head(page.running_head))
            .with(heading(page.title, Some(page.caption), None))
            .with_all(blocks(page.blocks))
            .with_all(change)
            .with(take_out(subject, &name))
            .view(),
        what_happened.view(),
    ];
    if let Some(again) = again {
        let how = para(say.ask_text()).class("kilter-no-print").text(" ");
        parts.push(how.with(again).view());
    }
    parts.push(
        el("div")
            .class("kilter-no-print")
            .with(button_group([rewrite]))
            .view_in(delete.view())
            .view(),
    );
    all(parts)
}

/// Leads to what has changed from the round of the promises to this one, where they asked the same of anything.
fn what_changed(kilter: Kilter, promises: &Promises, said: &Report) -> Option<El> {
    let (earlier, later) = untrack(|| {
        let earlier = kilter.summary(&promises.round_id)?;
        Some((earlier, kilter.summary(&said.head.id)?))
    })?;
    Comparison::possible(&earlier, &later, Catalogue::built_in()).ok()?;
    let both = Route::Compare(later.head.id, earlier.head.id);
    Some(link(&both, t().promises.what_changed()))
}

/// What the team said of these promises in the latest round that asked of them.
fn said_since(kilter: Kilter, promises: &Promises) -> Option<Report> {
    let later = kilter.summaries_that(|it| {
        it.head.team_id == promises.team_id
            && it.head.id != promises.round_id
            && it.head.month >= promises.month
    });
    let later = in_order(later, |a, b| a.head.latest_first(&b.head));
    let mut reports = later.iter().filter_map(|it| kilter.report(&it.head.id));
    reports.find(|said| asks_of(promises, said, Catalogue::built_in()))
}

/// Asks what became of one.
fn what_happened(
    kilter: Kilter,
    promises: &Promises,
    place: usize,
    failed: RwSignal<Option<String>>,
) -> El {
    let Some(promise) = promises.promises.get(place) else {
        return el("div");
    };
    let buttons = Status::ALL.map(|status| {
        let before = promises.clone();
        let press = move |_| {
            let mut after = before.clone();
            if let Some(promise) = after.promises.get_mut(place) {
                promise.status = (promise.status != Some(status)).then_some(status);
            }
            keep(kilter, after, Some(before.clone()), failed, move || {
                kilter.said.set(Some(t().promises.noted().into()));
            });
        };
        let chosen = promise.status == Some(status);
        button(Kind::Second, status_name(status), press)
            .attr("id", format!("promise-{}-{}", place + 1, status.as_str()))
            .attr("aria-pressed", chosen.to_string())
            .with(hidden(", ", promise.what.in_words()))
    });
    fieldset("nhsuk-fieldset", promise.what.in_words().into_owned()).with(button_group(buttons))
}
