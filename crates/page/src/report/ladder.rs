use super::sure::of_ladder;
use crate::block::{Block, Figure, Tone};
use crate::check_context::CheckContext;
use crate::drawing::ladder_chart;
use kilter_core::instrument::Ladder;
use kilter_core::reading::FoundLadder;
use kilter_text::{say, t};

/// What to build first: the sentence above all, then the rungs.
pub fn ladder(
    told: CheckContext<'_>,
    part: &str,
    ladder: &Ladder,
    found: &FoundLadder,
) -> Vec<Block> {
    let start = match found.first {
        Ok(Some(first)) => found.rungs.get(first).map_or_else(String::new, |rung| {
            let (name, says) = (told.label(&rung.scale), told.fill(&ladder.start));
            t().readings.start_with(&name, &says).into_owned()
        }),
        Ok(None) => told.fill(&ladder.all_stand),
        Err(why) => say::withheld(why).into_owned(),
    };
    let first = match found.first {
        Ok(_) => Block::toned(Tone::ReadFirst, [start.clone()]),
        Err(_) => Block::Withheld(start.clone()),
    };
    let drawing = ladder_chart(told, &format!("{part}-picture"), ladder, found, start);
    let figure = Block::Figure(Figure {
        chart: kilter_charts::levels(&drawing),
        // The sentence above the picture says it.
        summary: String::new(),
        open: true,
    });
    let mut parts = vec![
        Block::part(3, told.id(part), told.fill(&ladder.heading)),
        first,
        Block::says(told.fill(&ladder.how_to_read)),
        figure,
    ];
    parts.extend(of_ladder(told, found));
    parts
}
