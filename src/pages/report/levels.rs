use super::check_context::CheckContext;
use super::drawing::levels_chart;
use super::part::part_heading;
use super::sure::of_levels;
use crate::components::{El, el, open_figure, para};
use kilter_text::{say, t};

/// The banded scales as levels, how to read them, and where to start.
pub fn levels(told: CheckContext<'_>) -> Vec<El> {
    let instrument = told.instrument;
    let (Some(drawing), Some(banding)) = (levels_chart(told), &instrument.banding) else {
        return Vec::new();
    };
    let mut parts = vec![
        part_heading(told.id("picture"), t().levels.heading()),
        para(t().levels.how_to_read()),
    ];
    if let (Some(first), true) = (&instrument.read_first, told.findings.read_first) {
        parts.push(para(told.fill(&first.says)).class("kilter-read-first"));
    }
    let summary = drawing.frame.description.clone();
    parts.push(open_figure(kilter_charts::levels(&drawing), summary));
    let banded = instrument.scales.iter().find(|scale| scale.banded);
    let range = banded.and_then(|scale| say::score_range(instrument, scale));
    let cuts = el("p").class("kilter-cuts").text(range.unwrap_or_default());
    parts.push(cuts.text(" ").text(say::cuts(banding).unwrap_or_default()));
    parts.extend(of_levels(told));
    parts
}
