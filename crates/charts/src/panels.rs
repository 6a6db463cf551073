use crate::chart::Chart;
use crate::frame::Frame;
use crate::guide::Guide;
use crate::palette;
use crate::paper::Paper;
use crate::scale::{Scale, Tenths, units};
use crate::sheet::{LEFT, NAME, SMALL, Sheet};
use crate::svg::{Anchor, Paint, Type};
use crate::table::{Cell, Table};
use crate::value::Value;

/// A small picture for each scale, all with the same times and the same ends, so that they can be compared at a glance.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PanelsChart {
    /// The words around the chart.
    pub frame: Frame,
    /// Headings of the table's columns: the name, each time, and what there is to say.
    pub head: Vec<String>,
    /// The low end of every panel.
    pub low: Guide,
    /// The high end.
    pub high: Guide,
    /// What stands below each time.
    pub times: Vec<String>,
    /// The panels, a row after the other.
    pub panels: Vec<Panel>,
}

/// One panel of a [`PanelsChart`].
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// What it is of.
    pub name: String,
    /// What there is to say of it.
    pub says: String,
    /// Its value at each time.
    pub values: Vec<Value>,
}

/// How high a panel's field is, and what is left above for the numbers.
const FIELD: Tenths = units(56);
const NUMBERS: Tenths = units(20);
const DOT: Tenths = units(5);
const GAP: Tenths = units(20);

/// Draws the panels: beside each other where there is room.
pub fn panels(chart: &PanelsChart) -> Chart {
    let row = |panel: &Panel| {
        let name = Cell::Text(panel.name.clone());
        let says = (!panel.says.is_empty()).then(|| Cell::Text(panel.says.clone()));
        let values = panel.values.iter().map(Value::cell);
        std::iter::once(name).chain(values).chain(says).collect()
    };
    let table = Table {
        caption: chart.frame.title.clone(),
        head: chart.head.clone(),
        rows: chart.panels.iter().map(row).collect(),
    };
    Chart::drawn(&chart.frame, table, Paper::Full, |paper| draw(chart, paper))
}

fn draw(chart: &PanelsChart, paper: Paper) -> Sheet {
    let mut sheet = Sheet::new(&chart.frame, paper);
    let columns: Tenths = if paper == Paper::Narrow { 1 } else { 2 };
    let wide = (sheet.inner() - GAP * (columns - 1)) / columns;
    let beside = usize::try_from(columns).unwrap_or(1);
    for (i, row) in chart.panels.chunks(beside).enumerate() {
        let top = sheet.y;
        let mut foot = top;
        // The words first: the fields of a row stand on one line.
        let mut left = LEFT;
        for panel in row {
            sheet.y = top;
            written(&mut sheet, left, wide, NAME, &panel.name);
            written(&mut sheet, left, wide, SMALL, &panel.says);
            foot = foot.max(sheet.y);
            left += wide + GAP;
        }
        let mut left = LEFT;
        for (at, panel) in row.iter().enumerate() {
            sheet.svg.open("panel", i * beside + at);
            sheet.y = foot;
            field(&mut sheet, chart, panel, left, wide);
            sheet.svg.close();
            left += wide + GAP;
        }
        sheet.y += units(14);
    }
    sheet
}

fn written(sheet: &mut Sheet, left: Tenths, wide: Tenths, look: Type, text: &str) {
    let lines = look.wrap(text, wide);
    sheet.lines(&lines, left, Anchor::Start, look);
}

fn field(sheet: &mut Sheet, chart: &PanelsChart, panel: &Panel, left: Tenths, wide: Tenths) {
    let scale = Scale {
        low: chart.low.at,
        high: chart.high.at,
        length: FIELD - 2 * DOT,
    };
    let foot = sheet.y + NUMBERS + FIELD;
    let times = Tenths::try_from(chart.times.len()).unwrap_or(0).max(1);
    let each = wide / times;
    sheet
        .svg
        .line((left, foot), (left + wide, foot), "currentColor", 15);
    let mut before = None;
    let mut points = Vec::new();
    let mut middle = left + each / 2;
    for value in &panel.values {
        if let Some(up) = value.placed().and_then(|value| scale.along(value)) {
            let at = (middle, foot - DOT - up);
            if let Some(before) = before {
                sheet.svg.line(before, at, palette::HUE, units(2));
            }
            before = Some(at);
            points.push((at, value.text()));
        }
        middle += each;
    }
    let last = points.len();
    for (place, ((x, y), text)) in points.into_iter().enumerate() {
        let now = place + 1 == last;
        let fill = if now { palette::HUE } else { palette::PAPER };
        let edge = Some((palette::HUE, units(2)));
        sheet.svg.circle(x, y, DOT, Paint { fill, edge });
        let above = (x, y - DOT - units(3));
        sheet
            .svg
            .text(above, Anchor::Middle, SMALL, "currentColor", text);
    }
    let mut middle = left + each / 2;
    for time in &chart.times {
        let below = (middle, foot + units(2) + SMALL.baseline());
        sheet
            .svg
            .text(below, Anchor::Middle, SMALL, "currentColor", time);
        middle += each;
    }
    sheet.y = foot + units(2) + SMALL.line();
}
