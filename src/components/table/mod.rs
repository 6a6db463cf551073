//! A table of a chart's numbers, or of any others.
mod fixtures;

pub use fixtures::FIXTURES;

use super::el::{El, el};
use kilter_charts::{Cell, Table};
use kilter_text::t;

/// From so many columns a table's rows stand as lists on a phone: all of it is read, where a wide
/// table would hide its last column.
const STACKED: usize = 5;

/// A table that scrolls by itself where it is too wide, by keyboard too.
pub fn scroll_table(table: Table) -> El {
    let is_number = |column: usize| {
        let mut cells = table.rows.iter().map(|row| row.get(column));
        cells.any(|cell| matches!(cell, Some(Cell::Number { .. })))
    };
    let stacked = table.head.len() >= STACKED;
    // The roles are said because a stacked table is no table to the style, and then to some
    // browsers: https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
    let mut head = el("tr").attr("role", "row");
    let mut numeric = Vec::new();
    for (column, words) in table.head.iter().cloned().enumerate() {
        let numbers = is_number(column);
        numeric.push(numbers);
        let class = if numbers {
            "nhsuk-table__header nhsuk-table__header--numeric"
        } else {
            "nhsuk-table__header"
        };
        let cell = el("th").class(class).attr("scope", "col");
        head = head.with(cell.attr("role", "columnheader").text(words));
    }
    let mut body = el("tbody").attr("role", "rowgroup");
    let heads = if stacked { table.head.as_slice() } else { &[] };
    for cells in &table.rows {
        body = body.with(row(cells, &numeric, heads));
    }
    let caption = el("caption").class("nhsuk-table__caption nhsuk-u-visually-hidden");
    let rows = el("thead").attr("role", "rowgroup");
    let shown = el("table")
        .class(if stacked {
            "nhsuk-table kilter-stacked"
        } else {
            "nhsuk-table"
        })
        .attr("role", "table")
        .with(caption.text(table.caption.clone()))
        .with(rows.with(head))
        .with(body);
    el("div")
        .class("kilter-scroll")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", t().report.table_of(&table.caption))
        .with(shown)
}

fn row(cells: &[Cell], numeric: &[bool], heads: &[String]) -> El {
    let mut row = el("tr").attr("role", "row");
    for (column, cell) in cells.iter().enumerate() {
        let shown = if column == 0 {
            let shown = el("th").class("nhsuk-table__header");
            shown.attr("scope", "row").attr("role", "rowheader")
        } else if numeric.get(column).copied().unwrap_or_default() {
            el("td").class("nhsuk-table__cell--numeric")
        } else {
            el("td")
        };
        let shown = match heads.get(column) {
            Some(head) if column > 0 => shown.attr("role", "cell").attr("data-head", head.clone()),
            _ => shown,
        };
        row = row.with(shown.text(cell.text().to_owned()));
    }
    row
}
