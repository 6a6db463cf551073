//! What to ask and what to try. It stands open, so that it is there on paper too; what is for
//! the facilitator alone is elsewhere.

use super::check_context::{CheckContext, score_text};
use super::part::part_heading;
use crate::components::{El, bullet_list, el, heading_of, para};
use kilter_core::instrument::Guidance;
use kilter_core::report::ScaleFinding;
use kilter_text::{say, t};

/// How many parts to talk about first.
const FIRST: usize = 2;

/// The prompts of each part: the lowest first, then the others in the instrument's order.
pub fn prompts(told: CheckContext<'_>) -> Vec<El> {
    let lowest = told.findings.lowest_scales(told.instrument, FIRST);
    let mut first = Vec::new();
    for finding in &lowest {
        first.extend(part(told, finding));
    }
    let mut others = Vec::new();
    for finding in &told.findings.scales {
        if !lowest.iter().any(|first| first.id == finding.id) {
            others.extend(part(told, finding));
        }
    }
    let mut parts = Vec::new();
    if !first.is_empty() {
        let class = "kilter-guides kilter-guides--first";
        parts.push(part_heading(told.id("first"), t().report.first_heading()));
        parts.push(el("div").class(class).with_all(first));
    }
    if !others.is_empty() {
        parts.push(part_heading(told.id("others"), t().report.others_heading()));
        parts.push(el("div").class("kilter-guides").with_all(others));
    }
    parts
}

fn part(told: CheckContext<'_>, finding: &ScaleFinding) -> Option<El> {
    let guidance = finding.guidance(told.instrument)?;
    let mut heading = heading_of("h4", "kilter-guide__heading", told.label(&finding.id));
    let standing = standing(told, finding);
    if !standing.is_empty() {
        let score = el("span").class("kilter-guide__score").text(standing);
        heading = heading.text(" ").with(score);
    }
    let part = el("section").class("kilter-guide").with(heading);
    Some(part.with_all(body(told, guidance)))
}

/// A part's score and, where it has bands, how it stands.
fn standing(told: CheckContext<'_>, finding: &ScaleFinding) -> String {
    let score = match &finding.score {
        Ok(score) => score,
        Err(why) => return say::withheld(*why).into_owned(),
    };
    match say::standing(score, told.instrument.bands()) {
        Some(band) => t()
            .report
            .score_and_band(&score_text(score), &band)
            .into_owned(),
        None => score_text(score),
    }
}

/// Questions and next moves.
pub fn body(told: CheckContext<'_>, guidance: &Guidance) -> Vec<El> {
    let mut parts = Vec::new();
    if let Some(how) = &guidance.how {
        parts.push(para(told.fill(how)).class("kilter-guide__how"));
    }
    let mut lists = el("dl").class("kilter-guide__body");
    for (name, lines) in [
        (t().report.ask_heading(), &guidance.ask),
        (t().report.try_heading(), &guidance.try_next),
    ] {
        if !lines.is_empty() {
            let lines: Vec<_> = lines.iter().map(|line| told.fill(line)).collect();
            let list = el("div")
                .class("kilter-guide__part")
                .with(el("dt").class("kilter-guide__name").text(name))
                .with(
                    el("dd")
                        .class("kilter-guide__lines")
                        .with(bullet_list(lines)),
                );
            lists = lists.with(list);
        }
    }
    parts.push(lists);
    parts
}
