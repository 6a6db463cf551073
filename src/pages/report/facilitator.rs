use super::check_context::CheckContext;
use crate::components::{El, bullet_list, details, para};
use kilter_core::instrument::Guidance;
use kilter_text::t;

/// What is for the facilitator alone: closed, since the page may be on the wall, and on paper
/// only where somebody opened it.
pub fn facilitator(told: CheckContext<'_>) -> Option<El> {
    let notes = notes(told);
    if notes.is_empty() {
        return None;
    }
    let mut body = vec![para(t().report.facilitator_text()).view()];
    for (part, notes) in notes {
        body.push(para(part).class("kilter-guide__name").view());
        body.push(bullet_list(notes).view());
    }
    let class = "nhsuk-details kilter-facilitator";
    let of = told.fill(&told.instrument.title);
    Some(details(
        class,
        t().report.facilitator_heading(),
        Some(of),
        body,
    ))
}

/// The notes of every part that the report tells of.
fn notes(told: CheckContext<'_>) -> Vec<(String, Vec<String>)> {
    let instrument = told.instrument;
    let mut notes = Vec::new();
    let mut take = |part: String, guidance: &Guidance| {
        if !guidance.facilitator.is_empty() {
            notes.push((
                part,
                guidance.facilitator.iter().map(|n| told.fill(n)).collect(),
            ));
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
