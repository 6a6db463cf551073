use super::page::Page;
use super::{curious, readings, scores, statements, talk};
use kilter_core::ids::{ItemId, ScaleId};
use kilter_core::instrument::Instrument;
use kilter_core::report::{CheckReport, Findings, Report};
use kilter_core::wording::Wording;
use kilter_text::say::Asked;
use kilter_text::{say, t};

/// One check that may be shown, and what its ids and words mean.
pub struct CheckContext<'a> {
    pub instrument: &'a Instrument,
    pub findings: &'a Findings,
    pub asked: Asked,
    pub wording: &'a Wording,
}

impl CheckContext<'_> {
    /// An instrument's text in the team's words.
    pub fn fill(&self, text: &str) -> String {
        self.wording.fill(text)
    }

    /// Sentences of the catalogue with the instrument's labels in them, in a paragraph.
    pub fn says<T: AsRef<str>>(&self, page: &mut Page, sentences: impl IntoIterator<Item = T>) {
        let filled = sentences.into_iter().map(|says| self.fill(says.as_ref()));
        page.paragraph(filled);
    }

    /// A statement in the team's words.
    pub fn statement(&self, id: &ItemId) -> String {
        say::statement(self.instrument, id, self.wording)
    }

    /// A scale's name.
    pub fn label(&self, id: &ScaleId) -> String {
        let scale = self.instrument.scale(id);
        scale.map_or_else(String::new, |scale| self.fill(&scale.label))
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
