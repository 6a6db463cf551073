//! Results are ready: what the file holds, taking it out, and opening the report here.

use super::ask::ask_again_link;
use super::take_out::summary_name;
use crate::components::{
    ByHand, Kind, Take, TwoStep, Way, all, back_link, details, el, heading, heading2, nothing,
    para, section, views,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::disclosure::Withheld;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::report::{CheckReport, Report};
use kilter_text::{say, t};
use leptos::prelude::*;

/// A closed round: its file, in readable form.
pub fn ready(kilter: Kilter, id: RandomId) -> AnyView {
    drawn(kilter, &id).unwrap_or_else(nothing)
}

fn drawn(kilter: Kilter, id: &RandomId) -> Option<AnyView> {
    let round = kilter.closed_round(id)?;
    let report = kilter.report(id)?;
    let say = t().ready;
    let whose = say
        .lead(
            &round.setup.asking.team.in_words(),
            &round.setup.asking.round.in_words(),
        )
        .into_owned();
    let mut holds = section("what-the-file-holds", say.holds_heading())
        .with(para(say.holds_text()))
        .with(el("p").with(el("strong").text(say.anyone())))
        .with(para(say.small_team()));
    for key in &round.setup.asking.checks {
        let left_out = report.checks.iter().all(|check| check.key != *key);
        if let (true, Some(check)) = (
            left_out,
            round.setup.asking.instrument(key, Catalogue::built_in()),
        ) {
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
        take(kilter, id, &report, round.summary),
        holds.with(tables).view(),
        ask_again_link(id).view(),
    ]))
}

/// The file, to be carried away.
fn take(kilter: Kilter, id: &RandomId, report: &Report, file: String) -> AnyView {
    let say = t().ready;
    // What is copied has to come through a chat and an e-mail, which JSON does not. Where there is no
    // code that says the same, the file's text has to do.
    let catalogue = Catalogue::built_in();
    let code = kilter
        .summary(id)
        .and_then(|summary| summary.code(catalogue).ok());
    let message = code.map(|code| say::summary_message(report, &code, catalogue));
    let copied = message.unwrap_or_else(|| file.clone());
    let head = &report.head;
    let take = Take::made(
        &summary_name(head.team.as_str(), head.round.as_str(), head.month),
        "application/json",
        move || copied.clone(),
        move || file.clone().into_bytes(),
    );
    let about = t().open.view(&head.team.in_words(), &head.round.in_words());
    let take = take
        .saying(|words| words.print_hint = Some(say.print_hint()))
        .about(about);
    let ways = [Way::Save, Way::Copy, Way::Print];
    all(vec![
        views([heading2(say.take_heading()), para(say.take_text())]),
        take.draw_as(
            Kind::Second,
            &ways,
            ByHand::IfRefused(say.copy_text_label()),
        ),
    ])
}

/// The report stays shut until somebody has looked at the projector.
fn open_here(kilter: Kilter, id: RandomId) -> AnyView {
    let say = t().ready;
    let asks = TwoStep {
        id: "projector-title".into(),
        open: say.open_link(),
        of: None,
        opens_as: Kind::Main,
        title: say.projector_title(),
        confirm: say.projector_off(),
        cancel: say.projector_on(),
        warning: false,
        texts: vec![say.projector_text()],
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
    let mut body = el("tbody");
    for item in &findings.items {
        let text = instrument
            .item(&item.id)
            .map(|item| report.wording.fill(&item.text));
        let cell = |words: String| el("td").text(words);
        let row = el("tr")
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
        .with(el("thead").with(head))
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
