//! A page of statements.

use super::forget::Forget;
use crate::components::{BackLink, ErrorSummary, Heading, PageError, Question};
use crate::draft::{Draft, Statement};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::answers::Choice;
use kilter_core::ids::ItemId;
use kilter_core::instrument::Catalogue;
use kilter_core::wording::Wording;
use kilter_text::t;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn field(statement: &Statement<'_>) -> String {
    format!("statement-{}", statement.number)
}

/// One page of statements, counted from 1.
#[component]
pub fn Answer(
    /// Its number.
    page: usize,
) -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let (say, catalogue) = (t().answer, Catalogue::built_in());
    let draft = kilter.draft.get_untracked()?;
    let wording = kilter.open_round(&draft.round)?.setup.wording;
    let pages = draft.pages(catalogue);
    let all = draft.statements(catalogue);
    let here: Vec<Statement<'_>> = all.get(pages.get(page.checked_sub(1)?)?.clone())?.to_vec();
    let (first, last) = (here.first()?.number, here.last()?.number);
    let instrument = here.first()?.instrument;
    let progress = say
        .progress(number(first), number(last), number(all.len()))
        .into_owned();
    let stem = wording.fill(&instrument.stem);
    let hint = instrument.newcomers.as_ref().map(|text| wording.fill(text));
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

    let missing = RwSignal::new(Vec::<usize>::new());
    let on_page: Vec<(usize, usize, ItemId, String)> = here
        .iter()
        .map(|s| (s.number, s.check, s.item.id.clone(), opt_out(s)))
        .collect();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let left = kilter.draft.with_untracked(|draft| {
            let chosen = |check, item| draft.as_ref().and_then(|d: &Draft| d.chosen(check, item));
            let open = on_page
                .iter()
                .filter(|(_, check, item, _)| chosen(*check, item).is_none());
            open.map(|(number, ..)| *number).collect::<Vec<_>>()
        });
        if left.is_empty() {
            kilter.go(&next);
        }
        missing.set(left);
    };
    let opt_outs: Vec<(usize, String)> = here.iter().map(|s| (s.number, opt_out(s))).collect();
    let errors = Signal::derive(move || {
        let missing = missing.get();
        let open = opt_outs
            .iter()
            .filter(|(number, _)| missing.contains(number));
        open.map(|(n, opt_out)| PageError {
            field: format!("statement-{n}"),
            text: say.missing(number(*n), opt_out).into_owned(),
        })
        .collect::<Vec<_>>()
    });
    let shows_error = Signal::derive(move || !missing.get().is_empty());
    let questions = here
        .iter()
        .map(|s| question(kilter, s, &wording, errors))
        .collect_view();
    Some(view! {
        <BackLink to=previous />
        <ErrorSummary errors />
        <form novalidate autocomplete="off" on:submit=submit>
            <Heading text=stem caption=progress error=shows_error />
            {hint.map(|hint| view! { <p class="nhsuk-hint">{hint}</p> })}
            {questions}
            <button class="nhsuk-button" type="submit">
                {t().shell.continue_button()}
            </button>
        </form>
        <Paging first />
        <Forget />
    })
}

fn opt_out(statement: &Statement<'_>) -> String {
    let scale = statement.instrument.options_of(statement.item);
    scale.map(|scale| scale.opt_out.clone()).unwrap_or_default()
}

fn question(
    kilter: Kilter,
    statement: &Statement<'_>,
    wording: &Wording,
    errors: Signal<Vec<PageError>>,
) -> impl IntoView + use<> {
    let (check, item) = (statement.check, statement.item.id.clone());
    let scale = statement.instrument.options_of(statement.item);
    let options = scale.map(|scale| {
        scale
            .options
            .iter()
            .map(|o| wording.fill(&o.label))
            .collect()
    });
    let chosen = {
        let item = item.clone();
        Signal::derive(move || {
            kilter
                .draft
                .with(|draft| draft.as_ref().and_then(|d| d.chosen(check, &item)))
        })
    };
    let id = field(statement);
    let error = {
        let id = id.clone();
        Signal::derive(move || {
            errors.with(|errors| {
                errors
                    .iter()
                    .find(|e| e.field == id)
                    .map(|e| e.text.clone())
            })
        })
    };
    let choose = Callback::new(move |choice: Choice| {
        kilter.draft.update(|draft| {
            if let Some(draft) = draft {
                // The page offers only what the instrument has, so this takes every choice.
                let _ = draft.choose(check, &item, choice, Catalogue::built_in());
            }
        });
    });
    view! {
        <Question
            id
            caption=t().answer.statement(number(statement.number)).into_owned()
            legend=wording.fill(&statement.item.text)
            options=options.unwrap_or_default()
            opt_out=opt_out(statement)
            chosen
            error
            on_choose=choose
        />
    }
}

/// One statement a page, or several again, without losing the place.
#[component]
fn Paging(
    /// The first statement on the page.
    first: usize,
) -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let say = t().answer;
    let one = kilter
        .draft
        .with_untracked(|draft| draft.as_ref().is_some_and(|d| d.one_a_page));
    let turn = move |_| {
        let page = kilter.draft.try_update(|draft| {
            let draft = draft.as_mut()?;
            draft.one_a_page = !one;
            Some(draft.page_of(first, Catalogue::built_in()))
        });
        if let Some(Some(page)) = page {
            kilter.redraw(&Route::Answer(page));
        }
    };
    view! {
        <p>
            <button class="kilter-link-button" type="button" on:click=turn>
                {if one { say.several_a_page() } else { say.one_a_page() }}
            </button>
        </p>
    }
}
