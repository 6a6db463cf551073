use crate::chart::Chart;
use crate::frame::Frame;
use crate::guide::Guide;
use crate::palette;
use crate::place::{Obstacle, best};
use crate::scale::{Scale, Tenths, units};
use crate::sheet::{LEFT, Label, RIGHT, SMALL, SMALL_BOLD, Sheet};
use crate::svg::{Anchor, Paint, Rect, Type};
use crate::table::{Cell, Table};
use crate::value::Value;

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
/// A mark with a number in it needs more room.
const NUMBERED_DOT: Tenths = units(13);
const LABEL_LINES: usize = 3;
const LABEL_ROOM: Tenths = units(120);
const NAME_LINES: usize = 4;
const MOST_LABELLED: usize = 3;
const INSET: Tenths = units(6);

/// Where the axes are on the sheet.
struct Plot {
    area: Rect,
    across: Scale,
    up: Scale,
}

/// A point that has a place, with its number in the list.
struct Mark<'a> {
    point: &'a Point,
    number: usize,
    x: Tenths,
    y: Tenths,
}

/// Draws points between two axes.
pub fn quadrant(chart: &QuadrantChart) -> Chart {
    let mut sheet = Sheet::new(&chart.frame);
    sheet.paragraph(&chart.up.title, SMALL_BOLD);
    sheet.y += units(4);
    let plot = lay_out(&sheet, chart);
    let lines = draw_axes(&mut sheet, &plot, chart);
    let (marks, placeless) = place_points(&plot, &chart.points);
    let numbered = chart.points.len() > MOST_LABELLED
        || marks.iter().any(|mark| SMALL_BOLD.wrap(&mark.point.label, LABEL_ROOM).len() > LABEL_LINES);
    let mut obstacles: Vec<Obstacle> =
        marks.iter().map(|mark| Obstacle { rect: around(mark.x, mark.y, radius(numbered)), weight: 1000 }).collect();
    obstacles.extend(lines.into_iter().map(|rect| Obstacle { rect, weight: 10 }));
    draw_names(&mut sheet, &plot, chart, &mut obstacles);
    for mark in &marks {
        sheet.svg.open("point", mark.number - 1);
        draw_mark(&mut sheet, mark, numbered);
        if !numbered {
            draw_label(&mut sheet, plot.area, mark, &mut obstacles);
        }
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

/// Leaves room at the left for the numbers of the upward axis, which stand beside it.
fn lay_out(sheet: &Sheet, chart: &QuadrantChart) -> Plot {
    let widest = [&chart.up.low, &chart.up.high, &chart.up.line]
        .map(|guide| SMALL_BOLD.width(&guide.label).min(units(60)))
        .into_iter()
        .max()
        .unwrap_or(0);
    let x = LEFT + widest + units(3);
    let side = RIGHT - x - units(1);
    // A little lower than wide, so that it fits a wall screen.
    let area = Rect { x, y: sheet.y, w: side, h: side * 9 / 10 };
    Plot {
        area,
        across: Scale { low: chart.across.low.at, high: chart.across.high.at, length: area.w },
        up: Scale { low: chart.up.low.at, high: chart.up.high.at, length: area.h },
    }
}

/// Draws bands, lines, outline and the numbers at the left; returns the lines, which labels should not cover.
fn draw_axes(sheet: &mut Sheet, plot: &Plot, chart: &QuadrantChart) -> Vec<Rect> {
    let area = plot.area;
    let foot = area.y + area.h;
    if let Some((from, to)) = band(plot.across, &chart.across) {
        sheet.svg.veil(Rect { x: area.x + from, w: to - from, ..area });
    }
    if let Some((from, to)) = band(plot.up, &chart.up) {
        sheet.svg.veil(Rect { y: foot - to, h: to - from, ..area });
    }
    let mut lines = Vec::new();
    if let Some(place) = plot.across.inside(chart.across.line.at) {
        let x = area.x + place;
        sheet.svg.line((x, area.y), (x, foot + units(5)), "currentColor", 15);
        lines.push(Rect { x: x - 10, w: 20, ..area });
    }
    if let Some(place) = plot.up.inside(chart.up.line.at) {
        let y = foot - place;
        sheet.svg.line((area.x - units(4), y), (area.x + area.w, y), "currentColor", 15);
        lines.push(Rect { y: y - 10, h: 20, ..area });
    }
    sheet.svg.rect(area, Paint { fill: "none", edge: Some(("currentColor", 15)) });
    draw_left_numbers(sheet, plot, &chart.up);
    lines
}

/// Numbers beside the upward axis, as far as there is room between them: the ends first.
fn draw_left_numbers(sheet: &mut Sheet, plot: &Plot, axis: &Axis) {
    let area = plot.area;
    let mut taken: Vec<Tenths> = Vec::new();
    for (place, guide) in
        [(Some(0), &axis.low), (Some(area.h), &axis.high), (plot.up.inside(axis.line.at), &axis.line)]
    {
        let Some(place) = place else { continue };
        let middle = (area.y + area.h - place).clamp(area.y + units(8), area.y + area.h - units(6));
        let Some(line) = clipped(&guide.label, area.x - LEFT, SMALL_BOLD, 1).pop() else { continue };
        if taken.iter().any(|other| (other - middle).abs() < SMALL_BOLD.line()) {
            continue;
        }
        taken.push(middle);
        let at = (area.x - units(5), middle + units(5));
        sheet.svg.text(at, Anchor::End, SMALL_BOLD, "currentColor", &line);
    }
}

/// Numbers and title below the axis that runs across.
fn draw_foot(sheet: &mut Sheet, plot: &Plot, chart: &QuadrantChart) {
    let axis = &chart.across;
    let mut labels = vec![(Some(0), &axis.low), (plot.across.inside(axis.line.at), &axis.line)];
    labels.push((Some(plot.area.w), &axis.high));
    let labels: Vec<Label> = labels
        .into_iter()
        .filter_map(|(place, guide)| Some(Label { at: plot.area.x + place?, text: guide.label.clone() }))
        .collect();
    sheet.y += units(6);
    sheet.labels(&labels, SMALL_BOLD);
    let title = SMALL_BOLD.wrap(&axis.title, plot.area.w);
    sheet.lines(&title, plot.area.x + plot.area.w / 2, Anchor::Middle, SMALL_BOLD);
}

fn band(scale: Scale, axis: &Axis) -> Option<(Tenths, Tenths)> {
    scale.inside(axis.line.at)?;
    let from = scale.along(axis.line.at - axis.near)?;
    let to = scale.along(axis.line.at + axis.near)?;
    (to > from).then_some((from, to))
}

fn place_points<'a>(plot: &Plot, points: &'a [Point]) -> (Vec<Mark<'a>>, Vec<&'a Point>) {
    let mut marks = Vec::new();
    let mut placeless = Vec::new();
    for (i, point) in points.iter().enumerate() {
        let across = point.across.placed().and_then(|value| plot.across.along(value));
        let up = point.up.placed().and_then(|value| plot.up.along(value));
        match (across, up) {
            (Some(across), Some(up)) => marks.push(Mark {
                point,
                number: i + 1,
                x: plot.area.x + across,
                y: plot.area.y + plot.area.h - up,
            }),
            _ => placeless.push(point),
        }
    }
    (marks, placeless)
}

/// Draws each part's name in the corner of it that covers least, the outer one of equals.
fn draw_names(sheet: &mut Sheet, plot: &Plot, chart: &QuadrantChart, obstacles: &mut Vec<Obstacle>) {
    let area = plot.area;
    let x = area.x + plot.across.inside(chart.across.line.at).unwrap_or(area.w);
    let y = area.y + area.h - plot.up.inside(chart.up.line.at).unwrap_or(0);
    let (right, foot) = (area.x + area.w, area.y + area.h);
    let parts = [
        (&chart.names.up_only, Rect { x: area.x, y: area.y, w: x - area.x, h: y - area.y }, false, false),
        (&chart.names.both, Rect { x, y: area.y, w: right - x, h: y - area.y }, true, false),
        (&chart.names.neither, Rect { x: area.x, y, w: x - area.x, h: foot - y }, false, true),
        (&chart.names.across_only, Rect { x, y, w: right - x, h: foot - y }, true, true),
    ];
    for (name, part, at_right, at_foot) in parts {
        let room = part.w - 2 * INSET;
        let most = usize::try_from((part.h - 2 * INSET) / SMALL.line()).unwrap_or(0).min(NAME_LINES);
        if room < units(40) || most == 0 {
            continue;
        }
        let lines = clipped(name, room, SMALL, most);
        let size = (SMALL.widest(&lines), height(&lines, SMALL));
        let inner = Rect { x: part.x + INSET, y: part.y + INSET, w: room, h: part.h - 2 * INSET };
        let corner = |at_right: bool, at_foot: bool| Rect {
            x: if at_right { inner.x + inner.w - size.0 } else { inner.x },
            y: if at_foot { inner.y + inner.h - size.1 } else { inner.y },
            w: size.0,
            h: size.1,
        };
        let corners = [
            corner(at_right, at_foot),
            corner(!at_right, at_foot),
            corner(at_right, !at_foot),
            corner(!at_right, !at_foot),
        ];
        let Some(rect) = best(&corners, inner, obstacles) else { continue };
        let (anchor, at) = if at_right { (Anchor::End, rect.x + rect.w) } else { (Anchor::Start, rect.x) };
        sheet.y = rect.y;
        sheet.lines(&lines, at, anchor, SMALL);
        obstacles.push(Obstacle { rect, weight: 1000 });
    }
}

fn draw_mark(sheet: &mut Sheet, mark: &Mark<'_>, numbered: bool) {
    let r = radius(numbered);
    let edge = Some(("currentColor", units(2)));
    let (fill, r) = match mark.point.kind {
        PointKind::Team => (palette::HUE, r),
        PointKind::Pooled => (palette::HUE_PALE, r + units(3)),
    };
    match mark.point.kind {
        PointKind::Team => sheet.svg.circle(mark.x, mark.y, r, Paint { fill, edge }),
        PointKind::Pooled => sheet.svg.diamond(mark.x, mark.y, r, Paint { fill, edge }),
    }
    if numbered {
        let at = (mark.x, mark.y + units(5));
        sheet.svg.text(at, Anchor::Middle, SMALL_BOLD, palette::text_on(fill), &mark.number.to_string());
    }
}

/// Writes a point's name beside it, where it covers least.
fn draw_label(sheet: &mut Sheet, area: Rect, mark: &Mark<'_>, obstacles: &mut Vec<Obstacle>) {
    let lines = SMALL_BOLD.wrap(&mark.point.label, LABEL_ROOM);
    if lines.is_empty() {
        return;
    }
    let (w, h) = (SMALL_BOLD.widest(&lines), height(&lines, SMALL_BOLD));
    let gap = DOT + units(5);
    let (left, right) = (mark.x - gap - w, mark.x + gap);
    let (over, under) = (mark.y - gap - h, mark.y + gap);
    let (mid_x, mid_y) = (mark.x - w / 2, mark.y - h / 2);
    let places = [(right, mid_y), (left, mid_y), (mid_x, over), (mid_x, under)];
    let corners = [(right, over), (right, under), (left, over), (left, under)];
    let candidates: Vec<Rect> = places.into_iter().chain(corners).map(|(x, y)| Rect { x, y, w, h }).collect();
    let bounds = Rect {
        x: area.x + units(3),
        y: area.y + units(3),
        w: area.w - units(6),
        h: area.h - units(6),
    };
    let Some(rect) = best(&candidates, bounds, obstacles) else { return };
    let (anchor, x) = if rect.x >= mark.x {
        (Anchor::Start, rect.x)
    } else if rect.x + rect.w <= mark.x {
        (Anchor::End, rect.x + rect.w)
    } else {
        (Anchor::Middle, rect.x + rect.w / 2)
    };
    sheet.y = rect.y;
    sheet.lines(&lines, x, anchor, SMALL_BOLD);
    obstacles.push(Obstacle { rect, weight: 1000 });
}

fn radius(numbered: bool) -> Tenths {
    if numbered { NUMBERED_DOT } else { DOT }
}

fn around(x: Tenths, y: Tenths, r: Tenths) -> Rect {
    Rect { x: x - r, y: y - r, w: 2 * r, h: 2 * r }
}

fn height(lines: &[String], look: Type) -> Tenths {
    Tenths::try_from(lines.len()).unwrap_or(0).saturating_mul(look.line())
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
        let value = [&point.up, &point.across].into_iter().find(|value| value.placed().is_none());
        Cell::Missing(value.map(|value| value.text().to_owned()).unwrap_or_default())
    } else {
        Cell::Text(point.reading.clone())
    };
    vec![Cell::Text(point.label.clone()), point.across.cell(), point.up.cell(), reading]
}
