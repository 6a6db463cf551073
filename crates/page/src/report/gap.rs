//! Two scores weighed against each other, where no map shows them.

use super::sure::of_gap;
use crate::block::Block;
use crate::check_context::CheckContext;
use crate::drawing::scores_chart;
use kilter_core::ids::ScaleId;
use kilter_core::instrument::{Gap, Instrument};
use kilter_core::reading::FoundGap;
use kilter_text::{say, t};

/// The two scales of a gap that stands by itself; none where a map shows them.
pub fn weighed(instrument: &Instrument) -> Option<[&ScaleId; 2]> {
    let gap = instrument.gap()?;
    instrument
        .map()
        .is_none()
        .then_some([&gap.first, &gap.second])
}

/// What the gap is called, both scores, and by how much they are apart.
pub fn gap(told: CheckContext<'_>, part: &str, gap: &Gap, found: &FoundGap) -> Vec<Block> {
    let Some(scales) = weighed(told.instrument) else {
        return Vec::new();
    };
    let name = told.fill(&told.instrument.title);
    let scales = scales.map(Clone::clone);
    let drawing = scores_chart(told, &format!("{part}-picture"), &name, &scales);
    let summary = drawing.frame.description.clone();
    let heading = told.fill(told.instrument.parts_heading.as_ref().unwrap_or(&gap.label));
    let mut parts = vec![
        Block::part(3, told.id(part), heading),
        Block::figure(kilter_charts::bars(&drawing), summary),
    ];
    match &found.lean {
        Ok(lean) => {
            let says = say::gap(gap, lean, told.instrument);
            let words = told.fill(gap.says(lean.tilt, lean.strong));
            let said = [words].into_iter().chain(says.map(|says| told.fill(&says)));
            parts.push(Block::facts([(
                t().readings.gap_row().into_owned(),
                said.collect(),
            )]));
            parts.extend(of_gap(told, found));
        }
        Err(why) => parts.push(Block::Withheld(say::withheld(*why).into_owned())),
    }
    parts
}
