//! A statement with options to choose from.

use crate::actions::keep_draft;
use crate::components::{El, PageError, Question};
use crate::draft::Statement;
use crate::state::Kilter;
use kilter_core::answers::Choice;
use kilter_core::wording::Wording;
use kilter_text::t;
use leptos::prelude::*;

use super::statement::{error_of, id_of, number};

/// The statement, in these words.
pub fn choice(
    kilter: Kilter,
    statement: &Statement<'_>,
    text: &str,
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
    let id = id_of(statement.number);
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
        error: error_of(errors, &id),
        id,
        caption: t().answer.statement(number(statement.number)).into(),
        legend: wording.fill(text),
        options,
        opt_out: statement.opt_out(),
        chosen: Signal::derive(chosen),
        on_choose: Callback::new(choose),
    }
    .draw()
}
