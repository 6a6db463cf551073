use super::fields::Fields;
use super::steps::steps;
use crate::actions::{ActionError, keep_tool};
use crate::components::take::print_saying;
use crate::components::{
    Kind, all, back_link, button, el, form, heading, heading2, inset, lead, live_notice, para,
    submit_button,
};
use crate::pages::not_found::not_found;
use crate::pages::refused::refused;
use crate::route::Route;
use crate::state::Kilter;
use crate::tool_notes::{MOST_LETTERS, ToolNotes};
use kilter_text::lists::Tool;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The page of one tool, counted from 1.
pub fn tool(kilter: Kilter, number: usize) -> AnyView {
    let Some(tool) = Tool::all().into_iter().nth(number.saturating_sub(1)) else {
        return not_found(kilter);
    };
    let say = t().tools;
    let large = RwSignal::new(false);
    let turn = button(Kind::Link, say.large(), move |_| {
        large.update(|it| *it = !*it)
    })
    .live_attr("aria-pressed", move || Some(large.get().to_string()));
    let about = lead(tool.about())
        .text(" ")
        .text(say.minutes(tool.minutes()));
    let do_this = el("div")
        .live_attr("class", move || {
            large.get().then(|| "kilter-tool--large".to_owned())
        })
        .with(steps(&tool));
    let article = el("article")
        .class("kilter-tool")
        .with(heading(tool.title(), None, None))
        .with(about)
        .with_all(tool.note().map(inset))
        .with(heading2(say.steps()))
        .with(do_this)
        .with(el("p").class("kilter-no-print").with(turn))
        .with(heading2(say.written()))
        .view_in(written(kilter, tool));
    all(vec![back_link(&Route::Tools).view(), article.view()])
}

/// What is written down. Once what is kept changes in another tab, what is typed here stays, and keeping it says so.
fn written(kilter: Kilter, tool: Tool) -> AnyView {
    let shown = StoredValue::new(untrack(|| kilter.tool_notes(tool.id)));
    let failed = RwSignal::new(None::<String>);
    let fields = Fields::of(tool, shown.get_value().as_ref());
    let drawn = fields.draw();
    let typed = fields.clone();
    let submit = move || {
        let notes = fields.read();
        if notes.letters() > MOST_LETTERS {
            let most = u32::try_from(MOST_LETTERS).unwrap_or(u32::MAX);
            failed.set(Some(t().tools.too_long(most).into_owned()));
            return;
        }
        keep(kilter, notes, typed.clone(), shown, failed);
    };
    let say = t().tools;
    let buttons = el("div").class("kilter-no-print");
    let print = print_saying(Kind::Second, |words| words.print = say.print());
    form(submit)
        .view_in(live_notice(failed))
        .with(drawn)
        .with(para(say.stays()))
        .with(
            buttons
                .with(submit_button(Kind::Main, say.keep()))
                .with(print),
        )
        .view()
}

fn keep(
    kilter: Kilter,
    notes: ToolNotes,
    typed: Fields,
    shown: StoredValue<Option<ToolNotes>>,
    failed: RwSignal<Option<String>>,
) {
    spawn_local(async move {
        let before = shown.try_get_value().flatten();
        match keep_tool(&kilter, &notes, before.as_ref()).await {
            Ok(()) => {
                shown.try_set_value(Some(notes));
                typed.are_kept();
                failed.try_set(None);
                kilter.said.set(Some(t().tools.kept().into()));
            }
            Err(ActionError::NotAsShown) => {
                let now = untrack(|| kilter.tool_notes(&notes.tool));
                let none = || ToolNotes::none(&notes.tool);
                let (before, theirs) = (before.unwrap_or_else(none), now.clone());
                typed.take(&before, &theirs.unwrap_or_else(none));
                shown.try_set_value(now);
                failed.try_set(Some(t().tools.both().into()));
            }
            Err(error) => refused(kilter, &error, failed),
        }
    });
}
