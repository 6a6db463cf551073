use super::told::Told;
use kilter_core::instrument::Guidance;
use kilter_text::t;
use leptos::prelude::*;

/// What is for the facilitator alone: closed, since the page may be on the wall, and on paper
/// only where somebody opened it.
pub fn facilitator(told: Told<'_>) -> Option<AnyView> {
    let notes = notes(told);
    let note = |(part, notes): (String, Vec<String>)| {
        view! {
            <p class="kilter-guide__name">{part}</p>
            <ul class="nhsuk-list nhsuk-list--bullet">
                {notes.into_iter().map(|note| view! { <li>{note}</li> }).collect_view()}
            </ul>
        }
    };
    (!notes.is_empty()).then(|| {
        view! {
            <details class="nhsuk-details kilter-facilitator">
                <summary class="nhsuk-details__summary">
                    <span class="nhsuk-details__summary-text">
                        {t().report.facilitator_heading()}
                        <span class="nhsuk-u-visually-hidden">
                            ": " {told.fill(&told.instrument.title)}
                        </span>
                    </span>
                </summary>
                <div class="nhsuk-details__text">
                    <p>{t().report.facilitator_text()}</p>
                    {notes.into_iter().map(note).collect_view()}
                </div>
            </details>
        }
        .into_any()
    })
}

/// The notes of every part that the report tells of.
fn notes(told: Told<'_>) -> Vec<(String, Vec<String>)> {
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
    if let (Some(rule), Some(Ok(lean))) = (
        &instrument.balance,
        told.findings.balance.as_ref().map(|balance| &balance.lean),
    ) && let Some(reading) = rule.quadrants.get(&lean.quadrant)
    {
        take(told.fill(&reading.title), &reading.guidance);
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
