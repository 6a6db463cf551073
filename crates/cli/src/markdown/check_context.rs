use super::page::Page;
use kilter_core::ids::{ItemId, ScaleId};
use kilter_core::instrument::Instrument;
use kilter_core::report::Findings;
use kilter_core::wording::Wording;
use kilter_text::say;
use kilter_text::say::Asked;

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
