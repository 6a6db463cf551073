use super::drawing::scores_chart;
use super::part::part_heading;
use super::told::Told;
use crate::components::{El, el, figure};
use kilter_core::ids::ScaleId;
use kilter_text::t;

/// The scales without bands as bars: those that make up a larger one stand together.
pub fn scales(told: Told<'_>) -> Vec<El> {
    let instrument = told.instrument;
    let mut sheets: Vec<(String, Vec<ScaleId>)> = Vec::new();
    for whole in &instrument.scales {
        let parts = whole.made_of.scales();
        if !parts.is_empty() {
            sheets.push((told.fill(&whole.label), parts.to_vec()));
        }
    }
    let mut alone = Vec::new();
    for scale in &instrument.scales {
        let plain = !scale.banded && scale.made_of.scales().is_empty();
        if plain && !sheets.iter().any(|(_, parts)| parts.contains(&scale.id)) {
            alone.push(scale.id.clone());
        }
    }
    if !alone.is_empty() {
        sheets.push((told.fill(&instrument.title), alone));
    }
    if sheets.is_empty() {
        return Vec::new();
    }
    let heading = if instrument.balance.is_some() {
        t().balance.facets_heading()
    } else {
        t().report.parts_heading()
    };
    let mut charts = el("div").class("kilter-side-by-side");
    for (at, (name, parts)) in sheets.iter().enumerate() {
        let drawing = scores_chart(told, &format!("scores-{at}"), name, parts);
        let summary = drawing.frame.description.clone();
        charts = charts.with(figure(kilter_charts::bars(&drawing), summary));
    }
    vec![part_heading(told.id("scores"), heading), charts]
}
