//! Check answers, then add them to the team, once.

use super::forget::Forget;
use crate::actions::{ActionError, add_reply};
use crate::components::{BackLink, ErrorSummary, Heading, Notice, PageError};
use crate::draft::{Draft, Statement};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::answers::Choice;
use kilter_core::instrument::Catalogue;
use kilter_core::round::RoundError;
use kilter_core::wording::Wording;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// What a member chose, before it is added.
#[component]
pub fn CheckAnswers() -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let (say, catalogue) = (t().answer, Catalogue::built_in());
    let draft = kilter.draft.get_untracked()?;
    let wording = kilter.open_round(&draft.round)?.setup.wording;
    let last_page = draft.pages(catalogue).len();
    let missing = draft.missing(catalogue);
    let errors = RwSignal::new(Vec::<PageError>::new());
    let busy = RwSignal::new(false);
    let failed = RwSignal::new(None::<String>);

    let first_missing = missing.first().map(|s| s.number);
    let left = number(missing.len());
    let add = move |_| {
        if let Some(first) = first_missing {
            let field = format!("change-{first}");
            let text = say.still_missing(left).into_owned();
            errors.set(vec![PageError { field, text }]);
            return;
        }
        // Once: the button does nothing while the answers are on their way.
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let sent = kilter
                .draft
                .with_untracked(|d| d.as_ref().map(|d| (d.round.clone(), d.reply())));
            if let Some((round, reply)) = sent {
                match add_reply(&kilter, &round, &reply).await {
                    Ok(_) => {
                        kilter.added.set(true);
                        kilter.forget_draft();
                        kilter.go(&Route::Added);
                    }
                    Err(error) => failed.set(Some(why_not(&error))),
                }
            }
            busy.set(false);
        });
    };
    let straight = draft
        .straight_lines(catalogue)
        .into_iter()
        .map(|instrument| {
            let text = say.straight_line_in(&instrument.title).into_owned();
            view! { <p class="nhsuk-inset-text kilter-inset">{text}</p> }
        });
    let shows_error = Signal::derive(move || !errors.get().is_empty());
    Some(view! {
        <BackLink to=Route::Answer(last_page) />
        <ErrorSummary errors />
        {move || failed.get().map(|text| view! { <Notice text /> })}
        <Heading text=say.check_title().into_owned() error=shows_error />
        <p>{say.check_text()}</p>
        {straight.collect_view()}
        {rows(&draft, &wording)}
        <button class="nhsuk-button" type="button" on:click=add aria-disabled=move || busy.get().then_some("true")>
            {move || if busy.get() { say.adding() } else { say.add_button() }}
        </button>
        <Forget />
    })
}

fn why_not(error: &ActionError) -> String {
    match error {
        ActionError::Round(RoundError::Closed) | ActionError::RoundGone => {
            t().answer.round_closed().into_owned()
        }
        _ => t().answer.not_added().into_owned(),
    }
}

/// One list a check, each line with its way back.
fn rows(draft: &Draft, wording: &Wording) -> impl IntoView + use<> {
    let catalogue = Catalogue::built_in();
    let statements = draft.statements(catalogue);
    let instruments = draft.instruments(catalogue).into_iter().enumerate();
    instruments
        .map(|(check, instrument)| {
            let lines = statements.iter().filter(|s| s.check == check);
            let lines = lines.map(|s| row(draft, s, wording)).collect_view();
            view! {
                <h2 class="nhsuk-heading-m">{instrument.title.clone()}</h2>
                <dl class="nhsuk-summary-list kilter-answers">{lines}</dl>
            }
        })
        .collect_view()
}

fn row(draft: &Draft, statement: &Statement<'_>, wording: &Wording) -> impl IntoView + use<> {
    let say = t().answer;
    let scale = statement.instrument.options_of(statement.item);
    let chosen = match draft.chosen(statement.check, &statement.item.id) {
        None => None,
        Some(Choice::OptedOut) => scale.map(|scale| scale.opt_out.clone()),
        Some(Choice::Option(n)) => scale
            .and_then(|scale| scale.options.get(n))
            .map(|option| wording.fill(&option.label)),
    };
    let chosen = chosen.unwrap_or_else(|| say.no_answer().into_owned());
    let page = draft.page_of(statement.number, Catalogue::built_in());
    view! {
        <div class="nhsuk-summary-list__row">
            <dt class="nhsuk-summary-list__key">
                {format!("{}. {}", statement.number, wording.fill(&statement.item.text))}
            </dt>
            <dd class="nhsuk-summary-list__value">{chosen}</dd>
            <dd class="nhsuk-summary-list__actions">
                <a id=format!("change-{}", statement.number) href=Route::Answer(page).to_string()>
                    {t().shell.change()}
                    <span class="nhsuk-u-visually-hidden">
                        " " {say.change(number(statement.number))}
                    </span>
                </a>
            </dd>
        </div>
    }
}
