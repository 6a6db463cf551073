use super::el::{El, el};
use super::notice::live_notice;
use super::parts::{Kind, button, para};
use crate::browser::print;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A button that prints the page, with what to turn off first; not on paper.
pub fn print_button(kind: Kind) -> El {
    let failed = RwSignal::new(None);
    let press = move |_| {
        failed.set(None);
        spawn_local(async move {
            if print::print().await.is_err() {
                let _ = failed.try_set(Some(t().shell.cannot_print().into_owned()));
            }
        });
    };
    let print = button(kind, t().report.print_button(), press);
    let hint = para(t().report.print_hint()).class("nhsuk-hint");
    el("div")
        .class("kilter-no-print")
        .with(print.attr("aria-describedby", "print-hint"))
        .with(hint.attr("id", "print-hint"))
        .with(
            el("div")
                .attr("role", "status")
                .view_in(live_notice(failed)),
        )
}
