use super::context::context;
use super::readings::readings;
use super::topics::take_picture;
use crate::block::{Block, Figure, How};
use crate::check_context::CheckContext;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_text::say;

/// What a check comes to.
pub struct Top {
    /// What the check is called.
    pub name: String,
    /// In a sentence or two; its name where there is nothing to say.
    pub finding: String,
    /// Its picture, where it has one.
    pub picture: Option<Figure>,
}

impl Top {
    /// What this check comes to, and its readings without the picture.
    pub fn of(told: CheckContext<'_>) -> (Self, Vec<Vec<Block>>) {
        let mut readings = readings(told);
        let name = told.fill(&told.instrument.title);
        let said = say::headline(&told.findings.headline, told.instrument, told.wording);
        let top = Self {
            finding: match said.is_empty() {
                true => name.clone(),
                false => said.join(" "),
            },
            name,
            picture: readings.iter_mut().find_map(take_picture),
        };
        (top, readings)
    }

    /// The finding as a heading of this level, and the picture.
    pub fn block(self, level: u8) -> Block {
        let finding = Block::heading(level, self.finding);
        let shown = std::iter::once(finding).chain(self.picture.map(Block::Figure));
        Block::group(How::Below, shown.collect())
    }
}

/// What each check of a report comes to, of which something may be shown.
pub fn tops(report: &Report, catalogue: &Catalogue, example: bool) -> Vec<Top> {
    let checks = report.checks.iter().enumerate();
    let told = checks.filter_map(|(at, one)| context(report, one, catalogue, at + 1, example));
    let tops = told.map(|told| Top::of(told).0);
    // Of statements alone there is no more to see than what a check is called.
    tops.filter(|top| top.picture.is_some() || top.finding != top.name)
        .collect()
}
