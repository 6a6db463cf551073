//! Digits answer: 1 is the first option, 0 the opt-out. A digit belongs to the statement that has the focus, or else to
//! the first on the page without an answer.

use super::moving_on::MovingOn;
use super::statement::id_of;
use crate::browser::{key, page};
use crate::components::control_id;
use crate::draft::{Draft, Statement};
use crate::state::Kilter;
use leptos::prelude::*;

/// The id of the button that goes on.
pub const CONTINUE: &str = "continue";

/// A statement that is chosen from, on this page.
#[derive(Debug, Clone)]
struct Chosen {
    number: usize,
    options: usize,
}

impl Chosen {
    fn id(&self) -> String {
        id_of(self.number)
    }

    /// The control that a digit stands for.
    fn control(&self, digit: usize) -> Option<String> {
        let place = match digit {
            0 => self.options,
            _ => digit - 1,
        };
        (digit <= self.options).then(|| control_id(&self.id(), place))
    }

    fn has(&self, control: &str) -> bool {
        (0..=self.options).any(|place| control_id(&self.id(), place) == control)
    }
}

/// Listens while the page stands.
pub fn answer_by_digits(kilter: Kilter, here: &[Statement<'_>], moving_on: Option<MovingOn>) {
    let here: Vec<Chosen> = here
        .iter()
        .filter(|statement| statement.points().is_none())
        .map(|statement| Chosen {
            number: statement.number,
            options: statement.options(),
        })
        .collect();
    let listener = window_event_listener_untyped("keydown", move |event| {
        let Some(digit) = key::digit_of(&event) else {
            return;
        };
        let first_missing = || {
            let left = missing(kilter);
            here.iter()
                .find(|statement| left.contains(&statement.number))
        };
        let focused = page::focused().unwrap_or_default();
        let meant = here.iter().find(|statement| statement.has(&focused));
        let Some(statement) = meant.or_else(first_missing).or(here.first()) else {
            return;
        };
        let Some(control) = statement.control(digit) else {
            return;
        };
        page::press(&control);
        if let Some(moving_on) = moving_on {
            page::focus_without_scrolling(&control);
            return moving_on.pressed();
        }
        let next = first_missing().map(Chosen::id);
        page::focus(&next.unwrap_or_else(|| CONTINUE.into()));
    });
    on_cleanup(move || listener.remove());
}

/// The numbers of the statements without an answer.
fn missing(kilter: Kilter) -> Vec<usize> {
    kilter.draft.with_untracked(|draft| {
        let missing = draft.as_ref().map(Draft::missing).unwrap_or_default();
        missing.iter().map(|statement| statement.number).collect()
    })
}
