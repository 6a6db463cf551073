//! A page of statements.

mod choice;
mod points;
mod statement;

use super::forget::forget;
use super::unfinished::kept_line;
use crate::actions::keep_draft;
use crate::components::{
    El, Kind, PageError, all, back_link, button, el, error_summary, form, heading, inset, nothing,
    para, submit_button,
};
use crate::draft::{Draft, Statement};
use crate::route::Route;
use crate::state::Kilter;
use choice::choice;
use kilter_core::instrument::GroupKind;
use kilter_core::wording::Wording;
use kilter_text::t;
use leptos::prelude::*;
use points::points;
use statement::{id_of, number};
use std::ops::{Range, RangeInclusive};

/// One page of statements, counted from 1.
pub fn answer(kilter: Kilter, page: usize) -> AnyView {
    one_of_the_pages(kilter, page).unwrap_or_else(nothing)
}

/// One statement, counted from 1, with what is asked together with it, and straight back to where the answers are checked.
pub fn change(kilter: Kilter, statement: usize) -> AnyView {
    let back = Route::CheckAnswers;
    let holds = kilter
        .draft
        .with_untracked(|draft| Some(draft.as_ref()?.places_of(statement)));
    let page = holds.and_then(|holds| drawn(kilter, holds, &back, back.clone(), false));
    page.unwrap_or_else(nothing)
}

fn one_of_the_pages(kilter: Kilter, page: usize) -> Option<AnyView> {
    let draft = kilter.draft.get_untracked()?;
    let pages = draft.pages();
    let holds = pages.get(page.checked_sub(1)?)?.clone();
    let previous = if page == 1 {
        Route::Before
    } else {
        Route::Answer(page - 1)
    };
    let next = if page == pages.len() {
        Route::CheckAnswers
    } else {
        Route::Answer(page + 1)
    };
    drawn(kilter, holds, &previous, next, true)
}

/// The statements at these places, and where Back and Continue lead; with the switch between one
/// statement a page and several, or without.
fn drawn(
    kilter: Kilter,
    holds: Range<usize>,
    previous: &Route,
    next: Route,
    switch: bool,
) -> Option<AnyView> {
    let say = t().answer;
    let draft = kilter.draft.get_untracked()?;
    let (wording, _) = kilter.terms(&draft)?;
    let statements = draft.statements();
    let here = statements.get(holds.clone())?;
    let (first, last) = (here.first()?, here.last()?.number);
    let progress = say.progress(number(first.number), number(last), number(draft.count()));
    let stem = wording.fill(&first.instrument.stem);

    let errors = RwSignal::new(Vec::<PageError>::new());
    let on_page = first.number..=last;
    let submit = move || {
        let missing = missing(kilter, &on_page);
        if missing.is_empty() {
            kilter.go(&next);
        }
        errors.set(missing);
    };
    let shows_error = Signal::derive(move || errors.with(|errors| !errors.is_empty()));
    let mut form = form(submit).with(heading(
        stem,
        Some(progress.into_owned()),
        Some(shows_error),
    ));
    // What the statements are about changes here.
    if switch && first.check > 0 && first.instrument.order.first() == Some(&first.item.id) {
        let about = wording.fill(&first.instrument.about);
        form = form.with(inset(say.next_check(&first.instrument.title, &about)));
    }
    if let Some(hint) = &first.instrument.newcomers {
        form = form.with(para(wording.fill(hint)).class("nhsuk-hint"));
    }
    for part in draft.parts() {
        // A page holds the whole of what is asked together.
        if !holds.contains(&part.places.start) {
            continue;
        }
        let own = statements.get(part.places)?;
        form = form.with_all(asked(kilter, &part.kind, own, &wording, errors));
    }
    form = form.with(submit_button(Kind::Main, t().shell.continue_button()));
    Some(all(vec![
        back_link(previous).view(),
        error_summary(errors.into()),
        form.view(),
        kept_line(kilter),
        if switch {
            paging(kilter, first.number).view()
        } else {
            nothing()
        },
        forget(kilter),
    ]))
}

/// What is asked together.
fn asked(
    kilter: Kilter,
    kind: &GroupKind<'_>,
    own: &[Statement<'_>],
    wording: &Wording,
    errors: RwSignal<Vec<PageError>>,
) -> Vec<El> {
    let one =
        |statement: &Statement<'_>, text: &str| choice(kilter, statement, text, wording, errors);
    match kind {
        GroupKind::Choice | GroupKind::Twice(_) => own
            .iter()
            .map(|statement| one(statement, &statement.item.text))
            .collect(),
        GroupKind::Shares(question) => points(kilter, question, own, wording, errors)
            .into_iter()
            .collect(),
        GroupKind::Entry(of) => {
            let (place, all) = (number(of.place), number(of.of));
            let title = el("span")
                .class("nhsuk-caption-m")
                .text(wording.fill(&of.each.title))
                .text(" ");
            let name = t().answer.entry(place, all, &wording.fill(&of.entry.label));
            let head = el("h2")
                .class("nhsuk-heading-m kilter-entry")
                .with(title)
                .text(name);
            let texts = of.each.items.iter().map(|item| item.text.as_str());
            let inner = own.iter().zip(texts);
            let inner = inner.map(|(statement, text)| one(statement, text));
            [head].into_iter().chain(inner).collect()
        }
    }
}

/// What is left out of the statements with these numbers.
fn missing(kilter: Kilter, on_page: &RangeInclusive<usize>) -> Vec<PageError> {
    let error = |statement: &Statement<'_>| {
        let (n, opt_out) = (number(statement.number), statement.opt_out());
        let say = t().answer;
        let text = match statement.points() {
            Some(points) => say.points_missing(n, number(points), &opt_out),
            None => say.missing(n, &opt_out),
        };
        PageError {
            field: id_of(statement.number),
            text: text.into_owned(),
        }
    };
    kilter.draft.with_untracked(|draft| {
        let missing = draft.as_ref().map(Draft::missing).unwrap_or_default();
        let here = missing
            .iter()
            .filter(|statement| on_page.contains(&statement.number));
        here.map(error).collect()
    })
}

/// One statement a page, or several again, without losing the place: the first statement on
/// the page stays on it.
fn paging(kilter: Kilter, first: usize) -> El {
    let say = t().answer;
    let one = kilter
        .draft
        .with_untracked(|draft| draft.as_ref().is_some_and(|draft| draft.one_a_page));
    let turn = move |_| {
        let page = kilter.draft.try_update(|draft| {
            let draft = draft.as_mut()?;
            draft.one_a_page = !one;
            Some(draft.page_of(first))
        });
        keep_draft(kilter);
        if let Some(Some(page)) = page {
            kilter.redraw(&Route::Answer(page));
        }
    };
    let words = if one {
        say.several_a_page()
    } else {
        say.one_a_page()
    };
    el("p").with(button(Kind::Link, words, turn))
}
