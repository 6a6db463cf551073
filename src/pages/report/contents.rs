use super::check::heading_id;
use crate::browser::page;
use crate::route::Route;
use kilter_core::instrument::Catalogue;
use kilter_core::report::{CheckReport, Report};
use kilter_text::t;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// Links to the checks and their parts. They move the focus: an address after the # would name
/// a page of the app.
#[component]
pub fn Contents(
    /// The report.
    report: Report,
    /// Its own page.
    route: Route,
) -> impl IntoView {
    let route = StoredValue::new(route.to_string());
    let link = move |id: String, text: String| {
        let go = move |click: MouseEvent| {
            // With a key held down it opens a tab of its own, which starts at the top.
            if click.ctrl_key() || click.meta_key() || click.shift_key() {
                return;
            }
            click.prevent_default();
            page::focus(&id);
        };
        view! {
            <a href=route.get_value() on:click=go>
                {text}
            </a>
        }
    };
    let check = move |(at, check): (usize, &CheckReport)| {
        let place = at + 1;
        let instrument = check.instrument(Catalogue::built_in())?;
        let parts = parts(check).into_iter().map(|(part, text)| {
            view! { <li>{link(format!("check-{place}-{part}"), text)}</li> }
        });
        Some(view! {
            <li class="kilter-contents__check">
                {link(heading_id(place), report.wording.fill(&instrument.title))}
                <ul class="nhsuk-list kilter-contents__parts">{parts.collect_view()}</ul>
            </li>
        })
    };
    let checks: Vec<_> = report.checks.iter().enumerate().filter_map(check).collect();
    view! {
        <nav class="kilter-contents kilter-no-print" aria-labelledby="contents">
            <h2 class="nhsuk-heading-s" id="contents">
                {t().report.contents()}
            </h2>
            <ul class="nhsuk-list">{checks}</ul>
        </nav>
    }
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
