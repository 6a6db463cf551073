//! The figures behind the sentences, closed; single statements only where core gives them (P9).

use super::rounds::{Rounds, label};
use crate::components::{El, details, para, scroll_table};
use kilter_charts::{Cell, Table};
use kilter_core::compare::{ChangeFindings, ItemChange};
use kilter_core::instrument::Instrument;
use kilter_text::{say, t};
use std::borrow::Cow;

/// The smallest clear change and the interval of each scale, then each statement.
pub fn figures(
    rounds: Rounds<'_>,
    instrument: &Instrument,
    findings: &ChangeFindings,
    title: &str,
) -> El {
    let sure = t().sure;
    let mut rows = Vec::new();
    for scale in &findings.scales {
        let Some(changed) = say::scale_change(instrument, scale) else {
            continue;
        };
        let why = || Some(say::withheld(scale.change.as_ref().ok()?.precision.err()?));
        let range = changed.range.or_else(why).unwrap_or_default();
        let cells = [
            label(instrument, scale),
            changed.smallest,
            range.into_owned(),
        ];
        rows.push(cells.map(Cell::Text).to_vec());
    }
    let head = [
        t().bands.part_column(),
        sure.smallest_column(),
        sure.change_range(),
    ];
    let mut body = vec![
        para(sure.change_text()).view(),
        table(sure.change_figures_caption(title), head.to_vec(), rows).view(),
    ];
    match &findings.items {
        Err(why) => body.push(para(say::withheld(*why)).view()),
        Ok(items) => {
            let rows = items
                .iter()
                .filter_map(|item| statement(rounds, instrument, item));
            let head = vec![
                t().statements.statement_column(),
                sure.then(),
                sure.now(),
                sure.difference(),
                sure.how_sure(),
            ];
            let caption = sure.change_statements_caption(title);
            body.push(table(caption, head, rows.collect()).view());
            body.extend(statement_range(instrument, items).map(|range| para(range).view()));
        }
    }
    let class = "nhsuk-details kilter-curious";
    details(class, sure.curious(), Some(title.to_owned()), body)
}

fn table(caption: Cow<'static, str>, head: Vec<Cow<'static, str>>, rows: Vec<Vec<Cell>>) -> El {
    scroll_table(Table {
        caption: caption.into_owned(),
        head: head.into_iter().map(Cow::into_owned).collect(),
        rows,
    })
}

fn statement(rounds: Rounds<'_>, instrument: &Instrument, item: &ItemChange) -> Option<Vec<Cell>> {
    let wording = rounds.later.wording.clone().unwrap_or_default();
    let mut row = vec![Cell::Text(say::statement(instrument, &item.id, &wording))];
    for cell in say::item_change(item.change.as_ref().ok()?) {
        row.push(Cell::Text(cell.into_owned()));
    }
    Some(row)
}

/// From where to where a statement's score goes.
fn statement_range(instrument: &Instrument, items: &[ItemChange]) -> Option<Cow<'static, str>> {
    let item = instrument.item(&items.first()?.id)?;
    let (low, high) = instrument.options_of(item)?.range()?;
    let end = |end: i64| u32::try_from(end).ok();
    Some(t().bands.score_range(end(low)?, end(high)?))
}
