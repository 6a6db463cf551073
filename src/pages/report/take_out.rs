use super::file_name::csv_name;
use crate::components::{ByHand, El, Take, Way, el, heading_of};
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_page::facts::csv::{report_csv, report_tabs};
use kilter_text::t;
use std::sync::Arc;

/// Print, Save and Copy side by side: on a managed computer any of them may be blocked.
pub fn take_out(report: Report, example: bool) -> El {
    let (say, report) = (t().report, Arc::new(report));
    let name = if example {
        t().example.csv_name().into_owned()
    } else {
        csv_name(report.head.team.as_str(), report.head.month)
    };
    let copied = report.clone();
    let take = Take::made(
        &name,
        "text/csv;charset=utf-8",
        move || report_tabs([&*copied], Catalogue::built_in(), example),
        move || report_csv([&*report], Catalogue::built_in(), example),
    );
    let take = take.saying(|words| {
        words.print = say.print_button();
        words.print_hint = Some(say.print_hint());
        words.save = say.csv_button();
        words.copy = say.copy_button();
        words.copied = say.copied();
        words.asked_to_save = say.asked_to_save(&name);
        words.not_saved = t().ready.copy_failed();
        words.not_printed = say.cannot_print();
    });
    let ways = [Way::Print, Way::Save, Way::Copy];
    el("section")
        .class("kilter-no-print")
        .attr("aria-labelledby", "take-out")
        .with(heading_of("h2", "nhsuk-heading-s", say.take_out_heading()).attr("id", "take-out"))
        .view_in(take.draw(&ways, ByHand::IfRefused(say.csv_text_label())))
}
