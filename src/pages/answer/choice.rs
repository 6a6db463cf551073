//! A statement with options to choose from.

use crate::actions::keep_draft;
use crate::components::{El, Question};
use crate::draft::Statement;
use kilter_core::answers::Choice;
use kilter_text::t;
use leptos::prelude::*;

use super::page::Page;
use super::statement::{error_of, id_of, is_question, number};

/// The statement, in these words.
pub fn choice(page: Page<'_>, statement: &Statement<'_>, text: &str) -> El {
    let Page {
        kilter,
        wording,
        errors,
        ..
    } = page;
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
        caption: t()
            .answer
            .asks(number(statement.number), is_question(text))
            .into(),
        legend: wording.fill(text),
        options,
        opt_out: statement.opt_out(),
        chosen: Signal::derive(chosen),
        apart: (!page.alone).then(|| statement.number.to_string()),
        on_choose: Callback::new(choose),
        on_press: page
            .moving_on
            .map(|moving_on| Callback::new(move |()| moving_on.pressed())),
    }
    .draw()
}
