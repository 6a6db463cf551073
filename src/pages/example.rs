//! The report of a made-up team. It is built in: nothing of it is kept, and there is no team
//! summary of it to take away.

use super::report::report_view;
use crate::components::{all, link, para};
use crate::report_of::ReportOf;
use crate::route::Route;
use crate::state::Kilter;
use kilter_text::t;
use leptos::prelude::AnyView;

/// Look round with an example team.
pub fn example_page(kilter: Kilter) -> AnyView {
    let leave = link(&Route::Home, t().shell.leave_example()).class("kilter-no-print");
    let says = para(t().shell.example()).class("kilter-example kilter-no-print");
    let mut parts = vec![says.attr("role", "note").text(" ").with(leave).view()];
    if let Some(report) = kilter.report_of(&ReportOf::Example) {
        parts.push(report_view(kilter, report, &ReportOf::Example, Vec::new()));
    }
    all(parts)
}
