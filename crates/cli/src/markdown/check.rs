use super::check_context::CheckContext;
use super::page::Page;
use super::{curious, readings, scores, statements, talk};
use kilter_core::instrument::Instrument;
use kilter_core::report::{CheckReport, Report};
use kilter_text::say::Asked;
use kilter_text::{say, t};

/// What a team said to one check.
pub fn write(page: &mut Page, report: &Report, check: &CheckReport, instrument: &Instrument) {
    let t = t();
    page.heading(2, &report.wording.fill(&instrument.long_title));
    let replies = t.report.replies(check.replies, report.head.team_size);
    page.paragraph([format!(
        "{replies}. {}.",
        t.report.edition(check.key.edition)
    )]);
    let findings = match &check.findings {
        Ok(findings) => findings,
        Err(why) => return page.paragraph([say::withheld(*why)]),
    };
    let shown = CheckContext {
        instrument,
        findings,
        asked: Asked {
            replies: check.replies,
            team: report.head.team_size,
        },
        wording: &report.wording,
    };
    pictures(page, &shown);
    talk::write(page, &shown);
    curious::write(page, &shown);
}

/// The scores, what is read from them, and the statements.
pub fn pictures(page: &mut Page, shown: &CheckContext<'_>) {
    scores::write(page, shown);
    readings::write(page, shown);
    statements::write(page, shown);
}
