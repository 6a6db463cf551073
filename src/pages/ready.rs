//! Results are ready: what the file holds, taking it out, and opening the report here.

use crate::browser::{clipboard, download, print};
use crate::components::{
    El, Kind, TwoStep, all, back_link, button, button_group, details, el, heading, heading2, live,
    nothing, notice, para, section, views,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::disclosure::Withheld;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::report::{CheckReport, Report};
use kilter_text::{say, t};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A closed round: its file, in readable form.
pub fn ready(kilter: Kilter, id: &RandomId) -> AnyView {
    drawn(kilter, id).unwrap_or_else(nothing)
}

fn drawn(kilter: Kilter, id: &RandomId) -> Option<AnyView> {
    let round = kilter.closed_round(id)?;
    let report = kilter.report(id)?;
    let say = t().ready;
    let whose = say
        .lead(round.setup.team.as_str(), round.setup.round.as_str())
        .into_owned();
    let mut holds = section("what-the-file-holds", say.holds_heading())
        .with(para(say.holds_text()))
        .with(el("p").with(el("strong").text(say.anyone())))
        .with(para(say.small_team()));
    for key in &round.setup.checks {
        let left_out = report.checks.iter().all(|check| check.key != *key);
        if let (true, Some(check)) = (left_out, Catalogue::built_in().find(key)) {
            holds = holds.with(para(t().report.left_out(&check.title)));
        }
    }
    let checks = report.checks.iter();
    let tables = checks.filter_map(|check| counts(check, &report)).collect();
    // Shut, since this page may stand on a projector.
    let tables = details(
        "nhsuk-details kilter-shut",
        say.answers_summary(),
        None,
        tables,
    );
    Some(all(vec![
        views([
            back_link(&Route::Home),
            heading(say.title(), Some(whose), None),
            heading2(say.next_heading()),
            para(say.next_text()),
        ]),
        open_here(kilter, id.clone()),
        take(round.summary),
        holds.with(tables).view(),
    ]))
}

/// What came of it: a sentence, and whether it worked.
type Told = RwSignal<Option<(String, bool)>>;

/// The text to be carried away.
#[derive(Clone, Copy)]
struct Taking {
    text: StoredValue<String>,
    told: Told,
    by_hand: RwSignal<bool>,
}

/// Save, Copy and Print, side by side: on a locked-down machine any of them may be refused.
fn take(summary: String) -> AnyView {
    let say = t().ready;
    let taking = Taking {
        text: StoredValue::new(summary),
        told: RwSignal::new(None),
        by_hand: RwSignal::new(false),
    };
    let buttons = button_group([
        button(Kind::Main, say.save_button(), move |_| taking.save()),
        button(Kind::Second, say.copy_button(), move |_| taking.copy()),
        button(Kind::Second, say.print_button(), move |_| taking.print()),
    ]);
    let told = move || match taking.told.get() {
        Some((text, done)) => notice(text, done).view(),
        None => nothing(),
    };
    let by_hand = move || {
        if taking.by_hand.get() {
            taking.text_box().view()
        } else {
            nothing()
        }
    };
    all(vec![
        views([
            heading2(say.take_heading()),
            para(say.take_text()),
            el("div").class("kilter-no-print").with(buttons),
            para(say.print_hint()).class("nhsuk-hint kilter-no-print"),
        ]),
        el("div")
            .class("kilter-no-print")
            .attr("role", "status")
            .view_in(live(told))
            .view(),
        live(by_hand),
    ])
}

/// The same name for every team: a file's name is read by whoever carries it.
const FILE_NAME: &str = "kilter-team-summary.json";
const JSON: &str = "application/json";

impl Taking {
    fn save(self) {
        let asked = download::download(FILE_NAME, JSON, self.text.get_value().as_bytes()).is_ok();
        if asked {
            self.told
                .set(Some((t().ready.check_downloads().into(), true)));
        } else {
            self.failed();
        }
        self.by_hand.set(!asked);
    }

    fn copy(self) {
        spawn_local(async move {
            let copied = clipboard::copy(&self.text.get_value()).await.is_ok();
            if copied {
                self.told.set(Some((t().ready.copied().into(), true)));
            } else {
                self.failed();
            }
            self.by_hand.set(!copied);
        });
    }

    /// Where the browser can't print, the text can still be copied.
    fn print(self) {
        if print::print().is_err() {
            self.failed();
        }
    }

    fn failed(self) {
        self.told.set(Some((t().ready.copy_failed().into(), false)));
    }

    fn text_box(self) -> El {
        let label = el("label").class("nhsuk-label").attr("for", "summary-text");
        let text = el("textarea")
            .class("nhsuk-textarea")
            .attr("id", "summary-text")
            .attr("rows", "8")
            .attr("readonly", "")
            .live_value(move || self.text.get_value());
        el("div")
            .class("nhsuk-form-group")
            .with(label.text(t().ready.copy_text_label()))
            .with(text)
    }
}

/// The report stays shut until somebody has looked at the projector.
fn open_here(kilter: Kilter, id: RandomId) -> AnyView {
    let say = t().ready;
    let asks = TwoStep {
        id: "projector-title",
        open: say.open_link().into(),
        opens_as: Kind::Main,
        title: say.projector_title().into(),
        confirm: say.projector_off().into(),
        cancel: say.projector_on().into(),
        warning: false,
        texts: vec![say.projector_text().into()],
        on_confirm: Callback::new(move |()| kilter.go(&Route::Report(id.clone()))),
    };
    el("div")
        .class("kilter-no-print")
        .view_in(asks.view())
        .view()
}

/// What each statement was answered with, of a check that has enough replies.
fn counts(check: &CheckReport, report: &Report) -> Option<AnyView> {
    let instrument = check.instrument(Catalogue::built_in())?;
    let findings = check.findings.as_ref().ok()?;
    let words = t().ready.counts_caption(&instrument.title, check.replies);
    let column = |words| el("th").attr("scope", "col").text(words);
    let head = el("tr")
        .with(column(t().ready.statement_column()))
        .with(column(t().statements.answers_column()));
    let mut body = el("tbody").class("nhsuk-table__body");
    for item in &findings.items {
        let text = instrument
            .item(&item.id)
            .map(|item| report.wording.fill(&item.text));
        let cell = |words: String| el("td").class("nhsuk-table__cell").text(words);
        let row = el("tr")
            .class("nhsuk-table__row")
            .with(cell(text.unwrap_or_default()))
            .with(cell(say::answers(item, instrument)));
        body = body.with(row);
    }
    let table = el("table")
        .class("nhsuk-table")
        .with(
            el("caption")
                .class("nhsuk-table__caption")
                .text(words.clone()),
        )
        .with(el("thead").class("nhsuk-table__head").with(head))
        .with(body);
    let shown = el("div")
        .class("kilter-scroll")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", words)
        .with(table);
    // The file holds counts at every number of replies; a page shows them from eight.
    let in_words = findings.items.iter().find_map(|item| match item.counts {
        Err(Withheld::WordsOnly { needed, .. }) => Some(needed),
        _ => None,
    });
    let note = in_words.map(|needed| para(t().ready.words_here(needed)));
    Some(views(note.into_iter().chain([shown])))
}
