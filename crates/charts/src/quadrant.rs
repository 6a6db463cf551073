mod axes;
mod marks;
mod names;
mod quadrant_chart;
mod wish;

pub use quadrant_chart::{Along, Axis, Point, PointKind, QuadrantChart, QuadrantNames, Wish};

use crate::chart::Chart;
use crate::paper::Paper;
use crate::place::Obstacle;
use crate::scale::{Tenths, units};
use crate::sheet::{SMALL, SMALL_BOLD, Sheet};
use crate::table::{Cell, Table};
use axes::{draw_axes, draw_foot, lay_out};
use marks::{LABEL_ROOM, around, draw_label, draw_mark, place_points};
use names::draw_names;
use wish::{arrow_of, draw_arrow, draw_wish};

const DOT: Tenths = units(9);
/// Many marks are smaller, so that fewer cover one another.
const SMALL_DOT: Tenths = units(6);
/// How far a diamond's corner, with its edge, reaches beyond a dot of its size.
const EDGE: Tenths = units(3);
const LABEL_LINES: usize = 3;
const MOST_LABELLED: usize = 3;

/// Draws points between two axes.
pub fn quadrant(chart: &QuadrantChart) -> Chart {
    let table = Table {
        caption: chart.frame.title.clone(),
        head: chart.head.to_vec(),
        rows: chart.points.iter().map(table_row).collect(),
    };
    Chart::drawn(&chart.frame, table, Paper::Wide, |paper| draw(chart, paper))
}

fn draw(chart: &QuadrantChart, paper: Paper) -> Sheet {
    let mut sheet = Sheet::new(&chart.frame, paper);
    sheet.paragraph(&chart.up.title, SMALL_BOLD);
    sheet.y += units(4);
    let numbered = chart.points.len() > MOST_LABELLED
        || chart
            .points
            .iter()
            .any(|point| SMALL_BOLD.wrap(&point.label, LABEL_ROOM).len() > LABEL_LINES);
    let dot = if numbered { SMALL_DOT } else { DOT };
    let plot = lay_out(&sheet, chart, dot + EDGE);
    let lines = draw_axes(&mut sheet, &plot, chart);
    let (marks, placeless) = place_points(&plot, &chart.points, dot);
    let texts = marks.iter().map(around).map(Obstacle::text);
    let mut obstacles: Vec<Obstacle> = texts.collect();
    obstacles.extend(lines.into_iter().map(Obstacle::line));
    let arrow = arrow_of(&plot, chart, &marks);
    obstacles.extend(arrow.map(|arrow| Obstacle::text(arrow.room())));
    if let Some(arrow) = arrow {
        draw_arrow(&mut sheet, arrow);
    }
    for mark in &marks {
        sheet.svg.open("point", mark.row);
        draw_mark(&mut sheet, mark);
        let number = mark.number.to_string();
        let label = if numbered { &number } else { &mark.point.label };
        draw_label(&mut sheet, plot.area, mark, label, &mut obstacles);
        sheet.svg.close();
    }
    if let Some(arrow) = arrow {
        draw_wish(&mut sheet, plot.area, arrow, &mut obstacles);
    }
    // The names keep clear of all of them; a line may run through.
    obstacles.retain(Obstacle::is_text);
    draw_names(&mut sheet, &plot, chart, &obstacles);
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
    sheet
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
