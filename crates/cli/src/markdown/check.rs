use super::page::Page;
use super::{balance, scores, statements, talk};
use kilter_core::instrument::Instrument;
use kilter_core::report::{CheckReport, Findings, Report};
use kilter_core::wording::Wording;
use kilter_text::{say, t};

/// One check that may be shown, and what its ids and words mean.
pub struct Shown<'a> {
    pub instrument: &'a Instrument,
    pub findings: &'a Findings,
    pub replies: u32,
    pub wording: &'a Wording,
}

impl Shown<'_> {
    /// An instrument's text in the team's words.
    pub fn fill(&self, text: &str) -> String {
        self.wording.fill(text)
    }

    /// The check's short name.
    pub fn title(&self) -> String {
        self.fill(&self.instrument.title)
    }
}

/// What a team said to one check.
pub fn write(page: &mut Page, report: &Report, check: &CheckReport, instrument: &Instrument) {
    let t = t();
    page.heading(2, &report.wording.fill(&instrument.long_title));
    let replies = t.report.replies(check.replies, report.team_size);
    page.paragraph([format!(
        "{replies}. {}.",
        t.report.edition(check.key.edition)
    )]);
    let findings = match &check.findings {
        Ok(findings) => findings,
        Err(why) => return page.paragraph([say::withheld(*why)]),
    };
    let shown = Shown {
        instrument,
        findings,
        replies: check.replies,
        wording: &report.wording,
    };
    scores::write(page, &shown);
    if let (Some(found), Some(rule)) = (&findings.balance, &instrument.balance) {
        balance::write(page, &shown, found, rule);
    }
    statements::write(page, &shown);
    talk::write(page, &shown);
}
