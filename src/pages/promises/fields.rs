//! What is typed, and what it says.

use crate::components::{El, PageError, TextField};
use kilter_core::day::Day;
use kilter_core::names::{LONGEST_NAME, Name, NameFault};
use kilter_text::t;
use leptos::prelude::*;
use std::borrow::Cow;

/// All that is wrong with the form.
pub type Problems = RwSignal<Vec<PageError>>;

/// A field of the form.
#[derive(Clone)]
pub struct Field {
    id: Cow<'static, str>,
    value: RwSignal<String>,
    problems: Problems,
    apart: Option<String>,
}

impl Field {
    /// With what stands in it.
    pub fn new(id: impl Into<Cow<'static, str>>, value: String, problems: Problems) -> Self {
        Self {
            id: id.into(),
            value: RwSignal::new(value),
            problems,
            apart: None,
        }
    }

    /// One of several of its name.
    pub fn of(self, apart: String) -> Self {
        Self {
            apart: Some(apart),
            ..self
        }
    }

    /// Drawn.
    pub fn text(&self, label: Cow<'static, str>, hint: Option<Cow<'static, str>>) -> El {
        self.drawn(TextField::new(self.id.clone(), label, self.value), hint)
    }

    /// Drawn, for a day.
    pub fn day(&self, label: Cow<'static, str>, hint: Option<Cow<'static, str>>) -> El {
        self.drawn(TextField::day(self.id.clone(), label, self.value), hint)
    }

    fn drawn(&self, field: TextField, hint: Option<Cow<'static, str>>) -> El {
        let (id, problems) = (self.id.clone(), self.problems);
        let error = Signal::derive(move || {
            problems.with(|all| {
                let own = all.iter().find(|problem| problem.field == *id);
                own.map(|problem| problem.text.clone())
            })
        });
        let field = TextField {
            apart: self.apart.clone(),
            ..field.error(error)
        };
        match hint {
            Some(hint) => field.hint(hint).draw(),
            None => field.draw(),
        }
    }

    /// Nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.value
            .with_untracked(|typed| Name::new(typed) == Err(NameFault::Empty))
    }

    /// Something is wrong with it.
    pub fn wrong(&self, text: Cow<'static, str>, found: &mut Vec<PageError>) {
        found.push(PageError {
            field: self.id.to_string(),
            text: text.into_owned(),
        });
    }

    /// The text that must be there.
    pub fn must(&self, missing: Cow<'static, str>, found: &mut Vec<PageError>) -> Option<Name> {
        match self.may(found) {
            None if self.is_empty() => {
                self.wrong(missing, found);
                None
            }
            text => text,
        }
    }

    /// The text that may be there.
    pub fn may(&self, found: &mut Vec<PageError>) -> Option<Name> {
        let why = match self.value.with_untracked(|typed| Name::new(typed)) {
            Ok(name) => return Some(name),
            Err(NameFault::Empty) => return None,
            Err(NameFault::TooLong { .. }) => t().promises.too_long(LONGEST_NAME),
            Err(NameFault::Invisible) => t().ask.name_invisible(),
            Err(NameFault::ControlCharacter) => t().ask.name_hidden(),
        };
        self.wrong(why, found);
        None
    }

    /// The day that may be there.
    pub fn may_day(&self, found: &mut Vec<PageError>) -> Option<Day> {
        if self.is_empty() {
            return None;
        }
        let day = self.value.with_untracked(|typed| Day::typed(typed));
        if day.is_none() {
            self.wrong(t().promises.no_day(), found);
        }
        day
    }

    /// The day that must be there.
    pub fn must_day(&self, found: &mut Vec<PageError>) -> Option<Day> {
        if self.is_empty() {
            self.wrong(t().promises.by_missing(), found);
        }
        self.may_day(found)
    }
}
