//! Files are chosen or dropped, or text is pasted: a part of several pages.
mod given;

pub use given::{Given, LARGEST_FILE, NotRead, text_of};

use crate::browser::files::{self, FileError};
use crate::components::{
    El, Kind, PageError, el, error_message, error_of, form, form_group, live, nothing,
    submit_button,
};
use kilter_text::t;
use leptos::ev::DragEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Event;
use std::borrow::Cow;
use web_sys::File;

/// What is said of it on a page.
pub struct Words {
    /// Beside the field for files.
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

/// What is being given.
#[derive(Clone, Copy)]
pub struct Giving {
    /// The id of the field for files.
    files: &'static str,
    /// What is wrong with what was given.
    pub problem: RwSignal<Option<String>>,
    /// It is being read, or worked on.
    pub reading: RwSignal<bool>,
    pasted: RwSignal<String>,
    /// Files are held over the field.
    over: RwSignal<bool>,
    on_given: Callback<(Giving, Vec<Given>)>,
}

impl Giving {
    /// Nothing yet. What is given goes to `on_given`, with `reading` on.
    pub fn new(files: &'static str, on_given: Callback<(Self, Vec<Given>)>) -> Self {
        Self {
            files,
            problem: RwSignal::new(None),
            reading: RwSignal::new(false),
            pasted: RwSignal::new(String::new()),
            over: RwSignal::new(false),
            on_given,
        }
    }

    /// What is wrong, for the top of the page.
    pub fn errors(self) -> Signal<Vec<PageError>> {
        error_of(self.files, self.problem)
    }

    /// Something is wrong.
    pub fn is_wrong(self) -> Signal<bool> {
        Signal::derive(move || self.problem.with(Option::is_some))
    }

    /// The fields; `accept` is which files the browser offers first.
    pub fn form(self, accept: &'static str, text_id: &'static str, words: Words) -> El {
        let nothing_given = words.nothing_given.into_owned();
        let dropped = nothing_given.clone();
        let submit = move || self.read(files::chosen_in(self.files), &nothing_given);
        let status = move || {
            if self.reading.get() {
                t().open.reading().into_owned()
            } else {
                String::new()
            }
        };
        form(submit)
            .with(self.choose(accept, words.choose_hint, dropped))
            .with(self.paste(text_id, words.paste_label, words.paste_hint))
            .with(submit_button(Kind::Main, words.button))
            .with(el("p").attr("role", "status").live_text(status))
    }

    /// What was given is done with.
    pub fn done(self) {
        self.reading.set(false);
        self.pasted.set(String::new());
    }

    /// Reads the files and what was pasted, and goes on.
    fn read(self, files: Vec<File>, nothing_given: &str) {
        let text = self.pasted.get_untracked();
        let no_text = text.trim().is_empty();
        // Set each time: pressing again must bring the focus back to the summary.
        let missing = files.is_empty() && no_text;
        self.problem.set(missing.then(|| nothing_given.to_owned()));
        if missing || self.reading.get_untracked() {
            return;
        }
        self.reading.set(true);
        spawn_local(async move {
            let mut given = Vec::new();
            for file in &files {
                given.push(read_file(file).await);
            }
            if !no_text {
                let name = t().open.pasted().into_owned();
                given.push(Given {
                    name,
                    bytes: Ok(text.into_bytes()),
                });
            }
            // The page may be gone by now.
            let _ = self.on_given.try_run((self, given));
        });
    }

    fn choose(
        self,
        accept: &'static str,
        choose_hint: Cow<'static, str>,
        nothing_given: String,
    ) -> El {
        let Self {
            over,
            problem,
            files: id,
            ..
        } = self;
        let class = move || {
            let over = if over.get() { " kilter-drop--over" } else { "" };
            let error = if problem.with(Option::is_some) {
                " nhsuk-form-group--error"
            } else {
                ""
            };
            Some(format!("nhsuk-form-group kilter-drop{over}{error}"))
        };
        let drag_over = move |event: Event| {
            // Without this the browser opens the file in place of the page.
            event.prevent_default();
            over.set(true);
        };
        let drop_files = move |event: Event| {
            event.prevent_default();
            over.set(false);
            let transfer = event.dyn_ref::<DragEvent>().and_then(|d| d.data_transfer());
            let files = transfer.map(|t| files::dropped(&t)).unwrap_or_default();
            self.read(files, &nothing_given);
        };
        let error_id = format!("{id}-error");
        let wrong = live(move || match problem.get() {
            Some(text) => error_message(Some(error_id.clone()), text).view(),
            None => nothing(),
        });
        let described_by = move || {
            Some(if problem.with(Option::is_some) {
                format!("{id}-hint {id}-error")
            } else {
                format!("{id}-hint")
            })
        };
        let field = el("input")
            .class("kilter-file")
            .attr("id", id)
            .attr("type", "file")
            .attr("multiple", "")
            .attr("accept", accept)
            .live_attr("aria-describedby", described_by);
        el("div")
            .live_attr("class", class)
            .on("dragover", drag_over)
            .on("dragleave", move |_| over.set(false))
            .on("drop", drop_files)
            .with(label(id, t().open.choose_label()))
            .with(hint(id, choose_hint))
            .view_in(wrong)
            .with(field)
            .with(
                el("p")
                    .class("kilter-drop__text")
                    .text(t().open.drop_text()),
            )
    }

    fn paste(
        self,
        id: &'static str,
        paste_label: Cow<'static, str>,
        paste_hint: Cow<'static, str>,
    ) -> El {
        let pasted = self.pasted;
        let field = el("textarea")
            .class("nhsuk-textarea kilter-copy-text")
            .attr("id", id)
            .attr("rows", "5")
            .attr("autocomplete", "off")
            .attr("spellcheck", "false")
            .attr("aria-describedby", format!("{id}-hint"))
            .live_value(move || pasted.get())
            .on("input", move |event| {
                pasted.set(event_target_value(&event));
            });
        form_group("", Signal::stored(None))
            .with(label(id, paste_label))
            .with(hint(id, paste_hint))
            .with(field)
    }
}

fn label(field: &'static str, words: Cow<'static, str>) -> El {
    let label = el("label").class("nhsuk-label nhsuk-label--m");
    label.attr("for", field).text(words)
}

fn hint(of: &'static str, words: Cow<'static, str>) -> El {
    el("div")
        .class("nhsuk-hint")
        .attr("id", format!("{of}-hint"))
        .text(words)
}

async fn read_file(file: &File) -> Given {
    let bytes = files::read(file, LARGEST_FILE)
        .await
        .map_err(|error| match error {
            FileError::TooLarge { found, .. } => NotRead::TooLarge { found },
            FileError::Unreadable => NotRead::Unreadable,
        });
    Given {
        name: file.name(),
        bytes,
    }
}
