mod axes;
mod marks;
mod names;

use crate::chart::Chart;
use crate::frame::Frame;
use crate::guide::Guide;
use crate::place::Obstacle;
use crate::scale::{Tenths, units};
use crate::sheet::{SMALL, SMALL_BOLD, Sheet};
use crate::svg::Type;
use crate::table::{Cell, Table};
use crate::value::Value;
use axes::{draw_axes, draw_foot, lay_out};
use marks::{LABEL_ROOM, around, draw_label, draw_mark, place_points};
use names::draw_names;

/// Two scores against each other, with a line across each: the deal and the relationship, say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QuadrantChart {
    /// The words around the chart.
    pub frame: Frame,
    /// Headings of the table's columns: point, across, up, reading.
    pub head: [String; 4],
    /// The axis from left to right.
    pub across: Axis,
    /// The axis from the bottom up.
    pub up: Axis,
    /// The names of the four parts, drawn in them.
    pub names: QuadrantNames,
    /// The points. Up to three are labelled by name; more are numbered, with a list below.
    pub points: Vec<Point>,
}

/// One axis of a [`QuadrantChart`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Axis {
    /// What the axis measures.
    pub title: String,
    /// Its low end.
    pub low: Guide,
    /// Its high end.
    pub high: Guide,
    /// The line between low and high.
    pub line: Guide,
    /// How near to the line counts as on it; drawn as a faint band to both sides.
    pub near: f64,
}

/// The names of the four parts of a [`QuadrantChart`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QuadrantNames {
    /// High on both axes.
    pub both: String,
    /// High up, low across.
    pub up_only: String,
    /// High across, low up.
    pub across_only: String,
    /// Low on both.
    pub neither: String,
}

/// One point of a [`QuadrantChart`].
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// The name that stands beside it.
    pub label: String,
    /// Where it is from left to right.
    pub across: Value,
    /// Where it is from the bottom up.
    pub up: Value,
    /// The part it is in, in words, for the table. Decided by the caller on the exact scores.
    pub reading: String,
    /// Which mark it gets.
    pub kind: PointKind,
}

/// The mark of a [`Point`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PointKind {
    /// A dot: one team.
    #[default]
    Team,
    /// A diamond: several teams together.
    Pooled,
}

const DOT: Tenths = units(9);
/// Many marks are smaller, so that fewer cover one another.
const SMALL_DOT: Tenths = units(6);
const LABEL_LINES: usize = 3;
const MOST_LABELLED: usize = 3;

/// Draws points between two axes.
pub fn quadrant(chart: &QuadrantChart) -> Chart {
    let mut sheet = Sheet::new(&chart.frame);
    sheet.paragraph(&chart.up.title, SMALL_BOLD);
    sheet.y += units(4);
    let plot = lay_out(&sheet, chart);
    let lines = draw_axes(&mut sheet, &plot, chart);
    let numbered = chart.points.len() > MOST_LABELLED
        || chart
            .points
            .iter()
            .any(|point| SMALL_BOLD.wrap(&point.label, LABEL_ROOM).len() > LABEL_LINES);
    let (marks, placeless) =
        place_points(&plot, &chart.points, if numbered { SMALL_DOT } else { DOT });
    // A name keeps clear of where a label may stand.
    let clear: Vec<Obstacle> = marks
        .iter()
        .map(|mark| Obstacle::text(around(mark).grown(units(24))))
        .collect();
    let names = draw_names(&mut sheet, &plot, chart, &clear);
    let texts = marks.iter().map(around).chain(names).map(Obstacle::text);
    let mut obstacles: Vec<Obstacle> = texts.chain(lines.into_iter().map(Obstacle::line)).collect();
    for mark in &marks {
        sheet.svg.open("point", mark.row);
        draw_mark(&mut sheet, mark);
        let number = mark.number.to_string();
        let label = if numbered { &number } else { &mark.point.label };
        draw_label(&mut sheet, plot.area, mark, label, &mut obstacles);
        sheet.svg.close();
    }
    sheet.y = plot.area.y + plot.area.h;
    draw_foot(&mut sheet, &plot, chart);
    if numbered {
        sheet.y += units(6);
        for mark in &marks {
            sheet.paragraph(&format!("{} {}", mark.number, mark.point.label), SMALL);
        }
    }
    for point in placeless {
        sheet.y += units(6);
        sheet.paragraph(&point.label, SMALL_BOLD);
        for (axis, value) in [(&chart.up, &point.up), (&chart.across, &point.across)] {
            sheet.paragraph(&format!("{}: {}", axis.title, value.text()), SMALL);
        }
    }
    let table = Table {
        caption: chart.frame.title.clone(),
        head: chart.head.to_vec(),
        rows: chart.points.iter().map(table_row).collect(),
    };
    sheet.finish(&chart.frame, table)
}

fn height(lines: &[String], look: Type) -> Tenths {
    Tenths::try_from(lines.len())
        .unwrap_or(0)
        .saturating_mul(look.line())
}

/// At most so many lines; the last ends in an ellipsis when there was more. The table has the whole text.
fn clipped(text: &str, room: Tenths, look: Type, most: usize) -> Vec<String> {
    let mut lines = look.wrap(text, room);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while !last.is_empty() && look.width(&format!("{last}\u{2026}")) > room {
                last.pop();
            }
            last.push('\u{2026}');
        }
    }
    lines
}

fn table_row(point: &Point) -> Vec<Cell> {
    let reading = if point.reading.is_empty() {
        let value = [&point.up, &point.across]
            .into_iter()
            .find(|value| value.placed().is_none());
        Cell::Missing(
            value
                .map(|value| value.text().to_owned())
                .unwrap_or_default(),
        )
    } else {
        Cell::Text(point.reading.clone())
    };
    vec![
        Cell::Text(point.label.clone()),
        point.across.cell(),
        point.up.cell(),
        reading,
    ]
}
