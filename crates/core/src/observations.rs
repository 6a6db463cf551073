//! What one person adds to the counts.

use crate::answers::{Answers, Choice};
use crate::ids::ItemId;
use crate::instrument::{Derived, Instrument};
use crate::shares_tally::Given;

/// One person's observations: for everything that is counted, the chosen option; and the points they shared out.
#[derive(Clone, PartialEq, Eq)]
pub struct Observations {
    pub(crate) chosen: Vec<(ItemId, Choice)>,
    pub(crate) given: Vec<Given>,
}

/// Answers that leave something out can't be counted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{missing:?} have no choice")]
pub struct Incomplete {
    /// The items without a choice.
    pub missing: Vec<ItemId>,
}

impl Observations {
    /// What these answers add to the counts.
    ///
    /// # Errors
    /// [`Incomplete`], where an item has no choice.
    pub fn of(answers: &Answers, instrument: &Instrument) -> Result<Self, Incomplete> {
        let missing = answers.missing(instrument);
        if !missing.is_empty() {
            return Err(Incomplete { missing });
        }
        let chosen = instrument
            .counted()
            .into_iter()
            .map(|(id, _)| {
                let derived = instrument.all_derived().find(|derived| derived.id == id);
                let choice = derived.map_or_else(
                    || answers.get(&id).unwrap_or(Choice::OptedOut),
                    |derived| category(derived, answers, instrument),
                );
                (id, choice)
            })
            .collect();
        let given = instrument
            .share_points()
            .map(|question| Given::of(question, question.item_ids().map(|id| answers.get(&id))));
        Ok(Self {
            chosen,
            given: given.collect(),
        })
    }
}

fn category(derived: &Derived, answers: &Answers, instrument: &Instrument) -> Choice {
    if derived
        .from
        .iter()
        .any(|item| value(item, answers, instrument).is_none())
    {
        return Choice::OptedOut;
    }
    let holds = |sum_of: &[ItemId], at_least: i64| {
        let sum: i64 = sum_of
            .iter()
            .filter_map(|item| value(item, answers, instrument))
            .sum();
        sum >= at_least
    };
    derived
        .rules
        .iter()
        .find(|rule| holds(&rule.when.sum_of, rule.when.at_least))
        .and_then(|rule| {
            derived
                .options
                .iter()
                .position(|option| option.id == rule.option)
        })
        .map_or(Choice::OptedOut, Choice::Option)
}

fn value(item: &ItemId, answers: &Answers, instrument: &Instrument) -> Option<i64> {
    let Some(Choice::Option(chosen)) = answers.get(item) else {
        return None;
    };
    let scale = instrument.options_of(instrument.item(item)?)?;
    scale.options.get(chosen).map(|option| option.value)
}
