use super::several::several;
use super::summary_links::links_to;
use crate::components::{El, all, live, para, section, views};
use crate::pages::link_list::links_to_find;
use crate::pages::promises::promises_in_words;
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::order::order;
use kilter_text::t;
use leptos::prelude::*;

/// What can be opened already.
pub fn here(kilter: Kilter) -> El {
    section("here", t().open.here_heading()).view_in(what_is_here(kilter))
}

/// The same without a heading: results, then promises, the latest month first.
pub fn what_is_here(kilter: Kilter) -> AnyView {
    // What is kept changes more often than this: a link must not lose the focus for it.
    let here = Memo::new(move |_| {
        let kept = kilter.kept.get().unwrap_or_default();
        let mut here = Vec::new();
        for summary in kept.summaries {
            here.push((summary, false));
        }
        for round in kept.closed {
            here.extend(kilter.summary(&round.id).map(|summary| (summary, true)));
        }
        (here, kept.promises)
    });
    let typed = RwSignal::new(String::new());
    live(move || {
        let (summaries, promises) = here.get();
        if summaries.is_empty() && promises.is_empty() {
            return para(t().open.here_none()).view();
        }
        let more = summaries.len() > 1;
        let more = more.then(|| several(summaries.iter().map(|(summary, _)| summary)));
        let mut links = links_to(summaries);
        let month = |place: usize| promises.get(place).map(|it| it.month);
        for place in order(promises.len(), &|a, b| month(b).cmp(&month(a))) {
            if let Some(promises) = promises.get(place) {
                let name = promises_in_words(promises).into_owned();
                links.push((Route::Promises(promises.round_id.clone()), name));
            }
        }
        all(vec![links_to_find("find", typed, links), views(more)])
    })
}
