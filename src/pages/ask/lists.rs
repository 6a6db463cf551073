//! What the team names for a check: the entries of its lists.

use super::field::Field;
use super::list_fields::ListFields;
use super::opening::Opening;
use crate::components::{El, Kind, TextField, button, el, fieldset, live, takes_focus, views};
use kilter_core::instrument::Catalogue;
use kilter_core::wording::Wording;
use kilter_text::t;
use leptos::prelude::*;

/// The lists of the checks that are chosen, each as a group of fields.
pub fn lists(opening: Opening) -> El {
    let form = opening.form;
    let shown = live(move || {
        let wording = Wording::new(&form.network.get(), &form.practice.get());
        let wording = wording.unwrap_or_default();
        let checks = form.checks.get();
        form.lists.with_value(|lists| {
            let chosen = lists.iter().enumerate();
            let chosen = chosen.filter(|(_, list)| checks.contains(&list.check));
            views(chosen.map(|(place, list)| {
                el("div")
                    .class("kilter-list")
                    .with(drawn(list, place, opening, &wording))
            }))
        })
    });
    el("div").view_in(shown)
}

fn drawn(of: &ListFields, list: usize, opening: Opening, wording: &Wording) -> El {
    let say = t().ask;
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let fill = |text: &str| wording.fill(text);
    let hint_id = format!("list-{}-hint", list + 1);
    let legend = say.list_legend(&fill(&of.check_title), &fill(&of.title));
    let most = of.names.len();
    let hint = say.list_hint(&fill(&of.hint), count(of.least), count(most));
    let mut group = fieldset("nhsuk-fieldset", legend)
        .attr("aria-describedby", hint_id.clone())
        .with(el("div").class("nhsuk-hint").attr("id", hint_id).text(hint));
    let asks = Catalogue::built_in().of_promises();
    let of_promises = asks.is_some_and(|asks| asks.key == of.check);
    let shown = of.shown.get();
    for (place, value) in of.names.iter().take(shown).enumerate() {
        let field = Field::Entry { list, place };
        let label = match of_promises {
            true => t().promises.number(count(place + 1)),
            false => say.entry_label(count(place + 1)),
        };
        let text = TextField::new(field.id(), label, *value).error(opening.wrong(field));
        group = group.with(text.draw());
    }
    if of.added.get_untracked() {
        of.added.set(false);
        let place = shown.saturating_sub(1);
        takes_focus(Field::Entry { list, place }.id());
    }
    if shown >= most {
        return group;
    }
    let (shown, added) = (of.shown, of.added);
    group.with(button(Kind::Second, say.entry_more(), move |_| {
        added.set(true);
        shown.update(|shown| *shown += 1);
    }))
}
