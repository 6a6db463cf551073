//! How sure a picture is, in a sentence or two below it.

use super::check_context::CheckContext;
use crate::components::{El, para};
use kilter_core::report::ScaleFinding;
use kilter_text::say;
use std::borrow::Cow;

/// Of the levels: what one answer could change, and the ranges.
pub fn of_levels(told: CheckContext<'_>) -> Vec<El> {
    let banded = |scale: &&ScaleFinding| {
        let scale = told.instrument.scale(&scale.id);
        scale.is_some_and(|scale| scale.banded)
    };
    let scales = told.findings.scales.iter().filter(banded);
    let could = say::bands_could(&told.findings.could_change, told.instrument, told.asked());
    says([could, say::ranges(scales, told.instrument, told.asked())])
}

/// Of the quadrant.
pub fn of_balance(told: CheckContext<'_>) -> Vec<El> {
    let rule = told.instrument.balance.iter();
    let axes = rule.flat_map(|rule| [&rule.deal, &rule.relationship]);
    let axes = axes.filter_map(|id| told.finding(id));
    let could = say::balance_could(&told.findings.could_change, told.asked());
    says([could, say::ranges(axes, told.instrument, told.asked())])
}

/// Of the statements on which answers differ.
pub fn of_differing(told: CheckContext<'_>) -> Vec<El> {
    says([say::differ_could(told.findings, told.asked()), None])
}

/// Of the lowest statement: how many of the whole team would choose what most chose.
pub fn of_lowest(told: CheckContext<'_>) -> Vec<El> {
    let lowest = told.findings.lowest.first();
    let lowest = lowest.and_then(|id| told.findings.items.iter().find(|item| item.id == *id));
    let of_team = lowest.and_then(|item| {
        let statement = told.statement(&item.id);
        say::of_team(item, told.instrument, &statement, told.asked())
    });
    says([of_team, None])
}

fn says(sentences: [Option<Cow<'static, str>>; 2]) -> Vec<El> {
    let said = sentences.into_iter().flatten();
    said.map(para).collect()
}
