//! What is for the facilitator alone.

use crate::block::Note;
use crate::check_context::CheckContext;
use kilter_core::instrument::Guidance;
use kilter_text::t;

/// The notes of every part that the report tells of.
pub fn notes(told: CheckContext<'_>) -> Vec<Note> {
    let instrument = told.instrument;
    let mut notes = Vec::new();
    let mut take = |part: String, guidance: &Guidance| {
        if !guidance.facilitator.is_empty() {
            let lines = guidance.facilitator.iter();
            notes.push(Note {
                of: part,
                notes: lines.map(|line| told.fill(line)).collect(),
            });
        }
    };
    take(t().report.whole_heading().into_owned(), &instrument.overall);
    let place = told.findings.map().and_then(|map| map.place.as_ref().ok());
    if let (Some(map), Some(place)) = (instrument.map(), place) {
        let region = map.region(place.corner);
        take(told.fill(&region.title), &region.guidance);
    }
    for finding in &told.findings.scales {
        if let Some(guidance) = finding.guidance(instrument) {
            take(told.label(&finding.id), guidance);
        }
    }
    if told.findings.items.iter().any(|item| item.differ) {
        take(
            t().statements.answers_differ().into_owned(),
            &instrument.differ,
        );
    }
    if told.findings.items.iter().any(|item| item.many_opted_out) {
        take(
            t().report.many_opted_out_heading().into_owned(),
            &instrument.many_opted_out,
        );
    }
    notes
}
