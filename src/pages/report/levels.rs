use super::check_context::CheckContext;
use super::drawing::levels_chart;
use super::part::part_heading;
use super::sure::of_levels;
use crate::components::{El, el, open_figure, para};
use kilter_core::instrument::Bands;
use kilter_core::reading::FoundBands;
use kilter_text::say;

/// The banded scales as levels, how to read them, and where to start.
pub fn levels(told: CheckContext<'_>, bands: &Bands, found: &FoundBands) -> Vec<El> {
    let instrument = told.instrument;
    let Some(drawing) = levels_chart(told) else {
        return Vec::new();
    };
    let mut parts = vec![
        part_heading(told.id("picture"), told.fill(&bands.heading)),
        para(told.fill(&bands.how_to_read)),
    ];
    if let (Some(first), true) = (&bands.read_first, found.read_first) {
        parts.push(para(told.fill(&first.says)).class("kilter-read-first"));
    }
    let summary = drawing.frame.description.clone();
    parts.push(open_figure(kilter_charts::levels(&drawing), summary));
    let first = bands.scales.first().and_then(|id| instrument.scale(id));
    let range = first.and_then(|scale| say::score_range(instrument, scale));
    let cuts = el("p").class("kilter-cuts").text(range.unwrap_or_default());
    parts.push(cuts.text(" ").text(say::cuts(bands)));
    parts.extend(of_levels(told));
    parts
}
