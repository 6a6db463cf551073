//! Points to share out.

use super::statement::{error_of, id_of, number};
use crate::actions::keep_draft;
use crate::components::{El, Given, PageError, Points};
use crate::draft::{Draft, Statement};
use crate::state::Kilter;
use kilter_core::answers::Choice;
use kilter_core::ids::ItemId;
use kilter_core::instrument::SharePoints;
use kilter_core::wording::Wording;
use kilter_text::t;
use leptos::prelude::*;

/// The question; its statements are the aims.
pub fn points(
    kilter: Kilter,
    question: &SharePoints,
    aims: &[Statement<'_>],
    wording: &Wording,
    errors: RwSignal<Vec<PageError>>,
) -> Option<El> {
    let first = aims.first()?;
    let (check, points) = (first.check, question.points);
    let items: Vec<ItemId> = aims.iter().map(|aim| aim.item.id.clone()).collect();
    let given = kilter.draft.with_untracked(|draft| {
        let draft = draft.as_ref()?;
        Some(given(draft, check, &items))
    })?;
    let given = RwSignal::new(given);
    let keep = move |()| {
        let choices = given.with_untracked(|given| choices(given, points));
        kilter.draft.update(|draft| {
            if let Some(draft) = draft {
                for (item, choice) in items.iter().zip(choices) {
                    // The page offers only what the instrument has, so this takes every choice.
                    let _ = draft.choose(check, item, choice);
                }
            }
        });
        keep_draft(kilter);
    };
    let id = id_of(first.number);
    let question = Points {
        error: error_of(errors, &id),
        id,
        caption: t().answer.statement(number(first.number)).into(),
        legend: wording.fill(&question.text),
        points,
        aims: aims
            .iter()
            .map(|aim| wording.fill(&aim.item.text))
            .collect(),
        opt_out: first.opt_out(),
        given,
        on_change: Callback::new(keep),
    };
    Some(question.draw())
}

/// What stands in the fields for these choices.
fn given(draft: &Draft, check: usize, items: &[ItemId]) -> Given {
    let choices: Vec<Option<Choice>> = items.iter().map(|id| draft.chosen(check, id)).collect();
    let typed = choices.iter().map(|choice| match choice {
        Some(Choice::Option(points)) => points.to_string(),
        Some(Choice::OptedOut) | None => String::new(),
    });
    Given {
        typed: typed.collect(),
        opted_out: !choices.is_empty()
            && choices
                .iter()
                .all(|choice| *choice == Some(Choice::OptedOut)),
    }
}

/// The choices that stand for what is in the fields. Where a number is more than all points there is no such option:
/// then nothing is given, so that what was not possible is not taken for something else.
fn choices(given: &Given, points: u32) -> Vec<Choice> {
    let each = || (0..given.typed.len()).map(|place| given.at(place));
    let possible = each().all(|own| own <= points);
    each()
        .map(|own| match usize::try_from(own) {
            _ if given.opted_out => Choice::OptedOut,
            Ok(own) if possible => Choice::Option(own),
            _ => Choice::Option(0),
        })
        .collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn of(typed: &[&str], opted_out: bool) -> Vec<Choice> {
        let typed = typed.iter().map(|text| (*text).to_owned()).collect();
        choices(&Given { typed, opted_out }, 10)
    }

    #[test]
    fn an_empty_field_is_no_point() {
        let points = [3, 0, 7].map(Choice::Option);
        assert_eq!(of(&["3", "", "7"], false), points);
        assert_eq!(of(&["", "", ""], true), [Choice::OptedOut; 3]);
    }

    /// 12 to one aim and 10 to another are too many; 10 to the other alone would be taken.
    #[test]
    fn what_is_too_much_is_not_taken_for_what_is_possible() {
        assert_eq!(of(&["12", "10", ""], false), [Choice::Option(0); 3]);
    }
}
