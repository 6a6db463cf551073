use crate::block::{Block, How};
use crate::check_context::CheckContext;
use crate::drawing::scores_chart;
use kilter_core::ids::ScaleId;
use kilter_core::instrument::{Instrument, Reading};
use kilter_text::t;
use std::borrow::Cow;

/// The scales without bands as bars: those that make up a larger one stand together.
pub fn scales(told: CheckContext<'_>) -> Vec<Block> {
    let sheets = sheets(told.instrument);
    let Some(heading) = scales_heading(told.instrument) else {
        return Vec::new();
    };
    let mut charts = Vec::new();
    for (at, (name, parts)) in sheets.iter().enumerate() {
        let part = format!("scores-{at}");
        charts.push(scores_figure(told, &part, &told.fill(name), parts));
    }
    let heading = Block::part(3, told.id("scores"), heading);
    let charts = Block::group(How::SideBySide, charts);
    vec![Block::group(How::Together, vec![heading, charts])]
}

/// Scores as bars, under a name.
pub fn scores_figure(told: CheckContext<'_>, part: &str, name: &str, scales: &[ScaleId]) -> Block {
    let drawing = scores_chart(told, part, name, scales);
    let summary = drawing.frame.description.clone();
    Block::figure(kilter_charts::bars(&drawing), summary)
}

/// The heading above the scales without bands; none where there are none.
fn scales_heading(instrument: &Instrument) -> Option<Cow<'static, str>> {
    let own = instrument.parts_heading.clone();
    let heading = own.map_or_else(|| t().report.parts_heading(), Cow::Owned);
    (!sheets(instrument).is_empty()).then_some(heading)
}

/// What stands together on a chart, and its name.
fn sheets(instrument: &Instrument) -> Vec<(&str, Vec<ScaleId>)> {
    let mut sheets: Vec<(&str, Vec<ScaleId>)> = Vec::new();
    for whole in &instrument.scales {
        let parts = whole.made_of.scales();
        if !parts.is_empty() {
            sheets.push((&whole.label, parts.to_vec()));
        }
    }
    let mut alone = Vec::new();
    for scale in &instrument.scales {
        let shown = |it: &Reading| it.shows_scales().contains(&scale.id);
        let weighed = instrument
            .weighed()
            .is_some_and(|both| both.contains(&&scale.id));
        let elsewhere = weighed || instrument.readings.iter().any(shown);
        let plain = !elsewhere && scale.made_of.scales().is_empty();
        if plain && !sheets.iter().any(|(_, parts)| parts.contains(&scale.id)) {
            alone.push(scale.id.clone());
        }
    }
    if !alone.is_empty() {
        sheets.push((&instrument.title, alone));
    }
    sheets
}
