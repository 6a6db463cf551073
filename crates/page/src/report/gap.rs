//! Two scores weighed against each other, where no map shows them.

use super::scales::scores_figure;
use super::sure::of_gap;
use crate::block::Block;
use crate::check_context::CheckContext;
use kilter_core::instrument::Gap;
use kilter_core::reading::FoundGap;
use kilter_text::{say, t};

/// What the gap is called, both scores, and by how much they are apart.
pub fn gap(told: CheckContext<'_>, part: &str, gap: &Gap, found: &FoundGap) -> Vec<Block> {
    let Some(scales) = told.instrument.weighed() else {
        return Vec::new();
    };
    let name = told.fill(&told.instrument.title);
    let scales = scales.map(Clone::clone);
    let heading = told.fill(told.instrument.parts_heading.as_ref().unwrap_or(&gap.label));
    let mut parts = vec![
        Block::part(3, told.id(part), heading),
        scores_figure(told, &format!("{part}-picture"), &name, &scales),
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
