use super::check_context::CheckContext;
use super::curious::curious;
use super::facilitator::facilitator;
use super::prompts::{body, prompts};
use super::readings::readings;
use super::scales::scales;
use super::statements::statements;
use crate::components::{El, el, heading_of, para};
use kilter_core::instrument::Catalogue;
use kilter_core::report::{CheckReport, Report};
use kilter_text::{say, t};

/// What a team said to one check.
pub fn check(report: &Report, check: &CheckReport, place: usize, example: bool) -> Option<El> {
    let instrument = check.instrument(Catalogue::built_in())?;
    let wording = &report.wording;
    let inside = match &check.findings {
        Err(why) => vec![para(say::withheld(*why))],
        Ok(findings) => found(CheckContext {
            instrument,
            findings,
            wording,
            replies: check.replies,
            team: report.head.team_size,
            place,
            several: false,
            example,
        }),
    };
    let id = heading_id(place);
    let heading = heading_of("h2", "nhsuk-heading-l", wording.fill(&instrument.title))
        .attr("id", id.clone())
        .attr("tabindex", "-1");
    let title = wording.fill(&instrument.long_title);
    let asked = say::Asked {
        replies: check.replies,
        team: report.head.team_size,
    };
    let about = t().report.check_line(&title, asked, check.key.edition);
    let section = el("section")
        .class("kilter-report__section")
        .attr("aria-labelledby", id)
        .with(heading)
        .with(para(about).class("kilter-report__about"))
        .with(para(t().report.standing()).class("kilter-standing"))
        .with_all(inside);
    Some(section)
}

/// The id of a check's heading.
pub fn heading_id(place: usize) -> String {
    format!("check-{place}")
}

fn found(told: CheckContext<'_>) -> Vec<El> {
    let mut parts = readings(told);
    parts.push(whole(told));
    parts.extend(scales(told));
    parts.extend(prompts(told));
    parts.extend(statements(told));
    parts.extend(curious(told));
    parts.extend(facilitator(told));
    parts
}

/// Prompts for the whole picture.
fn whole(told: CheckContext<'_>) -> El {
    let heading = heading_of("h3", "nhsuk-heading-s", t().report.whole_heading());
    el("div")
        .class("kilter-guide")
        .with(heading)
        .with_all(body(told, &told.instrument.overall))
}
