use super::file_name::csv_name;
use crate::browser::{clipboard, download, print};
use crate::components::Notice;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_text::report_csv::report_csv;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Print, Save and Copy side by side: on a managed computer any of them may be blocked.
#[component]
pub fn TakeOut(
    /// The report.
    report: Report,
    /// The team is made up.
    example: bool,
) -> impl IntoView {
    let report = StoredValue::new(report);
    let done = RwSignal::new(None::<String>);
    let by_hand = RwSignal::new(None::<String>);
    let tell = move |what: String| done.set(Some(what));
    let csv = move || report.with_value(|report| report_csv([report], Catalogue::built_in(), example));
    let save = move |_| {
        let name = if example {
            t().example.csv_name().into_owned()
        } else {
            report.with_value(|report| csv_name(report.team.as_str(), report.month))
        };
        match download::download(&name, "text/csv;charset=utf-8", &csv()) {
            Ok(download::Asked) => tell(t().report.check_downloads().into_owned()),
            Err(_) => {
                by_hand.set(Some(text(&csv())));
                tell(t().ready.copy_failed().into_owned());
            }
        }
    };
    let copy = move |_| {
        let csv = text(&csv());
        spawn_local(async move {
            match clipboard::copy(&csv).await {
                Ok(clipboard::Copied) => {
                    by_hand.set(None);
                    tell(t().report.copied().into_owned());
                }
                Err(clipboard::NotCopied) => {
                    by_hand.set(Some(csv));
                    tell(t().ready.copy_failed().into_owned());
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
                            tell(t().report.cannot_print().into_owned());
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
                {move || done.get().map(|text| view! { <Notice text done=true /> })}
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
    String::from_utf8_lossy(csv).trim_start_matches('\u{feff}').to_owned()
}
