//! Promises that were brought with team summaries, or by themselves: looked at, and kept at a press.

use super::keeping::keep;
use super::name::name;
use crate::components::{El, Kind, button, el, link, live, live_notice, para};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::promises::Promises;
use kilter_text::t;
use leptos::prelude::*;

/// Those that were brought.
pub fn brought(kilter: Kilter, all: &[Promises]) -> El {
    let each = all.iter().map(|promises| one(kilter, promises.clone()));
    el("div").with_all(each.collect::<Vec<_>>())
}

fn one(kilter: Kilter, promises: Promises) -> El {
    let failed = RwSignal::new(None::<String>);
    let what = name(&promises);
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
            keep(kilter, brought.clone(), there.clone(), failed, move || {
                kilter.said.set(Some(t().promises.kept().into()));
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
