//! The facilitator's sheets: what to ask, what to know, and statement by statement. A page of its own, since a report may
//! be on the wall.

use super::rehearsal::rehearse_link;
use super::take_out::{report_name, take_out};
use crate::components::{all, back_link, blocks, el, heading, nothing, para, running_head};
use crate::report_of::ReportOf;
use crate::state::Kilter;
use kilter_core::instrument::Catalogue;
use kilter_page::Subject;
use kilter_page::report::sheets_page;
use kilter_text::t;
use leptos::prelude::*;

/// The page.
pub fn sheets(kilter: Kilter, of: ReportOf) -> AnyView {
    let Some(report) = untrack(|| kilter.report_of(&of)) else {
        return nothing();
    };
    let example = of.is_example();
    let page = sheets_page(&report, Catalogue::built_in(), example);
    let name = t()
        .report
        .sheets_file_name(&report_name(report.head.team.as_str(), report.head.month));
    let subject = Subject::Sheets { report, example };
    let article = el("article")
        .class("kilter-report kilter-sheets")
        .with(running_head(page.running_head))
        .with(heading(page.title, Some(page.caption), None))
        .with(para(t().report.facilitator_text()).class("kilter-no-print"))
        .with(rehearse_link(&of))
        .with(take_out(subject, &name))
        .with_all(blocks(page.blocks));
    all(vec![back_link(&of.route()).view(), article.view()])
}
