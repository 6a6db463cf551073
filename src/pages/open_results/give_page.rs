use super::given::{Given, LARGEST_FILE, NotRead};
use super::here::Here;
use crate::browser::files::{self, FileError};
use crate::components::{BackLink, ErrorSummary, Heading, PageError};
use crate::route::Route;
use kilter_text::t;
use leptos::ev::{DragEvent, SubmitEvent};
use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

const FILES: &str = "summary-files";
const TEXT: &str = "summary-text";

/// Choose, drop or paste.
#[component]
pub fn GivePage(
    /// Takes what was given.
    look: Callback<Vec<Given>>,
) -> impl IntoView {
    let field = NodeRef::<Input>::new();
    let pasted = RwSignal::new(String::new());
    let nothing = RwSignal::new(false);
    let reading = RwSignal::new(false);
    let over = RwSignal::new(false);
    let errors = Signal::derive(move || {
        let text = t().open.nothing_given().into_owned();
        if nothing.get() {
            vec![PageError {
                field: FILES.to_owned(),
                text,
            }]
        } else {
            Vec::new()
        }
    });
    let read = move |files: Vec<File>| {
        let text = pasted.get_untracked();
        let no_text = text.trim().is_empty();
        // Set each time: pressing again must bring the focus back to the summary.
        nothing.set(files.is_empty() && no_text);
        if (files.is_empty() && no_text) || reading.get_untracked() {
            return;
        }
        reading.set(true);
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
            look.run(given);
        });
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        read(
            field
                .get_untracked()
                .map(|field| files::chosen(&field))
                .unwrap_or_default(),
        );
    };
    let drop_files = move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        let dropped = event
            .data_transfer()
            .map(|transfer| files::dropped(&transfer));
        read(dropped.unwrap_or_default());
    };
    let drag_over = move |event: DragEvent| {
        // Without this the browser opens the file in place of the page.
        event.prevent_default();
        over.set(true);
    };
    view! {
        <BackLink to=Route::Home />
        <ErrorSummary errors />
        <Heading text=t().open.title().into_owned() error=Signal::from(nothing) />
        <p class="nhsuk-body-l">{t().open.lead()}</p>
        <form novalidate on:submit=submit>
            <div
                class="nhsuk-form-group kilter-drop"
                class=("kilter-drop--over", over)
                class=("nhsuk-form-group--error", nothing)
                on:dragover=drag_over
                on:dragleave=move |_| over.set(false)
                on:drop=drop_files
            >
                <label class="nhsuk-label nhsuk-label--m" for=FILES>
                    {t().open.choose_label()}
                </label>
                <div class="nhsuk-hint" id="summary-files-hint">
                    {t().open.choose_hint()}
                </div>
                <ErrorMessage shown=nothing />
                <input
                    class="kilter-file"
                    id=FILES
                    type="file"
                    multiple
                    accept=".json,.ndjson,.jsonl,.txt,application/json"
                    aria-describedby=move || described_by(nothing.get())
                    node_ref=field
                />
                <p class="kilter-drop__text">{t().open.drop_text()}</p>
            </div>
            <div class="nhsuk-form-group">
                <label class="nhsuk-label nhsuk-label--m" for=TEXT>
                    {t().open.paste_label()}
                </label>
                <div class="nhsuk-hint" id="summary-text-hint">
                    {t().open.paste_hint()}
                </div>
                <textarea
                    class="nhsuk-textarea kilter-copy-text"
                    id=TEXT
                    rows="5"
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby="summary-text-hint"
                    prop:value=move || pasted.get()
                    on:input=move |event| pasted.set(event_target_value(&event))
                ></textarea>
            </div>
            <button class="nhsuk-button" type="submit">
                {t().open.read_button()}
            </button>
            <p role="status">{move || reading.get().then(|| t().open.reading())}</p>
        </form>
        <Here />
    }
}

#[component]
fn ErrorMessage(shown: RwSignal<bool>) -> impl IntoView {
    move || {
        shown.get().then(|| {
            view! {
                <span class="nhsuk-error-message" id="summary-files-error">
                    <span class="nhsuk-u-visually-hidden">{t().shell.error_prefix()} " "</span>
                    {t().open.nothing_given()}
                </span>
            }
        })
    }
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
