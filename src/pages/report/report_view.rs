use super::contents::{contents, go_to_the_part};
use crate::components::{blocks, el, heading};
use crate::pages::take_out::{report_name, take_out};
use crate::route::Route;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_page::Subject;
use kilter_page::report::report_page;
use kilter_text::t;
use leptos::prelude::AnyView;

/// How many blocks stand on the first screen: how many replied, what it is not for, what each check comes to.
const BEFORE: usize = 3;

/// A report on screen and on paper, and its own page.
pub fn report_view(report: Report, route: &Route, example: bool) -> AnyView {
    let page = report_page(&report, Catalogue::built_in(), example);
    let contents = contents(&page, route);
    let name = match example {
        true => t().example.file_name().into_owned(),
        false => report_name(report.head.team.as_str(), report.head.month),
    };
    let running_head = el("p").class("kilter-running-head kilter-print-only");
    let mut before = page.blocks;
    let rest = before.split_off(BEFORE.min(before.len()));
    go_to_the_part();
    el("article")
        .class("kilter-report")
        .with(
            running_head
                .attr("aria-hidden", "true")
                .text(page.running_head),
        )
        .with(heading(page.title, Some(page.caption), None))
        .with_all(blocks(before))
        .with(contents)
        .with(take_out(Subject::Report { report, example }, &name))
        .with_all(blocks(rest))
        .view()
}
