use crate::chart::Chart;
use crate::frame::Frame;
use crate::guide::Guide;
use crate::paper::Paper;
use crate::row::{Fill, axis, name_and_value, track};
use crate::scale::{Scale, units};
use crate::sheet::Sheet;
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
    let row = |row: &BarRow| vec![Cell::Text(row.name.clone()), row.value.cell()];
    let table = Table {
        caption: chart.frame.title.clone(),
        head: chart.head.to_vec(),
        rows: chart.rows.iter().map(row).collect(),
    };
    Chart::drawn(&chart.frame, table, Paper::Wide, |paper| draw(chart, paper))
}

fn draw(chart: &BarsChart, paper: Paper) -> Sheet {
    let mut sheet = Sheet::new(&chart.frame, paper);
    let scale = Scale {
        low: chart.low.at,
        high: chart.high.at,
        length: sheet.inner(),
    };
    let guides = std::slice::from_ref(&chart.line);
    for (i, row) in chart.rows.iter().enumerate() {
        sheet.svg.open("row", i);
        name_and_value(&mut sheet, &row.name, "", &row.value);
        if let Some(length) = row.value.placed().and_then(|value| scale.along(value)) {
            track(&mut sheet, scale, guides, length, &[(Fill::Pale, 100)]);
        }
        sheet.svg.close();
        sheet.y += units(10);
    }
    if !chart.rows.is_empty() {
        axis(&mut sheet, scale, &chart.low, &chart.high, guides);
    }
    sheet
}
