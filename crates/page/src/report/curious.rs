//! The figures behind the sentences, closed: for who asks how sure a score is.

use crate::block::{Block, How};
use crate::check_context::{CheckContext, score_text};
use kilter_charts::{Cell, Table};
use kilter_core::report::{ItemFinding, ScaleFinding};
use kilter_text::{say, t};
use std::borrow::Cow;

/// Spread and range of each scale, agreement on each statement; none below the replies that they
/// take.
pub fn curious(told: CheckContext<'_>) -> Option<Block> {
    let findings = told.findings;
    let scales: Vec<Vec<Cell>> = findings
        .scales
        .iter()
        .filter_map(|scale| of_scale(told, scale))
        .collect();
    let items: Vec<Vec<Cell>> = findings
        .items
        .iter()
        .filter_map(|item| of_item(told, item))
        .collect();
    if scales.is_empty() && items.is_empty() {
        return None;
    }
    let sure = t().sure;
    let of = told.fill(&told.instrument.title);
    let mut body = vec![Block::says(sure.curious_text())];
    let mut table =
        |caption: Cow<'static, str>, head: Vec<Cow<'static, str>>, rows: Vec<Vec<Cell>>| {
            if !rows.is_empty() {
                let table = Table {
                    caption: caption.into_owned(),
                    head: head.into_iter().map(Cow::into_owned).collect(),
                    rows,
                };
                body.push(Block::Table(table));
            }
        };
    let bands = t().bands;
    table(
        sure.scales_title(&of),
        vec![
            bands.part_column(),
            bands.score_column(),
            sure.spread(),
            sure.range_column(),
        ],
        scales,
    );
    let mut head = vec![
        t().statements.statement_column(),
        sure.agreement(),
        sure.beats_chance(),
    ];
    if items.iter().any(|row| row.len() > head.len()) {
        head.push(sure.whole_team());
    }
    table(sure.statements_title(&of), head, items);
    let name = sure.curious().into_owned();
    Some(Block::group(How::Folded { name, of }, body))
}

fn of_scale(told: CheckContext<'_>, scale: &ScaleFinding) -> Option<Vec<Cell>> {
    let score = scale.score.as_ref().ok()?;
    let spread = say::spread(told.instrument, scale, *scale.sd_at_most.as_ref().ok()?)?;
    let range = match scale.interval_at_most {
        Ok(interval) => {
            let (low, high) = say::range(told.instrument, scale, interval)?;
            t().sure.two_ends(&low, &high)
        }
        Err(why) => say::unsure(why),
    };
    let cells = [
        told.label(&scale.id),
        score_text(score),
        spread,
        range.into_owned(),
    ];
    Some(cells.map(Cell::Text).to_vec())
}

fn of_item(told: CheckContext<'_>, item: &ItemFinding) -> Option<Vec<Cell>> {
    item.scale.as_ref()?;
    let (agreement, beats) = say::agreement(item.counts.as_ref().ok()?)?;
    let mut cells = vec![told.statement(&item.id), agreement, beats.into_owned()];
    cells.extend(say::in_team(item, told.instrument).map(Cow::into_owned));
    Some(cells.into_iter().map(Cell::Text).collect())
}
