use super::check::heading_id;
use super::map::map_link;
use super::scales::scales_heading;
use crate::browser::page;
use crate::components::{El, el, heading_of, link};
use crate::route::Route;
use kilter_core::instrument::{Catalogue, Instrument, Reading};
use kilter_core::reading::Found;
use kilter_core::report::{CheckReport, Findings, Report};
use kilter_text::t;
use leptos::ev::MouseEvent;
use leptos::prelude::Effect;
use leptos::wasm_bindgen::JsCast;
use std::borrow::Cow;

/// Links to the checks and their parts. Each has an address of its own below the report's, so that
/// Back comes back, and moves the focus: what follows the # names a page of the app.
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
        let check = el("li");
        checks = checks.with(check.with(to(heading_id(place), route, name)).with(list));
    }
    let heading = heading_of("h2", "nhsuk-heading-s", t().report.contents());
    el("nav")
        .class("kilter-contents kilter-no-print")
        .attr("aria-labelledby", "contents")
        .with(heading.attr("id", "contents"))
        .with(checks)
}

/// A link to the element with this id.
fn to(id: String, route: &Route, text: String) -> El {
    link(&format!("{route}/{id}"), text).on("click", move |event| {
        // With a key held down it opens a tab of its own, which goes there by its address.
        let plain = event
            .dyn_ref::<MouseEvent>()
            .is_none_or(|click| !(click.ctrl_key() || click.meta_key() || click.shift_key()));
        if plain {
            page::focus(&id);
        }
    })
}

/// Once the report is drawn: to the part that the address names.
pub fn go_to_the_part() {
    Effect::new(|_| {
        let hash = page::hash();
        if let Some((_, part)) = hash.rsplit_once('/')
            && part.starts_with("check-")
        {
            page::focus(part);
        }
    });
}

/// The parts of a check that are there, by the ends of their ids.
fn parts(check: &CheckReport) -> Vec<(&str, String)> {
    match (&check.findings, check.instrument(Catalogue::built_in())) {
        (Ok(findings), Some(instrument)) => parts_of(findings, instrument),
        _ => Vec::new(),
    }
}

fn parts_of<'a>(findings: &'a Findings, instrument: &'a Instrument) -> Vec<(&'a str, String)> {
    let mut parts: Vec<(&str, Cow<'static, str>)> = Vec::new();
    for (reading, found) in findings.read(instrument) {
        match (reading, found) {
            (Reading::Bands(bands), _) => parts.push(("picture", bands.heading.clone().into())),
            (Reading::Map(map), Found::Map(found)) => {
                parts.extend(map_link(map, found).map(|link| ("picture", link)));
            }
            (Reading::Move(of), _) => parts.push((&of.id, of.heading.clone().into())),
            _ => {}
        }
    }
    if let Some(heading) = scales_heading(instrument) {
        parts.push(("scores", heading));
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

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::pages::report::samples::{each, twelve_people};

    #[test]
    fn every_check_with_scores_has_a_link_to_them() {
        each(&twelve_people(), |told| {
            let has = |instrument: &Instrument, part: &str| {
                let parts = parts_of(told.findings, instrument);
                parts.iter().any(|(found, _)| *found == part)
            };
            assert!(has(told.instrument, "scores") || has(told.instrument, "picture"));
            // One that has no reading at all, as checks to come.
            let mut plain = told.instrument.clone();
            plain.readings.clear();
            assert!(has(&plain, "scores"), "{}", plain.title);
        });
    }
}
