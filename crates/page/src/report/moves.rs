//! From one answer to another: where people stood, where they want to be, and what that says.

use super::groups::of_pair;
use super::statements::{in_words, picture};
use crate::block::{Block, How, Tone};
use crate::check_context::CheckContext;
use kilter_core::exact::Exact;
use kilter_core::instrument::{Move, MovePair};
use kilter_core::reading::{FoundMove, FoundPair, Moved};
use kilter_text::{say, t};

/// Each pair of a move.
pub fn moves(told: CheckContext<'_>, of: &Move, found: &FoundMove) -> Vec<Block> {
    let heading = Block::part(3, told.id(&of.id), told.fill(&of.heading));
    let mut parts = Vec::new();
    let mut heading = Some(heading);
    for (place, (pair, found)) in of.pairs.iter().zip(&found.pairs).enumerate() {
        let shown = of_one(told, of, pair, found, place);
        let shown = if pair.label.is_empty() {
            shown
        } else {
            let label = Block::heading(4, told.fill(&pair.label));
            Block::group(How::Together, vec![label, shown])
        };
        parts.push(match heading.take() {
            Some(heading) => Block::group(How::Together, vec![heading, shown]),
            None => shown,
        });
    }
    parts
}

fn of_one(
    told: CheckContext<'_>,
    of: &Move,
    pair: &MovePair,
    found: &FoundPair,
    place: usize,
) -> Block {
    let items = of_pair(told, pair);
    let title = t()
        .readings
        .title_from(&told.fill(&of.heading), told.replies)
        .into_owned();
    let shown = if items.iter().any(|item| item.counts.is_ok()) {
        picture(told, &format!("{}-{place}", of.id), title, &items)
    } else {
        Block::Table(in_words(told, title, &items))
    };
    let mut says = match &found.moved {
        Ok(moved) => of_both(told, of, pair, found, moved),
        Err(_) => vec![Block::facts([
            (
                told.fill(&of.from.name),
                vec![say::score_or_why(&found.from)],
            ),
            (told.fill(&of.to.name), vec![say::score_or_why(&found.to)]),
        ])],
    };
    let together = found.moved.as_ref().ok();
    let together = together.and_then(|it| told.findings.together(told.instrument, of, it));
    if let Some(together) = together {
        says.push(Block::toned(Tone::Together, [told.fill(&together.says)]));
    }
    Block::group(
        How::WordsBeside,
        vec![Block::group(How::Below, says), shown],
    )
}

fn of_both(
    told: CheckContext<'_>,
    of: &Move,
    pair: &MovePair,
    found: &FoundPair,
    moved: &Moved,
) -> Vec<Block> {
    let at = |mean: &Exact| {
        let value = say::score(mean);
        match say::nearest(&pair.from, told.instrument, mean) {
            Some(option) => t()
                .readings
                .move_value(&value, &told.fill(option))
                .into_owned(),
            None => value,
        }
    };
    let end = |found: &Result<Exact, _>| found.as_ref().map(at).unwrap_or_default();
    let mut parts = vec![Block::facts([
        (told.fill(&of.from.name), vec![end(&found.from)]),
        (told.fill(&of.to.name), vec![end(&found.to)]),
        (
            t().readings.change_row().into_owned(),
            vec![
                say::score(&moved.by.abs()),
                told.fill(of.says(moved.direction)),
            ],
        ),
    ])];
    if let Some(scale) = say::move_scale(&pair.from, told.instrument) {
        parts.push(Block::toned(Tone::About, [told.fill(&scale)]));
    }
    parts
}
