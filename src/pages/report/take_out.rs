use super::file_name::csv_name;
use crate::browser::{clipboard, download, print};
use crate::components::{
    El, Kind, button, button_group, el, heading_of, live, nothing, notice, para, told,
};
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_text::report_csv::{report_csv, report_tabs};
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::borrow::Cow;
use std::rc::Rc;

/// How a press went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Went {
    Well,
    /// No page can know.
    Unknown,
    Wrong,
}

/// What there is to say after a press.
#[derive(Clone, Copy)]
struct Said {
    text: RwSignal<Option<(String, Went)>>,
    /// The numbers to copy by hand, where nothing else worked.
    by_hand: RwSignal<Option<String>>,
}

impl Said {
    /// The page may be gone by now.
    fn say(self, what: Cow<'static, str>, went: Went) {
        let _ = self.text.try_set(Some((what.into_owned(), went)));
    }

    fn leave_to_hand(self, numbers: String) {
        let _ = self.by_hand.try_set(Some(numbers));
        self.say(t().ready.copy_failed(), Went::Wrong);
    }
}

/// Print, Save and Copy side by side: on a managed computer any of them may be blocked.
pub fn take_out(report: Report, example: bool) -> El {
    let report = Rc::new(report);
    let said = Said {
        text: RwSignal::new(None),
        by_hand: RwSignal::new(None),
    };
    let print = move |_| {
        said.text.set(None);
        spawn_local(async move {
            if print::print().await.is_err() {
                said.say(t().report.cannot_print(), Went::Wrong);
            }
        });
    };
    let saved = report.clone();
    let save = move |_| save(&saved, example, said);
    let copy = move |_| {
        copy(
            report_tabs([&*report], Catalogue::built_in(), example),
            said,
        )
    };
    let say = t().report;
    let print = button(Kind::Main, say.print_button(), print);
    let buttons = [
        print.attr("aria-describedby", "print-hint"),
        button(Kind::Second, say.csv_button(), save),
        button(Kind::Second, say.copy_button(), copy),
    ];
    let happened = live(move || match said.text.get() {
        Some((text, Went::Unknown)) => told(text).view(),
        Some((text, went)) => notice(text, went == Went::Well).view(),
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
        csv_name(report.head.team.as_str(), report.head.month)
    };
    let csv = csv(report, example);
    match download::download(&name, "text/csv;charset=utf-8", &csv) {
        Ok(download::Asked) => said.say(t().report.asked_to_save(&name), Went::Unknown),
        Err(_) => said.leave_to_hand(report_tabs([report], Catalogue::built_in(), example)),
    }
}

fn copy(numbers: String, said: Said) {
    said.text.set(None);
    spawn_local(async move {
        match clipboard::copy(&numbers).await {
            Ok(clipboard::Copied) => {
                let _ = said.by_hand.try_set(None);
                said.say(t().report.copied(), Went::Well);
            }
            Err(clipboard::NotCopied) => said.leave_to_hand(numbers),
        }
    });
}

fn to_copy(numbers: String) -> El {
    let label = el("label").class("nhsuk-label").attr("for", "csv-text");
    let field = el("textarea")
        .class("nhsuk-textarea kilter-copy-text")
        .attr("id", "csv-text")
        .attr("rows", "8")
        .attr("readonly", "")
        .live_value(move || numbers.clone());
    el("div")
        .class("nhsuk-form-group")
        .with(label.text(t().report.csv_text_label()))
        .with(field)
}
