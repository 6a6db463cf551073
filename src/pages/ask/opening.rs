use super::field::{Field, Problem, Problems};
use super::form::{Form, LONGEST, minutes};
use crate::actions::open_round;
use crate::components::{
    El, Kind, PageError, TextField, all, back_link, el, error_summary, form, heading, live,
    live_notice, nothing, progress, submit_button,
};
use crate::once::Once;
use crate::pages::plan::unscored_link;
use crate::pages::refused::refused;
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::ids::RandomId;
use kilter_core::instrument::InstrumentKey;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::borrow::Cow;

/// Opening a round with what stands in the form.
#[derive(Clone, Copy)]
pub struct Opening {
    kilter: Kilter,
    /// The form.
    pub form: Form,
    /// What is wrong with it.
    pub problems: Problems,
    /// What did not work.
    failed: RwSignal<Option<String>>,
    /// It is being opened.
    running: RwSignal<bool>,
    /// The id that the team has from another round or another table.
    team_id: StoredValue<Option<RandomId>>,
    once: StoredValue<Once>,
    /// The checks of which it was said that they take long.
    warned: StoredValue<Vec<InstrumentKey>>,
}

impl Opening {
    /// With this form, for the team with this id; a new team without one.
    pub fn new(kilter: Kilter, form: Form, team_id: Option<RandomId>) -> Self {
        Self {
            kilter,
            form,
            problems: RwSignal::new(Vec::new()),
            failed: RwSignal::new(None),
            running: RwSignal::new(false),
            team_id: StoredValue::new(team_id),
            once: StoredValue::new(Once::default()),
            warned: StoredValue::new(Vec::new()),
        }
    }

    /// What is wrong with one field.
    pub fn wrong(self, field: Field) -> Signal<Option<String>> {
        let text = |problem: &Problem| problem.text.clone();
        Signal::derive(move || {
            self.problems
                .with(|all| all.iter().find(|problem| problem.field == field).map(text))
        })
    }

    /// The field for the number of people.
    pub fn size(self, label: Cow<'static, str>, hint: Option<String>) -> El {
        let field = TextField::number(Field::TeamSize.id(), label, self.form.team_size)
            .error(self.wrong(Field::TeamSize));
        let fewer = live(move || match self.are_fewer() {
            true => unscored_link().view(),
            false => nothing(),
        });
        el("div")
            .with(TextField { hint, ..field }.draw())
            .view_in(fewer)
    }

    /// The round was refused because so few people have no result.
    fn are_fewer(self) -> bool {
        let is_wrong = self.wrong(Field::TeamSize).get().is_some();
        let people = self.form.team_size.get();
        is_wrong
            && matches!(people.trim().parse(), Ok(people) if (1..self.form.lowest).contains(&people))
    }

    /// The page: its heading, these fields, and the button.
    pub fn draw(self, back: &Route, title: Cow<'static, str>, fields: Vec<El>) -> AnyView {
        let error = |problem: &Problem| PageError {
            field: problem.field.id().into_owned(),
            text: problem.text.clone(),
        };
        let errors = Signal::derive(move || {
            self.problems
                .with(|all| all.iter().map(error).collect::<Vec<_>>())
        });
        let is_wrong = Signal::derive(move || self.problems.with(|all| !all.is_empty()));
        let locking = move || {
            let locking = self.running.get() && self.form.lock.get();
            match locking {
                true => t().phrase.locking().into(),
                false => String::new(),
            }
        };
        let form = form(move || self.submit())
            .with(heading(title, None, Some(is_wrong)))
            .with_all(fields)
            .with(submit_button(Kind::Main, t().ask.start_button()))
            .with(progress(locking));
        all(vec![
            back_link(back).view(),
            error_summary(errors),
            live_notice(self.failed),
            form.view(),
        ])
    }

    /// That these checks take long, said once: who presses again is sure.
    fn too_long(self, checks: &[InstrumentKey]) -> Option<Problem> {
        let minutes = minutes(checks);
        let was_said = self.warned.with_value(|warned| warned.as_slice() == checks);
        if minutes <= LONGEST || was_said {
            return None;
        }
        self.warned.set_value(checks.to_vec());
        Some(Problem {
            field: Field::Checks,
            text: t().which.long(minutes, LONGEST).into(),
        })
    }

    fn submit(self) {
        // Locking takes a moment, and a second press would open a second round.
        if self.running.get_untracked() {
            return;
        }
        self.failed.set(None);
        let setup = match self.form.setup() {
            Ok(setup) => setup,
            Err(found) => return self.problems.set(found),
        };
        if let Some(long) = self.too_long(&setup.asking.checks) {
            return self.problems.set(vec![long]);
        }
        self.problems.set(Vec::new());
        self.running.set(true);
        let phrase = self.form.chosen_phrase();
        let (team_id, once) = (self.team_id.get_value(), self.once.get_value());
        let words = self.form.words();
        spawn_local(async move {
            match open_round(&self.kilter, &once, setup, team_id, &phrase, &words).await {
                // Most are asked by a message.
                Ok(id) if self.form.asked_by.is_some() => self.kilter.go(&Route::Invite(id)),
                Ok(id) => {
                    self.kilter.say(t().round.opened());
                    self.kilter.go(&Route::Round(id));
                }
                Err(error) => refused(self.kilter, &error, self.failed),
            }
            self.running.try_set(false);
        });
    }
}
