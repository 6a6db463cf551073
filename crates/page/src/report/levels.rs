use super::sure::of_levels;
use crate::block::{Block, Figure, Tone};
use crate::check_context::CheckContext;
use crate::drawing::levels_chart;
use kilter_core::instrument::Bands;
use kilter_core::reading::FoundBands;
use kilter_text::say;

/// The banded scales as levels, how to read them, and where to start.
pub fn levels(told: CheckContext<'_>, bands: &Bands, found: &FoundBands) -> Vec<Block> {
    let instrument = told.instrument;
    let Some(drawing) = levels_chart(told) else {
        return Vec::new();
    };
    let mut parts = vec![
        Block::part(3, told.id("bands"), told.fill(&bands.heading)),
        Block::says(told.fill(&bands.how_to_read)),
    ];
    if let (Some(first), true) = (&bands.read_first, found.read_first) {
        parts.push(Block::toned(Tone::ReadFirst, [told.fill(&first.says)]));
    }
    parts.push(Block::Figure(Figure {
        summary: drawing.frame.description.clone(),
        chart: kilter_charts::levels(&drawing),
        open: true,
    }));
    let first = bands.scales.first().and_then(|id| instrument.scale(id));
    let range = first.and_then(|scale| say::score_range(instrument, scale));
    let range = range.unwrap_or_default().into_owned();
    parts.push(Block::toned(Tone::Cuts, [range, say::cuts(bands)]));
    parts.extend(of_levels(told));
    parts
}
