//! Typing in a form, and all that is wrong with it.

use super::fields::{Told, id_of};
use super::typed::{Digits, Place, Wrong, differences, read};
use crate::browser::key::key_of;
use crate::browser::page;
use crate::components::{El, PageError};
use kilter_text::t;
use leptos::prelude::*;
use leptos::web_sys::Event;
use std::ops::Range;

/// What was typed, and what is wrong with it.
#[derive(Clone, Copy)]
pub struct Typing {
    pub digits: RwSignal<Digits>,
    /// The first of two typings, which the second is compared with.
    pub first: RwSignal<Option<Digits>>,
    pub errors: RwSignal<Vec<PageError>>,
}

impl Typing {
    pub fn told(self) -> Told {
        let Self { digits, errors, .. } = self;
        Told { digits, errors }
    }

    /// A digit that is typed where the fields of a part have ended: one of them was typed twice.
    pub fn stop_at(self, button: El, part: Option<Range<usize>>) -> El {
        button.on("keydown", move |event: Event| {
            let is_digit = key_of(&event).is_some_and(|key| key.parse::<u8>().is_ok());
            if let (true, Some(part)) = (is_digit, &part) {
                self.told().too_many(part.start, 1);
            }
        })
    }

    /// What is wrong in a part, whose places these are.
    pub fn wrong(self, part: Range<usize>, places: &[Place]) -> Vec<PageError> {
        let digits = self.digits.get_untracked();
        let own = digits.get(part.clone()).unwrap_or_default();
        read(places, own)
            .err()
            .map(|wrong| errors(places, part.start, &wrong))
            .unwrap_or_default()
    }

    /// The form was typed in once: the fields are empty for the second time.
    pub fn begin_again(self, places: &[Place]) {
        let digits = self.digits.get_untracked();
        match read(places, &digits) {
            Err(wrong) => self.errors.set(errors(places, 0, &wrong)),
            Ok(_) => {
                self.errors.set(Vec::new());
                self.digits.set(vec![String::new(); digits.len()]);
                self.first.set(Some(digits));
                page::focus(&id_of(0));
            }
        }
    }

    /// Both typings are the same. Where not, who types looks at the paper, and what they leave
    /// there is what is added.
    pub fn compare(self, places: &[Place], second: &[String]) -> Result<(), Vec<PageError>> {
        let first = self
            .first
            .get_untracked()
            .unwrap_or_else(|| second.to_vec());
        let differ = differences(&first, second);
        self.first.set(None);
        if differ.is_empty() {
            return Ok(());
        }
        let digit =
            |digits: &[String], place: usize| digits.get(place).cloned().unwrap_or_default();
        let error = |place: usize| PageError {
            field: id_of(place),
            text: t()
                .paper
                .keyed_differs(
                    places.get(place).map_or(0, |place| place.number),
                    &digit(&first, place),
                    &digit(second, place),
                )
                .into_owned(),
        };
        Err(differ.into_iter().map(error).collect())
    }
}

/// What is wrong in a part that begins at this place.
pub fn errors(places: &[Place], begins: usize, wrong: &[(usize, Wrong)]) -> Vec<PageError> {
    let error = |(place, why): &(usize, Wrong)| {
        let statement = places.get(*place).map_or(0, |place| place.number);
        let say = t().paper;
        let text = match *why {
            Wrong::Number { most } => say.keyed_wrong(statement, most),
            Wrong::Sum { found, points } => say.keyed_points_wrong(statement, found, points),
        };
        PageError {
            field: id_of(begins + place),
            text: text.into_owned(),
        }
    };
    wrong.iter().map(error).collect()
}
