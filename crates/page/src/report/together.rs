use super::readings::readings;
use super::scales::scales;
use super::topics::topic;
use crate::block::Block;
use crate::check_context::CheckContext;
use kilter_core::instrument::Catalogue;
use kilter_core::report::CheckReport;
use kilter_core::wording::Wording;
use kilter_text::say;

/// The pictures of one check of several teams, read as if they were one: a topic each.
pub fn together(
    check: &CheckReport,
    catalogue: &Catalogue,
    wording: &Wording,
    team: Option<u32>,
    place: usize,
) -> Vec<Block> {
    let findings = match &check.findings {
        Err(why) => return vec![Block::Withheld(say::withheld(*why).into_owned())],
        Ok(findings) => findings,
    };
    let Some(instrument) = check.instrument(catalogue) else {
        return Vec::new();
    };
    let told = CheckContext {
        instrument,
        findings,
        wording,
        replies: check.replies,
        team,
        place,
        several: true,
        example: false,
    };
    let title = wording.fill(&instrument.title);
    let read = readings(told).into_iter().chain([scales(told)]);
    read.filter_map(|blocks| topic(&title, blocks)).collect()
}
