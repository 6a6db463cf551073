use super::Step;
use super::given::{Given, LARGEST_FILE, NotRead};
use super::here::here;
use crate::browser::files::{self, FileError};
use crate::components::{
    El, Kind, PageError, all, back_link, el, error_message, error_summary, heading, lead, live,
    submit_button,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_text::t;
use leptos::ev::DragEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Event;
use web_sys::File;

const FILES: &str = "summary-files";
const TEXT: &str = "summary-text";

/// What is being given.
#[derive(Clone, Copy)]
struct Giving {
    kilter: Kilter,
    step: RwSignal<Step>,
    pasted: RwSignal<String>,
    /// Nothing was given: the error.
    nothing: RwSignal<bool>,
    reading: RwSignal<bool>,
    /// Files are held over the field.
    over: RwSignal<bool>,
}

/// Choose, drop or paste.
pub fn give_page(kilter: Kilter, step: RwSignal<Step>) -> AnyView {
    let giving = Giving {
        kilter,
        step,
        pasted: RwSignal::new(String::new()),
        nothing: RwSignal::new(false),
        reading: RwSignal::new(false),
        over: RwSignal::new(false),
    };
    let Giving {
        nothing, reading, ..
    } = giving;
    let errors = Signal::derive(move || {
        if nothing.get() {
            vec![PageError {
                field: FILES.to_owned(),
                text: t().open.nothing_given().into_owned(),
            }]
        } else {
            Vec::new()
        }
    });
    let submit = move |event: Event| {
        event.prevent_default();
        giving.read(files::chosen_in(FILES));
    };
    let status = move || {
        if reading.get() {
            t().open.reading().into_owned()
        } else {
            String::new()
        }
    };
    let form = el("form")
        .attr("novalidate", "")
        .on("submit", submit)
        .with(choose(giving))
        .with(paste(giving.pasted))
        .with(submit_button(Kind::Main, t().open.read_button()))
        .with(el("p").attr("role", "status").live_text(status));
    all(vec![
        back_link(&Route::Home).view(),
        error_summary(errors),
        heading(t().open.title(), None, Some(nothing.into())).view(),
        lead(t().open.lead()).view(),
        form.view(),
        here(kilter).view(),
    ])
}

impl Giving {
    /// Reads the files and what was pasted, and goes on.
    fn read(self, files: Vec<File>) {
        let text = self.pasted.get_untracked();
        let no_text = text.trim().is_empty();
        // Set each time: pressing again must bring the focus back to the summary.
        self.nothing.set(files.is_empty() && no_text);
        if (files.is_empty() && no_text) || self.reading.get_untracked() {
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
            self.step.set(Step::look(self.kilter, &given));
        });
    }
}

fn choose(giving: Giving) -> El {
    let Giving { nothing, over, .. } = giving;
    let class = move || {
        let over = if over.get() { " kilter-drop--over" } else { "" };
        let error = if nothing.get() {
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
        giving.read(transfer.map(|t| files::dropped(&t)).unwrap_or_default());
    };
    let wrong = live(move || {
        if nothing.get() {
            let id = Some("summary-files-error".to_owned());
            error_message(id, t().open.nothing_given().into_owned()).view()
        } else {
            crate::components::nothing()
        }
    });
    let field = el("input")
        .class("kilter-file")
        .attr("id", FILES)
        .attr("type", "file")
        .attr("multiple", "")
        .attr("accept", ".json,.ndjson,.jsonl,.txt,application/json")
        .live_attr("aria-describedby", move || {
            Some(described_by(nothing.get()).to_owned())
        });
    el("div")
        .live_attr("class", class)
        .on("dragover", drag_over)
        .on("dragleave", move |_| over.set(false))
        .on("drop", drop_files)
        .with(label(FILES, t().open.choose_label().into_owned()))
        .with(hint(
            "summary-files-hint",
            t().open.choose_hint().into_owned(),
        ))
        .view_in(wrong)
        .with(field)
        .with(
            el("p")
                .class("kilter-drop__text")
                .text(t().open.drop_text()),
        )
}

fn paste(pasted: RwSignal<String>) -> El {
    let field = el("textarea")
        .class("nhsuk-textarea kilter-copy-text")
        .attr("id", TEXT)
        .attr("rows", "5")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("aria-describedby", "summary-text-hint")
        .live_value(move || pasted.get())
        .on("input", move |event| {
            pasted.set(event_target_value(&event));
        });
    el("div")
        .class("nhsuk-form-group")
        .with(label(TEXT, t().open.paste_label().into_owned()))
        .with(hint(
            "summary-text-hint",
            t().open.paste_hint().into_owned(),
        ))
        .with(field)
}

fn label(field: &'static str, words: String) -> El {
    let label = el("label").class("nhsuk-label nhsuk-label--m");
    label.attr("for", field).text(words)
}

fn hint(id: &'static str, words: String) -> El {
    el("div").class("nhsuk-hint").attr("id", id).text(words)
}

fn described_by(error: bool) -> &'static str {
    if error {
        "summary-files-hint summary-files-error"
    } else {
        "summary-files-hint"
    }
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
