//! Where two scores put the team, and how far apart they are.

use super::check_context::CheckContext;
use super::drawing::map_chart;
use super::facts::facts;
use super::part::part_heading;
use super::prompts::body;
use super::sure::of_map;
use crate::components::{El, el, figure, para};
use kilter_core::disclosure::Withheld;
use kilter_core::exact::Exact;
use kilter_core::instrument::Map;
use kilter_core::reading::{FoundMap, Place};
use kilter_text::{say, t};
use std::borrow::Cow;

/// The map with its region, the gap between its axes, and what to ask there.
pub fn map(told: CheckContext<'_>, map: &Map, found: &FoundMap) -> Vec<El> {
    match &found.place {
        Ok(place) => stands(told, map, place),
        // One of the two by itself is still worth reading.
        Err(_) => {
            let axis = |found: &Result<Exact, Withheld>| match found {
                Ok(score) => t().report.out_of_100(&say::score(score)).into_owned(),
                Err(why) => say::withheld(*why).into_owned(),
            };
            vec![facts(vec![
                (told.label(&map.up), vec![axis(&found.up)]),
                (told.label(&map.across), vec![axis(&found.across)]),
            ])]
        }
    }
}

fn stands(told: CheckContext<'_>, map: &Map, place: &Place) -> Vec<El> {
    let drawing = map_chart(told, map, place);
    let summary = drawing.frame.description.clone();
    let region = map.region(place.corner);
    let mut parts = vec![part_heading(told.id("picture"), told.fill(&region.title))];
    let looks_like = told.fill(&region.looks_like);
    parts.push(para(t().readings.looks_like(&looks_like)));
    parts.push(para(t().readings.risk(&told.fill(&region.risk))));
    let mut words = el("div").with(place_facts(told, map, place));
    for says in say::near_the_line(place, told.instrument) {
        words = words.with(para(told.fill(&says)));
    }
    let beside = el("div").class("kilter-beside");
    let figure = figure(kilter_charts::quadrant(&drawing), summary);
    parts.push(beside.with(figure).with(words));
    let how_to_read = para(told.fill(&map.how_to_read)).text(" ");
    parts.push(how_to_read.text(told.fill(&map.about_the_line)));
    parts.extend(of_map(told, map));
    let guide = el("div").class("kilter-guide");
    parts.push(guide.with_all(body(told, &region.guidance)));
    parts
}

fn place_facts(told: CheckContext<'_>, map: &Map, place: &Place) -> El {
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
    facts(rows)
}

/// The link to the picture in the page's contents; none where there is no picture.
pub fn map_link(map: &Map, found: &FoundMap) -> Option<Cow<'static, str>> {
    found.place.is_ok().then(|| map.label.clone().into())
}
