use crate::chart::Chart;
use crate::frame::Frame;
use crate::guide::Guide;
use crate::row::{Fill, axis, name_and_value, track};
use crate::scale::{Scale, units};
use crate::sheet::{INNER, Sheet};
use crate::table::{Cell, Table};
use crate::value::Value;

/// Scores side by side, in the order given: the facets of a check, say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BarsChart {
    /// The words around the chart.
    pub frame: Frame,
    /// Headings of the table's columns: the name and the score.
    pub head: [String; 2],
    /// The low end of the scale.
    pub low: Guide,
    /// The high end of the scale.
    pub high: Guide,
    /// The line between low and high.
    pub line: Guide,
    /// The bars, from the top down.
    pub rows: Vec<BarRow>,
}

/// One bar of a [`BarsChart`].
#[derive(Clone, Debug, PartialEq)]
pub struct BarRow {
    /// What the score is of.
    pub name: String,
    /// The score.
    pub value: Value,
}

/// Draws horizontal bars with the name above each.
pub fn bars(chart: &BarsChart) -> Chart {
    let scale = Scale {
        low: chart.low.at,
        high: chart.high.at,
        length: INNER,
    };
    let guides = std::slice::from_ref(&chart.line);
    let mut sheet = Sheet::new(&chart.frame);
    for (i, row) in chart.rows.iter().enumerate() {
        sheet.svg.open("row", i);
        name_and_value(&mut sheet, &row.name, "", &row.value);
        if let Some(length) = row.value.placed().and_then(|value| scale.along(value)) {
            track(&mut sheet, scale, guides, length, Fill::Pale);
        }
        sheet.svg.close();
        sheet.y += units(10);
    }
    if !chart.rows.is_empty() {
        axis(&mut sheet, scale, &chart.low, &chart.high, guides);
    }
    let rows = chart
        .rows
        .iter()
        .map(|row| vec![Cell::Text(row.name.clone()), row.value.cell()])
        .collect();
    let table = Table {
        caption: chart.frame.title.clone(),
        head: chart.head.to_vec(),
        rows,
    };
    sheet.finish(&chart.frame, table)
}
