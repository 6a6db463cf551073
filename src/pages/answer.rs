//! A page of statements.

use super::forget::forget;
use super::unfinished::kept_line;
use crate::actions::keep_draft;
use crate::components::{
    El, Kind, PageError, Question, all, back_link, button, el, error_summary, form, heading, inset,
    nothing, para, submit_button,
};
use crate::draft::Statement;
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::answers::Choice;
use kilter_core::ids::ItemId;
use kilter_core::wording::Wording;
use kilter_text::t;
use leptos::prelude::*;
use std::ops::Range;

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// One page of statements, counted from 1.
pub fn answer(kilter: Kilter, page: usize) -> AnyView {
    one_of_the_pages(kilter, page).unwrap_or_else(nothing)
}

/// One statement, counted from 1, and straight back to where the answers are checked.
pub fn change(kilter: Kilter, statement: usize) -> AnyView {
    let holds = statement.saturating_sub(1)..statement;
    let back = Route::CheckAnswers;
    drawn(kilter, holds, &back, back.clone(), false).unwrap_or_else(nothing)
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

/// What a page must have of a statement to know whether it is left out.
struct OnPage {
    number: usize,
    check: usize,
    item: ItemId,
    opt_out: String,
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
    let here = statements.get(holds)?;
    let (first, last) = (here.first()?, here.last()?.number);
    let progress = say.progress(number(first.number), number(last), number(statements.len()));
    let stem = wording.fill(&first.instrument.stem);

    let errors = RwSignal::new(Vec::<PageError>::new());
    let on_page: Vec<OnPage> = here.iter().map(on_page).collect();
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
    for statement in here {
        form = form.with(question(kilter, statement, &wording, errors));
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

fn on_page(statement: &Statement<'_>) -> OnPage {
    OnPage {
        number: statement.number,
        check: statement.check,
        item: statement.item.id.clone(),
        opt_out: opt_out(statement),
    }
}

fn missing(kilter: Kilter, on_page: &[OnPage]) -> Vec<PageError> {
    let mut errors = Vec::new();
    for statement in on_page {
        let OnPage {
            number: n,
            check,
            item,
            opt_out,
        } = statement;
        if kilter
            .draft
            .with_untracked(|draft| draft.as_ref()?.chosen(*check, item))
            .is_none()
        {
            let text = t().answer.missing(number(*n), opt_out).into_owned();
            errors.push(PageError {
                field: format!("statement-{n}"),
                text,
            });
        }
    }
    errors
}

fn opt_out(statement: &Statement<'_>) -> String {
    let scale = statement.instrument.options_of(statement.item);
    scale.map(|scale| scale.opt_out.clone()).unwrap_or_default()
}

fn question(
    kilter: Kilter,
    statement: &Statement<'_>,
    wording: &Wording,
    errors: RwSignal<Vec<PageError>>,
) -> El {
    let (check, item) = (statement.check, statement.item.id.clone());
    let mut options = Vec::new();
    if let Some(scale) = statement.instrument.options_of(statement.item) {
        options.extend(
            scale
                .options
                .iter()
                .map(|option| wording.fill(&option.label)),
        );
    }
    let id = format!("statement-{}", statement.number);
    let error = {
        let id = id.clone();
        move || {
            errors.with(|errors| {
                let error = errors.iter().find(|error| error.field == id);
                error.map(|error| error.text.clone())
            })
        }
    };
    // What comes after the options is the opt-out.
    let after = options.len();
    let chosen = {
        let item = item.clone();
        move || {
            let choice = kilter
                .draft
                .with(|draft| draft.as_ref()?.chosen(check, &item));
            choice.map(|choice| match choice {
                Choice::Option(place) => place,
                Choice::OptedOut => after,
            })
        }
    };
    let choose = move |place: usize| {
        let choice = if place < after {
            Choice::Option(place)
        } else {
            Choice::OptedOut
        };
        kilter.draft.update(|draft| {
            if let Some(draft) = draft {
                // The page offers only what the instrument has, so this takes every choice.
                let _ = draft.choose(check, &item, choice);
            }
        });
        keep_draft(kilter);
    };
    Question {
        id,
        caption: t().answer.statement(number(statement.number)).into(),
        legend: wording.fill(&statement.item.text),
        options,
        opt_out: opt_out(statement),
        chosen: Signal::derive(chosen),
        error: Signal::derive(error),
        on_choose: Callback::new(choose),
    }
    .draw()
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
