use super::part::go_to_the_part;
use crate::components::{El, blocks, el, heading, link, running_head};
use crate::pages::take_out::{report_name, take_out};
use crate::report_of::ReportOf;
use crate::route::Route;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_page::Subject;
use kilter_page::report::report_page;
use kilter_text::t;
use leptos::prelude::AnyView;

/// How many blocks stand on the first screen: what it is not for, what each check comes to.
const BEFORE: usize = 2;

/// A report on screen and on paper, and its own page.
pub fn report_view(report: Report, of: &ReportOf) -> AnyView {
    let example = of.is_example();
    let page = report_page(&report, Catalogue::built_in(), example);
    let name = match example {
        true => t().example.file_name().into_owned(),
        false => report_name(report.head.team.as_str(), report.head.month),
    };
    let mut before = page.blocks;
    let rest = before.split_off(BEFORE.min(before.len()));
    go_to_the_part();
    el("article")
        .class("kilter-report kilter-handout")
        .with(running_head(page.running_head))
        .with(heading(page.title, Some(page.caption), None))
        .with_all(blocks(before))
        .with(ways_on(of))
        .with(take_out(Subject::Report { report, example }, &name))
        .with_all(blocks(rest))
        .view()
}

/// Where one goes from a report.
fn ways_on(of: &ReportOf) -> El {
    let sheets = link(&Route::Sheets(of.clone()), t().report.facilitator_link());
    let plan = link(&Route::Plan(of.clone()), t().plan.link());
    let wall = link(&Route::Wall(of.clone()), t().wall.link());
    el("ul")
        .class("nhsuk-list kilter-links kilter-no-print")
        .with(el("li").with(wall))
        .with(el("li").with(plan))
        .with(el("li").with(sheets))
}
