use super::Step;
use super::here::here;
use crate::components::{all, back_link, error_summary, heading, lead};
use crate::pages::giving::{Giving, Words};
use crate::route::Route;
use crate::state::Kilter;
use kilter_text::t;
use leptos::prelude::*;

/// Choose, drop or paste.
pub fn give_page(kilter: Kilter, step: RwSignal<Step>) -> AnyView {
    let say = t().open;
    let look =
        Callback::new(move |(_, given): (Giving, Vec<_>)| step.set(Step::look(kilter, &given)));
    let giving = Giving::new("summary-files", look);
    let words = Words {
        choose_hint: say.choose_hint(),
        paste_label: say.paste_label(),
        paste_hint: say.paste_hint(),
        button: say.read_button(),
        nothing_given: say.nothing_given(),
    };
    let accept = ".json,.ndjson,.jsonl,.txt,application/json";
    all(vec![
        back_link(&Route::Home).view(),
        error_summary(giving.errors()),
        heading(say.title(), None, Some(giving.is_wrong())).view(),
        lead(say.lead()).view(),
        giving.form(accept, "summary-text", words).view(),
        here(kilter).view(),
    ])
}
