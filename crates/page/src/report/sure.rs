//! How sure a picture is, in a sentence or two below it.

use crate::block::{Block, Tone};
use crate::check_context::CheckContext;
use kilter_core::instrument::Map;
use kilter_core::reading::{FoundGap, FoundLadder, FoundPattern, FoundSorting};
use kilter_core::report::ScaleFinding;
use kilter_text::say;
use std::borrow::Cow;

/// Of the levels: what one answer could change, and the ranges.
pub fn of_levels(told: CheckContext<'_>) -> Vec<Block> {
    let banded = |scale: &&ScaleFinding| told.instrument.bands_of(&scale.id).is_some();
    let scales = told.findings.scales.iter().filter(banded);
    let could = say::bands_could(told.findings, told.instrument, told.asked());
    says([could, say::ranges(scales, told.instrument, told.asked())])
}

/// Of the map, with what is read together with it.
pub fn of_map(told: CheckContext<'_>, map: &Map) -> Vec<Block> {
    let axes = map.axes().into_iter().filter_map(|id| told.finding(id));
    let could = say::map_could(told.findings, told.instrument, told.asked());
    says([could, say::ranges(axes, told.instrument, told.asked())])
}

/// Of a gap that stands by itself: whether one answer could change the tilt.
pub fn of_gap(told: CheckContext<'_>, found: &FoundGap) -> Vec<Block> {
    says([say::gap_could(found, told.asked()), None])
}

/// Of a pattern that the team shows: whether one answer could change that.
pub fn of_pattern(told: CheckContext<'_>, found: &FoundPattern) -> Vec<Block> {
    says([say::pattern_could(found, told.asked()), None])
}

/// Of a ladder: whether one answer could change where to begin.
pub fn of_ladder(told: CheckContext<'_>, found: &FoundLadder) -> Vec<Block> {
    says([say::ladder_could(found, told.asked()), None])
}

/// Of a sorting: of which entries one answer could change what is said.
pub fn of_sorting(told: CheckContext<'_>, found: &FoundSorting) -> Vec<Block> {
    says([say::sorting_could(found, told.asked()), None])
}

/// Of the statements on which answers differ.
pub fn of_differing(told: CheckContext<'_>) -> Vec<Block> {
    says([say::differ_could(told.findings, told.asked()), None])
}

/// Of the lowest statement: how many of the whole team would choose what most chose.
pub fn of_lowest(told: CheckContext<'_>) -> Vec<Block> {
    let lowest = told.findings.lowest.first();
    let lowest = lowest.and_then(|id| told.findings.items.iter().find(|item| item.id == *id));
    let of_team = lowest.and_then(|item| {
        let statement = told.statement(&item.id);
        say::of_team(item, told.instrument, &statement, told.asked())
    });
    says([of_team, None])
}

fn says(sentences: [Option<Cow<'static, str>>; 2]) -> Vec<Block> {
    let said = sentences.into_iter().flatten();
    said.map(|says| Block::toned(Tone::Sure, [says.into_owned()]))
        .collect()
}
