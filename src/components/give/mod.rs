//! Files are chosen, dropped or pasted, or text is: everywhere the same.
mod fields;
mod fixtures;

pub use fixtures::FIXTURES;

use super::el::El;
use super::form::{PageError, form};
use super::parts::{Kind, details, submit_button};
use super::progress::progress;
use crate::browser::drops::{Drag, on_drags, on_paste};
use crate::browser::files::{self, Dropped};
use kilter_text::t;
use leptos::prelude::*;
use std::borrow::Cow;

/// What is said of it on a page.
pub struct Words {
    /// The field for text comes first, and that for files is one press away.
    pub text_first: bool,
    /// The label of the field for files.
    pub choose_label: Cow<'static, str>,
    /// Beside it.
    pub choose_hint: Cow<'static, str>,
    /// The label of the field for text.
    pub paste_label: Cow<'static, str>,
    /// Beside that field.
    pub paste_hint: Cow<'static, str>,
    /// The button.
    pub button: Cow<'static, str>,
    /// The error where nothing was given.
    pub nothing_given: Cow<'static, str>,
}

/// What is wrong, and with which of the two fields.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Problem {
    in_box: bool,
    text: String,
}

/// What is being given.
#[derive(Clone, Copy)]
pub struct Give {
    /// The ids of the two fields.
    files: &'static str,
    text: &'static str,
    problem: RwSignal<Option<Problem>>,
    /// It is being read, or worked on.
    pub busy: RwSignal<bool>,
    /// How far that is.
    so_far: RwSignal<Option<String>>,
    pasted: RwSignal<String>,
    /// Something is held over the page.
    over: RwSignal<bool>,
    on_given: Callback<(Give, Dropped)>,
}

impl Give {
    /// Nothing yet, for fields with these ids, that for files first. What is given goes to `on_given`, with `busy` on:
    /// the text of it is what stands in the field.
    pub fn new(
        (files, text): (&'static str, &'static str),
        on_given: Callback<(Self, Dropped)>,
    ) -> Self {
        Self {
            files,
            text,
            problem: RwSignal::new(None),
            busy: RwSignal::new(false),
            so_far: RwSignal::new(None),
            pasted: RwSignal::new(String::new()),
            over: RwSignal::new(false),
            on_given,
        }
    }

    /// What is wrong, for the top of the page.
    pub fn errors(self) -> Signal<Vec<PageError>> {
        let error = move |problem: Problem| PageError {
            field: if problem.in_box {
                self.text
            } else {
                self.files
            }
            .to_owned(),
            text: problem.text,
        };
        Signal::derive(move || self.problem.get().map(error).into_iter().collect())
    }

    /// Something is wrong.
    pub fn is_wrong(self) -> Signal<bool> {
        Signal::derive(move || self.problem.with(Option::is_some))
    }

    /// What is wrong with the field for text, or with that for files.
    fn problem_of(self, in_box: bool) -> Signal<Option<String>> {
        Signal::derive(move || {
            let problem = self
                .problem
                .get()
                .filter(|problem| problem.in_box == in_box);
            problem.map(|problem| problem.text)
        })
    }

    /// The fields. While they are on the page, files and text may be dropped anywhere on it.
    pub fn form(self, words: Words) -> El {
        self.form_as(Kind::Main, words)
    }

    /// The same; the button looks like this.
    pub fn form_as(self, kind: Kind, words: Words) -> El {
        let nothing_given = StoredValue::new(words.nothing_given.into_owned());
        let submit = move || {
            let given = Dropped {
                files: files::chosen_in(self.files),
                ..Dropped::default()
            };
            self.hand_on(given, words.text_first, nothing_given.get_value());
        };
        self.listen();
        let status = move || match self.busy.get() {
            false => String::new(),
            true => self
                .so_far
                .get()
                .unwrap_or_else(|| t().open.reading().into_owned()),
        };
        let paste = self.paste(words.paste_label, words.paste_hint);
        let choose = self.choose(words.choose_label.clone(), words.choose_hint);
        let fields = match words.text_first {
            // Files come seldom there: one press away.
            true => [
                paste,
                details(
                    "nhsuk-details",
                    words.choose_label,
                    None,
                    vec![choose.view()],
                ),
            ],
            false => [choose, paste],
        };
        form(submit)
            .with_all(fields)
            .with(submit_button(kind, words.button))
            .with(progress(status))
    }

    /// What was given is done with.
    pub fn done(self) {
        self.busy.set(false);
        self.pasted.set(String::new());
    }

    /// Puts a text into the field.
    pub fn put(self, text: String) {
        self.pasted.set(text);
    }

    /// Says how far it is; the page may be gone by now.
    pub fn says(self, so_far: String) {
        let _ = self.so_far.try_set(Some(so_far));
    }

    /// Something is wrong with the field for text, or with that for files.
    pub fn wrong(self, in_box: bool, text: String) {
        self.problem.set(Some(Problem { in_box, text }));
        self.busy.set(false);
    }

    /// What is dropped anywhere on the page, and files that are pasted.
    fn listen(self) {
        on_drags(move |drag, event| {
            event.prevent_default();
            self.over.set(drag == Drag::Over);
            if let (Drag::Dropped, Some(carried)) = (drag, event.data_transfer()) {
                self.take(files::dropped(&carried));
            }
        });
        on_paste(move |event, carried| {
            let dropped = files::dropped(carried);
            if !dropped.is_empty() {
                event.prevent_default();
                self.take(dropped);
            }
        });
    }

    /// What was dropped or pasted; a text is shown where it could have been put.
    fn take(self, mut dropped: Dropped) {
        if !dropped.text.trim().is_empty() {
            self.pasted.set(std::mem::take(&mut dropped.text));
        }
        self.hand_on(dropped, false, t().given.nothing_dropped().into_owned());
    }

    /// Hands on the files and what stands in the field.
    fn hand_on(self, mut given: Dropped, in_box: bool, nothing_given: String) {
        let text = self.pasted.get_untracked();
        // Set each time: pressing again must bring the focus back to the summary.
        let missing = given.is_empty() && text.trim().is_empty();
        let problem = missing.then_some(Problem {
            in_box,
            text: nothing_given,
        });
        self.problem.set(problem);
        if missing || self.busy.get_untracked() {
            return;
        }
        self.so_far.set(None);
        self.busy.set(true);
        given.text = text;
        // None, where the page is gone.
        let _ = self.on_given.try_run((self, given));
    }
}
