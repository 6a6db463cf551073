use super::drawing::scores_chart;
use super::told::Told;
use crate::components::Figure;
use kilter_core::ids::ScaleId;
use kilter_core::instrument::Scale;
use kilter_text::t;
use leptos::prelude::*;

/// The scales without bands as bars: those that make up a larger one stand together.
pub fn scales(told: Told<'_>) -> Option<AnyView> {
    let instrument = told.instrument;
    let plain = |scale: &&Scale| !scale.banded && scale.made_of.scales().is_empty();
    let plain: Vec<&ScaleId> = instrument
        .scales
        .iter()
        .filter(plain)
        .map(|s| &s.id)
        .collect();
    let wholes = instrument
        .scales
        .iter()
        .filter(|scale| !scale.made_of.scales().is_empty());
    let mut sheets: Vec<(String, Vec<ScaleId>)> = wholes
        .map(|whole| (told.fill(&whole.label), whole.made_of.scales().to_vec()))
        .collect();
    let alone: Vec<ScaleId> = plain
        .into_iter()
        .filter(|id| !sheets.iter().any(|(_, parts)| parts.contains(id)))
        .cloned()
        .collect();
    if !alone.is_empty() {
        sheets.push((told.fill(&instrument.title), alone));
    }
    let sheet = |(at, (name, parts)): (usize, (String, Vec<ScaleId>))| {
        let drawing = scores_chart(told, &format!("scores-{at}"), &name, &parts);
        let summary = drawing.frame.description.clone();
        view! { <Figure chart=kilter_charts::bars(&drawing) summary /> }
    };
    let heading = if instrument.balance.is_some() {
        t().balance.facets_heading()
    } else {
        t().report.parts_heading()
    };
    let id = told.id("scores");
    (!sheets.is_empty()).then(|| {
        view! {
            <h3 class="nhsuk-heading-m" id=id tabindex="-1">
                {heading}
            </h3>
            <div class="kilter-side-by-side">
                {sheets.into_iter().enumerate().map(sheet).collect_view()}
            </div>
        }
        .into_any()
    })
}
