use super::file_name::csv_name;
use crate::browser::{clipboard, download, print};
use crate::components::Notice;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_text::report_csv::report_csv;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::borrow::Cow;

/// Print, Save and Copy side by side: on a managed computer any of them may be blocked.
#[component]
pub fn TakeOut(
    /// The report.
    report: Report,
    /// The team is made up.
    example: bool,
) -> impl IntoView {
    let report = StoredValue::new(report);
    // What happened, and whether it worked.
    let told = RwSignal::new(None::<(String, bool)>);
    let by_hand = RwSignal::new(None::<String>);
    let worked = move |what: Cow<'static, str>| told.set(Some((what.into_owned(), true)));
    let failed = move |what: Cow<'static, str>| told.set(Some((what.into_owned(), false)));
    let csv =
        move || report.with_value(|report| report_csv([report], Catalogue::built_in(), example));
    let save = move |_| {
        let name = if example {
            t().example.csv_name().into_owned()
        } else {
            report.with_value(|report| csv_name(report.team.as_str(), report.month))
        };
        match download::download(&name, "text/csv;charset=utf-8", &csv()) {
            Ok(download::Asked) => worked(t().report.check_downloads()),
            Err(_) => {
                by_hand.set(Some(text(&csv())));
                failed(t().ready.copy_failed());
            }
        }
    };
    let copy = move |_| {
        let csv = text(&csv());
        spawn_local(async move {
            match clipboard::copy(&csv).await {
                Ok(clipboard::Copied) => {
                    by_hand.set(None);
                    worked(t().report.copied());
                }
                Err(clipboard::NotCopied) => {
                    by_hand.set(Some(csv));
                    failed(t().ready.copy_failed());
                }
            }
        });
    };
    view! {
        <section class="kilter-no-print" aria-labelledby="take-out">
            <h2 class="nhsuk-heading-s" id="take-out">
                {t().report.take_out_heading()}
            </h2>
            <div class="nhsuk-button-group">
                <button
                    class="nhsuk-button"
                    type="button"
                    aria-describedby="print-hint"
                    on:click=move |_| {
                        if print::print().is_err() {
                            failed(t().report.cannot_print());
                        }
                    }
                >
                    {t().report.print_button()}
                </button>
                <button class="nhsuk-button nhsuk-button--secondary" type="button" on:click=save>
                    {t().report.csv_button()}
                </button>
                <button class="nhsuk-button nhsuk-button--secondary" type="button" on:click=copy>
                    {t().report.copy_button()}
                </button>
            </div>
            <p class="nhsuk-hint" id="print-hint">
                {t().report.print_hint()}
            </p>
            <div role="status">
                {move || told.get().map(|(text, done)| view! { <Notice text done /> })}
            </div>
            {move || {
                by_hand
                    .get()
                    .map(|csv| {
                        view! {
                            <div class="nhsuk-form-group">
                                <label class="nhsuk-label" for="csv-text">
                                    {t().report.csv_text_label()}
                                </label>
                                <textarea
                                    class="nhsuk-textarea kilter-copy-text"
                                    id="csv-text"
                                    rows="8"
                                    readonly
                                    prop:value=csv
                                ></textarea>
                            </div>
                        }
                    })
            }}
        </section>
    }
}

/// The CSV as text to paste: without the mark that only a file needs.
fn text(csv: &[u8]) -> String {
    String::from_utf8_lossy(csv)
        .trim_start_matches('\u{feff}')
        .to_owned()
}
