//! The evening before, alone: moments that are hard to lead, and what could be said. Where it is of a report, a made-up
//! team of its shape to look at. Nothing is kept, and nobody is scored.
mod moments;
mod team;

use crate::components::{El, back_link, el, heading, link, para, views};
use crate::report_of::ReportOf;
use crate::route::Route;
use crate::state::Kilter;
use kilter_text::lists::Moment;
use kilter_text::t;
use leptos::prelude::{AnyView, untrack};
use moments::moments;
use team::team;

/// The page.
pub fn rehearse(_: Kilter) -> AnyView {
    page(&Route::Home, None)
}

/// The page, with a made-up team of the shape of this one.
pub fn rehearse_with(kilter: Kilter, of: ReportOf) -> AnyView {
    let real = untrack(|| kilter.report_of(&of));
    let team = real.and_then(|report| team(&report));
    page(&Route::Plan(of), team)
}

/// A link to the page.
pub fn rehearse_link(of: &ReportOf) -> El {
    let to = Route::RehearseWith(of.clone());
    let link = link(&to, t().rehearsal.link());
    el("p").class("kilter-no-print").with(link)
}

fn page(back: &Route, team: Option<El>) -> AnyView {
    let mut parts = vec![
        back_link(back),
        heading(t().rehearsal.title(), None, None),
        para(t().rehearsal.lead()),
        moments(Moment::all()),
    ];
    parts.extend(team);
    views(parts)
}
