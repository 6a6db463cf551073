//! Results are ready: what the file holds, taking it out, and opening the report here.

use crate::browser::{clipboard, download, print};
use crate::components::{BackLink, Heading, Notice, TwoStep};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::ids::RandomId;
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_core::report::{CheckReport, ItemFinding, Report};
use kilter_core::wording::Wording;
use kilter_text::{say, t};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A closed round: its file, in readable form.
#[component]
pub fn Ready(
    /// Which round.
    id: RandomId,
) -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let round = kilter.closed_round(&id)?;
    let report = kilter.report(&id)?;
    let say = t().ready;
    let whose = say
        .lead(round.setup.team.as_str(), round.setup.round.as_str())
        .into_owned();
    let left_out = round
        .setup
        .checks
        .iter()
        .filter(|key| report.checks.iter().all(|c| c.key != **key));
    let left_out: Vec<_> = left_out
        .filter_map(|key| Catalogue::built_in().find(key))
        .map(|check| view! { <p>{t().report.left_out(&check.title)}</p> })
        .collect();
    Some(view! {
        <BackLink to=Route::Home />
        <Heading text=say.title().into_owned() caption=whose />
        <Take summary=round.summary />
        <h2 class="nhsuk-heading-m">{say.next_heading()}</h2>
        <p>{say.next_text()}</p>
        <OpenHere id />
        <section aria-labelledby="what-the-file-holds">
            <h2 class="nhsuk-heading-m" id="what-the-file-holds">
                {say.holds_heading()}
            </h2>
            <p>{say.holds_text()}</p>
            <p>
                <strong>{say.anyone()}</strong>
            </p>
            <p>{say.small_team()}</p>
            {left_out}
            {contents(&report)}
        </section>
    })
}

/// Save, Copy and Print, side by side: on a locked-down machine any of them may be refused.
#[component]
fn Take(summary: String) -> impl IntoView {
    let words = t().ready;
    let said = RwSignal::new(None::<String>);
    let by_hand = RwSignal::new(false);
    let text = StoredValue::new(summary);
    let save = move |_| {
        let asked = download::download(FILE_NAME, JSON, text.get_value().as_bytes());
        said.set(Some(match asked {
            Ok(_) => words.check_downloads().into_owned(),
            Err(_) => words.copy_failed().into_owned(),
        }));
        by_hand.set(asked.is_err());
    };
    let copy = move |_| {
        spawn_local(async move {
            let copied = clipboard::copy(&text.get_value()).await.is_ok();
            said.set(Some(
                if copied {
                    words.copied()
                } else {
                    words.copy_failed()
                }
                .into_owned(),
            ));
            by_hand.set(!copied);
        });
    };
    view! {
        <h2 class="nhsuk-heading-m">{words.take_heading()}</h2>
        <p>{words.take_text()}</p>
        <div class="nhsuk-button-group kilter-no-print">
            <button class="nhsuk-button" type="button" on:click=save>
                {words.save_button()}
            </button>
            <button class="nhsuk-button nhsuk-button--secondary" type="button" on:click=copy>
                {words.copy_button()}
            </button>
            <button
                class="nhsuk-button nhsuk-button--secondary"
                type="button"
                on:click=move |_| print_page(said)
            >
                {words.print_button()}
            </button>
        </div>
        <p class="nhsuk-hint kilter-no-print">{words.print_hint()}</p>
        <div role="status">{move || said.get().map(|text| view! { <Notice text done=true /> })}</div>
        <Show when=move || by_hand.get()>
            <div class="nhsuk-form-group">
                <label class="nhsuk-label" for="summary-text">
                    {words.copy_text_label()}
                </label>
                <textarea
                    class="nhsuk-textarea"
                    id="summary-text"
                    rows="8"
                    readonly
                    prop:value=text.get_value()
                ></textarea>
            </div>
        </Show>
    }
}

/// Where the browser can't print, the text can still be copied by hand.
fn print_page(said: RwSignal<Option<String>>) {
    if print::print().is_err() {
        said.set(Some(t().ready.copy_failed().into_owned()));
    }
}

/// The same name for every team: a file's name is read by whoever carries it.
const FILE_NAME: &str = "kilter-team-summary.json";
const JSON: &str = "application/json";

/// The report stays shut until somebody has looked at the projector.
#[component]
fn OpenHere(id: RandomId) -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let words = t().ready;
    let open = Callback::new(move |()| kilter.go(&Route::Report(id.clone())));
    view! {
        <div class="kilter-no-print">
            <TwoStep
                id="projector-title"
                open=words.open_link()
                title=words.projector_title()
                confirm=words.projector_off()
                cancel=words.projector_on()
                on_confirm=open
            >
                <p>{words.projector_text()}</p>
            </TwoStep>
        </div>
    }
}

fn contents(report: &Report) -> impl IntoView + use<> {
    let check = |check: &CheckReport| {
        let instrument = check.instrument(Catalogue::built_in())?;
        let findings = check.findings.as_ref().ok()?;
        let caption = t().ready.counts_caption(&instrument.title, check.replies);
        let rows = findings
            .items
            .iter()
            .map(|item| row(instrument, item, &report.wording));
        Some(view! {
            <div class="kilter-scroll" role="region" tabindex="0" aria-label=caption.clone()>
                <table class="nhsuk-table">
                    <caption class="nhsuk-table__caption">{caption.clone()}</caption>
                    <thead class="nhsuk-table__head">
                        <tr>
                            <th scope="col">{t().ready.statement_column()}</th>
                            <th scope="col">{t().statements.answers_column()}</th>
                        </tr>
                    </thead>
                    <tbody class="nhsuk-table__body">{rows.collect_view()}</tbody>
                </table>
            </div>
        })
    };
    report.checks.iter().filter_map(check).collect_view()
}

fn row(instrument: &Instrument, item: &ItemFinding, wording: &Wording) -> impl IntoView + use<> {
    let text = instrument
        .item(&item.id)
        .map(|i| wording.fill(&i.text))
        .unwrap_or_default();
    let answers = say::answers(item, instrument);
    view! {
        <tr class="nhsuk-table__row">
            <td class="nhsuk-table__cell">{text}</td>
            <td class="nhsuk-table__cell">{answers}</td>
        </tr>
    }
}
