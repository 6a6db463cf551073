//! Promises that were brought with team summaries, or by themselves: looked at, and kept at a press.

use crate::actions::keep_promises;
use crate::components::{El, Kind, button, el, link, live, live_notice, para};
use crate::pages::refused::refused;
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::promises::Promises;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Those that were brought.
pub fn brought(kilter: Kilter, all: &[Promises]) -> El {
    let each = all.iter().map(|promises| one(kilter, promises.clone()));
    el("div").with_all(each.collect::<Vec<_>>())
}

fn one(kilter: Kilter, promises: Promises) -> El {
    let say = t().promises;
    let failed = RwSignal::new(None::<String>);
    let count = u32::try_from(promises.promises.len()).unwrap_or(u32::MAX);
    let month = t().words.month(promises.month);
    let what = say.in_computer(count, &promises.team.in_words(), &month);
    let id = promises.round_id.clone();
    let here = Memo::new(move |_| kilter.promises(&id));
    let rest = live(move || {
        let there = here.get();
        if there.as_ref() == Some(&promises) {
            let to = Route::Promises(promises.round_id.clone());
            return el("p").with(link(&to, t().promises.kept_link())).view();
        }
        let others = there.is_some().then(|| para(t().promises.others_here()));
        let brought = promises.clone();
        let keep = button(Kind::Second, t().promises.keep_found(), move |_| {
            let (brought, there) = (brought.clone(), there.clone());
            spawn_local(async move {
                match keep_promises(&kilter, &brought, there.as_ref()).await {
                    Ok(()) => kilter.said.set(Some(t().promises.kept().into())),
                    Err(error) => refused(kilter, &error, failed),
                }
            });
        });
        let others: Vec<El> = others.into_iter().collect();
        el("div").with_all(others).with(keep).view()
    });
    el("div")
        .with(para(what))
        .view_in(live_notice(failed))
        .view_in(rest)
}
