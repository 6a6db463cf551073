use super::several::several;
use super::summary_links::summary_links;
use crate::components::{El, all, live, para, section, views};
use crate::state::Kilter;
use kilter_text::t;
use leptos::prelude::*;

/// What can be opened already.
pub fn here(kilter: Kilter) -> El {
    section("here", t().open.here_heading()).view_in(what_is_here(kilter))
}

/// The same without a heading.
pub fn what_is_here(kilter: Kilter) -> AnyView {
    // What is kept changes more often than this: a link must not lose the focus for it.
    let summaries = Memo::new(move |_| {
        let kept = kilter.kept.get().unwrap_or_default();
        let mut here = Vec::new();
        for summary in kept.summaries {
            here.push((summary, false));
        }
        for round in kept.closed {
            here.extend(kilter.summary(&round.id).map(|summary| (summary, true)));
        }
        here
    });
    live(move || {
        let summaries = summaries.get();
        if summaries.is_empty() {
            para(t().open.here_none()).view()
        } else {
            let more = summaries.len() > 1;
            let more = more.then(|| several(summaries.iter().map(|(summary, _)| summary)));
            all(vec![summary_links(summaries), views(more)])
        }
    })
}
