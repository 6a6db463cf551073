//! Where two scores put the team, and how far apart they are.

use super::prompts::prompts_of;
use super::sure::of_map;
use crate::block::{Block, How};
use crate::check_context::CheckContext;
use crate::drawing::map_chart;
use kilter_core::disclosure::Withheld;
use kilter_core::exact::Exact;
use kilter_core::instrument::Map;
use kilter_core::reading::{FoundMap, Place};
use kilter_text::{say, t};

/// The map with its region, the gap between its axes, and what to ask there.
pub fn map(told: CheckContext<'_>, map: &Map, found: &FoundMap) -> Vec<Block> {
    match &found.place {
        Ok(place) => stands(told, map, place),
        // One of the two by itself is still worth reading.
        Err(_) => {
            let axis = |found: &Result<Exact, Withheld>| match found {
                Ok(score) => t().report.out_of_100(&say::score(score)).into_owned(),
                Err(why) => say::withheld(*why).into_owned(),
            };
            let facts = Block::facts([
                (told.label(&map.up), vec![axis(&found.up)]),
                (told.label(&map.across), vec![axis(&found.across)]),
            ]);
            let heading = Block::part(3, told.id("map"), told.fill(&map.label));
            vec![heading, facts]
        }
    }
}

fn stands(told: CheckContext<'_>, map: &Map, place: &Place) -> Vec<Block> {
    let drawing = map_chart(told, map, place);
    let summary = drawing.frame.description.clone();
    let region = map.region(place.corner);
    let title = told.fill(&region.title);
    let title = match place.near.is_empty() {
        true => title,
        false => t().readings.near_region(&title).into_owned(),
    };
    let readings = t().readings;
    let mut words = vec![place_facts(told, map, place)];
    for says in say::near_the_line(place, told.instrument) {
        words.push(Block::says(told.fill(&says)));
    }
    let figure = Block::figure(kilter_charts::quadrant(&drawing), summary);
    let mut parts = vec![
        Block::part(3, told.id("map"), title),
        Block::says(readings.looks_like(&told.fill(&region.looks_like))),
        Block::says(readings.risk(&told.fill(&region.risk))),
        Block::group(How::Beside, vec![figure, Block::group(How::Below, words)]),
        Block::toned(
            crate::Tone::Plain,
            [told.fill(&map.how_to_read), told.fill(&map.about_the_line)],
        ),
    ];
    parts.extend(of_map(told, map));
    let prompts = Block::Prompts(prompts_of(told, &region.guidance));
    parts.push(Block::group(How::Framed, vec![prompts]));
    parts
}

fn place_facts(told: CheckContext<'_>, map: &Map, place: &Place) -> Block {
    let out_of_100 = |score| t().report.out_of_100(&say::score(score)).into_owned();
    let mut rows = vec![
        (told.label(&map.up), vec![out_of_100(&place.up)]),
        (told.label(&map.across), vec![out_of_100(&place.across)]),
    ];
    let lean = told.findings.gap().and_then(|gap| gap.lean.as_ref().ok());
    if let (Some(gap), Some(lean)) = (told.instrument.gap(), lean) {
        let says = say::gap(gap, lean, told.instrument).unwrap_or_default();
        rows.push((
            t().readings.gap_row().into_owned(),
            vec![
                told.fill(gap.says(lean.tilt, lean.strong)),
                told.fill(&says),
            ],
        ));
    }
    Block::facts(rows)
}
