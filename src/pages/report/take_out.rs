use super::file_name::csv_name;
use crate::browser::{clipboard, download, print};
use crate::components::{
    El, Kind, button, button_group, el, heading_of, live, nothing, notice, para,
};
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_text::report_csv::report_csv;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::borrow::Cow;
use std::rc::Rc;

/// What there is to say after a press.
#[derive(Clone, Copy)]
struct Said {
    text: RwSignal<Option<String>>,
    worked: RwSignal<bool>,
    /// The CSV to copy by hand, where nothing else worked.
    by_hand: RwSignal<Option<String>>,
}

impl Said {
    fn say(self, what: Cow<'static, str>, worked: bool) {
        self.worked.set(worked);
        self.text.set(Some(what.into_owned()));
    }

    fn leave_to_hand(self, csv: String) {
        self.by_hand.set(Some(csv));
        self.say(t().ready.copy_failed(), false);
    }
}

/// Print, Save and Copy side by side: on a managed computer any of them may be blocked.
pub fn take_out(report: Report, example: bool) -> El {
    let report = Rc::new(report);
    let said = Said {
        text: RwSignal::new(None),
        worked: RwSignal::new(false),
        by_hand: RwSignal::new(None),
    };
    let print = move |_| {
        if print::print().is_err() {
            said.say(t().report.cannot_print(), false);
        }
    };
    let saved = report.clone();
    let save = move |_| save(&saved, example, said);
    let copy = move |_| copy(text(&csv(&report, example)), said);
    let say = t().report;
    let print = button(Kind::Main, say.print_button(), print);
    let buttons = [
        print.attr("aria-describedby", "print-hint"),
        button(Kind::Second, say.csv_button(), save),
        button(Kind::Second, say.copy_button(), copy),
    ];
    let happened = live(move || match said.text.get() {
        Some(text) => notice(text, said.worked.get()).view(),
        None => nothing(),
    });
    let by_hand = live(move || match said.by_hand.get() {
        Some(csv) => to_copy(csv).view(),
        None => nothing(),
    });
    let hint = para(say.print_hint()).class("nhsuk-hint");
    el("section")
        .class("kilter-no-print")
        .attr("aria-labelledby", "take-out")
        .with(heading_of("h2", "nhsuk-heading-s", say.take_out_heading()).attr("id", "take-out"))
        .with(button_group(buttons))
        .with(hint.attr("id", "print-hint"))
        .with(el("div").attr("role", "status").view_in(happened))
        .view_in(by_hand)
}

fn csv(report: &Report, example: bool) -> Vec<u8> {
    report_csv([report], Catalogue::built_in(), example)
}

fn save(report: &Report, example: bool, said: Said) {
    let name = if example {
        t().example.csv_name().into_owned()
    } else {
        csv_name(report.team.as_str(), report.month)
    };
    let csv = csv(report, example);
    match download::download(&name, "text/csv;charset=utf-8", &csv) {
        Ok(download::Asked) => said.say(t().report.check_downloads(), true),
        Err(_) => said.leave_to_hand(text(&csv)),
    }
}

fn copy(csv: String, said: Said) {
    spawn_local(async move {
        match clipboard::copy(&csv).await {
            Ok(clipboard::Copied) => {
                said.by_hand.set(None);
                said.say(t().report.copied(), true);
            }
            Err(clipboard::NotCopied) => said.leave_to_hand(csv),
        }
    });
}

fn to_copy(csv: String) -> El {
    let label = el("label").class("nhsuk-label").attr("for", "csv-text");
    let field = el("textarea")
        .class("nhsuk-textarea kilter-copy-text")
        .attr("id", "csv-text")
        .attr("rows", "8")
        .attr("readonly", "")
        .live_value(move || csv.clone());
    el("div")
        .class("nhsuk-form-group")
        .with(label.text(t().report.csv_text_label()))
        .with(field)
}

/// The CSV as text to paste: without the mark that only a file needs.
fn text(csv: &[u8]) -> String {
    String::from_utf8_lossy(csv)
        .trim_start_matches('\u{feff}')
        .to_owned()
}
