use super::check::heading_id;
use crate::browser::page;
use crate::components::{El, el, heading_of, link};
use crate::route::Route;
use kilter_core::instrument::Catalogue;
use kilter_core::report::{CheckReport, Report};
use kilter_text::t;
use leptos::ev::MouseEvent;
use leptos::wasm_bindgen::JsCast;

/// Links to the checks and their parts. They move the focus: an address after the # would name
/// a page of the app.
pub fn contents(report: &Report, route: &Route) -> El {
    let mut checks = el("ul").class("nhsuk-list");
    for (at, check) in report.checks.iter().enumerate() {
        let Some(instrument) = check.instrument(Catalogue::built_in()) else {
            continue;
        };
        let place = at + 1;
        let mut list = el("ul").class("nhsuk-list kilter-contents__parts");
        for (part, text) in parts(check) {
            list = list.with(el("li").with(to(format!("check-{place}-{part}"), route, text)));
        }
        let name = report.wording.fill(&instrument.title);
        let check = el("li").class("kilter-contents__check");
        checks = checks.with(check.with(to(heading_id(place), route, name)).with(list));
    }
    let heading = heading_of("h2", "nhsuk-heading-s", t().report.contents());
    el("nav")
        .class("kilter-contents kilter-no-print")
        .attr("aria-labelledby", "contents")
        .with(heading.attr("id", "contents"))
        .with(checks)
}

/// A link that moves the focus to the element with this id.
fn to(id: String, route: &Route, text: String) -> El {
    link(route, text).on("click", move |event| {
        // With a key held down it opens a tab of its own, which starts at the top.
        let plain = event
            .dyn_ref::<MouseEvent>()
            .is_none_or(|click| !(click.ctrl_key() || click.meta_key() || click.shift_key()));
        if plain {
            event.prevent_default();
            page::focus(&id);
        }
    })
}

/// The parts of a check that are there, by the ends of their ids.
fn parts(check: &CheckReport) -> Vec<(&'static str, String)> {
    let (Ok(findings), Some(instrument)) =
        (&check.findings, check.instrument(Catalogue::built_in()))
    else {
        return Vec::new();
    };
    let mut parts = Vec::new();
    if instrument.banding.is_some() {
        parts.push(("picture", t().levels.heading()));
    }
    if let Some(balance) = &findings.balance {
        if balance.lean.is_ok() {
            parts.push(("picture", t().report.picture_link()));
        }
        parts.push(("time", t().balance.attention_heading()));
        parts.push(("scores", t().balance.facets_heading()));
    }
    if !findings.lowest_scales(instrument, 1).is_empty() {
        parts.push(("first", t().report.first_heading()));
    }
    parts.push(("statements", t().statements.heading()));
    parts
        .into_iter()
        .map(|(part, text)| (part, text.into_owned()))
        .collect()
}
