//! The form that asks for the phrase of a key file, and what came of it.

use crate::browser::pause::{UNTIL_DRAWN, pause_for};
use crate::components::{El, TextField, error_of, error_summary, form, live_notice, progress};
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::borrow::Cow;

const PHRASE: &str = "key-phrase";

/// A phrase that is typed, and tried.
#[derive(Clone, Copy)]
pub struct PhraseForm {
    phrase: RwSignal<String>,
    /// What is wrong with it.
    pub wrong: RwSignal<Option<String>>,
    /// What did not work.
    pub failed: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
}

impl PhraseForm {
    /// Nothing is typed yet.
    pub fn new() -> Self {
        Self {
            phrase: RwSignal::new(String::new()),
            wrong: RwSignal::new(None),
            failed: RwSignal::new(None),
            busy: RwSignal::new(false),
        }
    }

    /// Something is wrong with the phrase.
    pub fn is_wrong(self) -> Signal<bool> {
        Signal::derive(move || self.wrong.with(Option::is_some))
    }

    /// What is wrong, above the heading.
    pub fn errors(self) -> [AnyView; 2] {
        [
            error_summary(error_of(PHRASE, self.wrong)),
            live_notice(self.failed),
        ]
    }

    /// The form. While `try_it` takes its moment, it says so in these words.
    pub fn draw<Tried: Future<Output = ()> + 'static>(
        self,
        label: Cow<'static, str>,
        hint: Cow<'static, str>,
        buttons: El,
        meanwhile: Cow<'static, str>,
        try_it: impl Fn(String) -> Tried + Copy + 'static,
    ) -> AnyView {
        let field = TextField::new(PHRASE, label, self.phrase).hint(hint);
        let busy = move || match self.busy.get() {
            true => meanwhile.clone().into_owned(),
            false => String::new(),
        };
        form(move || self.run(try_it))
            .with(field.error(self.wrong.into()).draw())
            .with(buttons)
            .with(progress(busy))
            .view()
    }

    fn run<Tried: Future<Output = ()> + 'static>(self, try_it: impl Fn(String) -> Tried + 'static) {
        if self.busy.get_untracked() {
            return;
        }
        let phrase = self.phrase.get_untracked();
        let missing = phrase.trim().is_empty();
        self.failed.set(None);
        // Set each time: pressing again must bring the focus back to the summary.
        self.wrong.set(missing.then(|| t().phrase.missing().into()));
        if missing {
            return;
        }
        self.busy.set(true);
        spawn_local(async move {
            // That it takes a moment is on the screen by then.
            pause_for(UNTIL_DRAWN).await;
            try_it(phrase).await;
            self.busy.try_set(false);
        });
    }
}
