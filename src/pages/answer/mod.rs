//! A page of statements.

mod choice;
mod keys;
mod moving_on;
mod page;
mod points;
mod statement;

use super::forget::forget;
use super::unfinished::kept_line;
use crate::actions::keep_draft;
use crate::browser::page::is_narrow;
use crate::components::{
    El, Kind, PageError, back_link, button, details, el, error_summary, form, heading, nothing,
    para, submit_button,
};
use crate::draft::{Draft, Statement};
use crate::route::Route;
use crate::state::Kilter;
use choice::choice;
use keys::{CONTINUE, answer_by_digits};
use kilter_core::instrument::GroupKind;
use kilter_text::t;
use leptos::prelude::*;
use moving_on::MovingOn;
use page::Page;
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
    let previous = match draft.own() {
        _ if page > 1 => Route::Answer(page - 1),
        Some(own) => Route::Join(Some(own.invitation.code())),
        None => Route::NextPerson,
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
    let all_of_them = draft.count();
    let progress = say.progress(number(first.number), number(last), number(all_of_them));
    let stem = wording.fill(&first.instrument.stem);
    let one = here.len() == 1;

    let errors = RwSignal::new(Vec::<PageError>::new());
    let on_page = first.number..=last;
    let go_on = Callback::new(move |()| {
        let missing = missing(kilter, &on_page);
        if missing.is_empty() {
            kilter.go(&next);
        }
        errors.set(missing);
    });
    let moves = switch && one && draft.one_a_page && !draft.stays;
    let moving_on = moves.then(|| MovingOn::new(go_on));
    if switch && !draft.stays {
        answer_by_digits(kilter, here, moving_on);
    }
    let shows_error = Signal::derive(move || errors.with(|errors| !errors.is_empty()));
    let submit = move || {
        // Where its page is gone there is nothing to do.
        let _ = go_on.try_run(());
    };
    let mut form = form(submit).with(heading(
        stem,
        Some(progress.into_owned()),
        Some(shows_error),
    ));
    let begins = first.instrument.order.first() == Some(&first.item.id);
    // What the statements are about changes here.
    if switch && first.check > 0 && begins {
        form = form.with(para(say.next_check(&first.instrument.title)));
    }
    if let Some(hint) = first.instrument.newcomers.as_ref().filter(|_| begins) {
        form = form.with(para(wording.fill(hint)).class("nhsuk-hint"));
    }
    let page = Page {
        kilter,
        wording: &wording,
        errors,
        alone: one,
        moving_on,
    };
    for part in draft.parts() {
        // A page holds the whole of what is asked together.
        if !holds.contains(&part.places.start) {
            continue;
        }
        let own = statements.get(part.places)?;
        form = form.with_all(asked(page, &part.kind, own));
    }
    // Where a press moves on this is the second way.
    let kind = match moving_on {
        Some(_) => Kind::Second,
        None => Kind::Main,
    };
    let form = form
        .with(submit_button(kind, t().shell.continue_button()).attr("id", CONTINUE))
        .view_in(kept_line(kilter));
    let mut folded = vec![forget(kilter)];
    if switch {
        folded.insert(0, paging(kilter, first.number).view());
    }
    let class = if one {
        "kilter-asked kilter-asked--one"
    } else {
        "kilter-asked"
    };
    let done = number(draft.count().saturating_sub(draft.missing().len()));
    let page = el("div")
        .class(class)
        .with(bar(done, number(all_of_them)))
        .with(back_link(previous))
        .view_in(error_summary(errors.into()))
        .with(form)
        .with(details("nhsuk-details", say.more(), None, folded));
    Some(page.view())
}

/// How far it is, for the eye: the heading says it in words.
fn bar(done: u32, of: u32) -> El {
    el("progress")
        .class("kilter-bar")
        .attr("aria-hidden", "true")
        .attr("max", of.to_string())
        .attr("value", done.to_string())
}

/// What is asked together.
fn asked(page: Page<'_>, kind: &GroupKind<'_>, own: &[Statement<'_>]) -> Vec<El> {
    let one = |statement: &Statement<'_>, text: &str| choice(page, statement, text);
    match kind {
        GroupKind::Choice | GroupKind::Twice(_) => own
            .iter()
            .map(|statement| one(statement, &statement.item.text))
            .collect(),
        GroupKind::Shares(question) => {
            points(page.kilter, question, own, page.wording, page.errors)
                .into_iter()
                .collect()
        }
        GroupKind::Entry(of) => {
            let (place, all) = (number(of.place), number(of.of));
            let title = el("span")
                .class("nhsuk-caption-m")
                .text(page.wording.fill(&of.each.title))
                .text(" ");
            let name = t()
                .answer
                .entry(place, all, &page.wording.fill(&of.entry.label));
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

/// One statement a page, or several again, without losing the place: the first statement on the page stays on it. And
/// whether a press moves on by itself.
fn paging(kilter: Kilter, first: usize) -> El {
    let say = t().answer;
    let (one, stays) = kilter.draft.with_untracked(|draft| {
        let draft = draft.as_ref();
        draft.map_or((false, false), |draft| (draft.one_a_page, draft.stays))
    });
    let turn = move |change: fn(&mut Draft)| {
        let page = kilter.draft.try_update(|draft| {
            let draft = draft.as_mut()?;
            change(draft);
            Some(draft.page_of(first))
        });
        keep_draft(kilter);
        if let Some(Some(page)) = page {
            kilter.redraw(&Route::Answer(page));
        }
    };
    let pages = if one {
        say.several_a_page()
    } else {
        say.one_a_page()
    };
    let moving = if stays { say.moves_on() } else { say.stays() };
    // A phone has no keys.
    let keys = (!stays && !is_narrow()).then(|| para(say.keys()));
    let pages = button(Kind::Link, pages, move |_| {
        turn(|draft| draft.one_a_page = !draft.one_a_page);
    });
    let moving = button(Kind::Link, moving, move |_| {
        turn(|draft| draft.stays = !draft.stays);
    });
    el("div")
        .with(el("p").with(pages))
        .with_all(keys)
        .with(el("p").with(moving))
}
