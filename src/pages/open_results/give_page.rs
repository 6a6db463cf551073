use super::here::here;
use super::look::looked_at;
use super::step::Step;
use crate::browser::mark::mark;
use crate::browser::pause::pause;
use crate::components::{Give, all, back_link, error_summary, give, heading, lead};
use crate::pages::giving::{self, Given};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::instrument::Catalogue;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// Choose, drop or paste.
pub fn give_page(kilter: Kilter, step: RwSignal<Step>) -> AnyView {
    let say = t().open;
    let look = move |(giving, given): (Give, Vec<Given>)| {
        spawn_local(async move {
            let looked_at = looked_at(kilter, given).await;
            mark("read");
            // Drawing takes one of its own.
            pause().await;
            // None of these where the page is gone.
            let _ = giving.busy.try_set(false);
            let _ = step.try_set(Step::Check(Arc::new(looked_at)));
        });
    };
    let fields = ("summary-files", "summary-text");
    let giving = giving::giving(fields, Callback::new(look));
    let words = give::Words {
        text_first: false,
        choose_label: t().open.choose_label(),
        choose_hint: say.choose_hint(),
        paste_label: say.paste_label(),
        paste_hint: say.paste_hint(),
        button: say.read_button(),
        nothing_given: say.nothing_given(),
    };
    spawn_local(async {
        pause().await;
        // What summaries are checked by is read while somebody chooses their files.
        Catalogue::built_in();
    });
    all(vec![
        back_link(&Route::Home).view(),
        error_summary(giving.errors()),
        heading(say.title(), None, Some(giving.is_wrong())).view(),
        lead(say.lead()).view(),
        giving.form(words).view(),
        here(kilter).view(),
    ])
}
