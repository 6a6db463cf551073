use super::part::go_to_the_part;
use crate::components::{El, blocks, el, heading, link, running_head};
use crate::pages::promises::promises_link;
use crate::pages::take_out::{report_name, take_out};
use crate::report_of::ReportOf;
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_page::Subject;
use kilter_page::report::with_promises;
use kilter_text::t;
use leptos::prelude::{AnyView, untrack};

/// How many blocks stand on the first screen: what it is not for, what each check comes to.
const BEFORE: usize = 2;

/// A report on screen and on paper, and its own page; with the ways to what else is here of this team and of others.
pub fn report_view(kilter: Kilter, report: Report, of: &ReportOf, others: Vec<El>) -> AnyView {
    let example = of.is_example();
    let promised = match of {
        ReportOf::Example => None,
        ReportOf::Summary(id) => untrack(|| kilter.promises(id)),
    };
    let page = with_promises(&report, Catalogue::built_in(), example, promised.as_ref());
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
        .with(ways_on(kilter, of).with_all(others))
        .with(take_out(Subject::Report { report, example }, &name))
        .with_all(blocks(rest))
        .view()
}

/// Where one goes from a report.
fn ways_on(kilter: Kilter, of: &ReportOf) -> El {
    let sheets = link(&Route::Sheets(of.clone()), t().report.facilitator_link());
    let plan = link(&Route::Plan(of.clone()), t().plan.link());
    let wall = link(&Route::Wall(of.clone(), None), t().wall.link());
    let ways = el("ul")
        .class("nhsuk-list kilter-links kilter-no-print")
        .with(el("li").with(wall))
        .with(el("li").with(plan))
        .with(el("li").with(sheets));
    match of {
        // What is promised is kept, and nothing of the made-up team is.
        ReportOf::Example => ways,
        ReportOf::Summary(id) => {
            let promises = untrack(|| promises_link(kilter, id));
            ways.with(el("li").with(promises))
        }
    }
}
