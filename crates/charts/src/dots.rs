use crate::chart::{Chart, Key};
use crate::frame::Frame;
use crate::guide::Guide;
use crate::palette;
use crate::paper::Paper;
use crate::row::axis;
use crate::scale::{Scale, Tenths, units};
use crate::sheet::{LEFT, NAME, SMALL, SMALL_BOLD, Sheet};
use crate::svg::{Anchor, Paint, Rect, Svg};
use crate::table::{Cell, Table};

/// Marks on a line for each scale: then and now, or several teams.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DotsChart {
    /// The words around the chart.
    pub frame: Frame,
    /// Headings of the table's columns.
    pub head: Vec<String>,
    /// The low end of the scale.
    pub low: Guide,
    /// The high end of the scale.
    pub high: Guide,
    /// What a hollow dot and a filled one mean; empty where there are none.
    pub legend: Vec<String>,
    /// The lines, from the top down.
    pub rows: Vec<DotsRow>,
}

/// One line of a [`DotsChart`].
#[derive(Clone, Debug, PartialEq)]
pub struct DotsRow {
    /// What it is of.
    pub name: String,
    /// What there is to say of it.
    pub says: String,
    /// What stands on it.
    pub marks: Marks,
    /// The rest of its row in the table.
    pub cells: Vec<Cell>,
}

/// What stands on a line.
#[derive(Clone, Debug, PartialEq)]
pub enum Marks {
    /// Nothing.
    None,
    /// A hollow dot then and a filled one now, and how firmly they are joined.
    Change {
        /// The value then.
        then: f64,
        /// The value now.
        now: f64,
        /// How sure the change is.
        join: Join,
    },
    /// Letters, each at its value; where they would cover one another they stand on one another.
    Letters(Vec<(String, f64)>),
}

/// How firmly two dots are joined: told by shape and never by colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// By a thick bar.
    Thick,
    /// By a thin line.
    Thin,
    /// Not at all.
    None,
}

/// The radius of a dot now, and of the ring then, which can be seen round it.
const DOT: Tenths = units(7);
const RING: Tenths = units(10);
/// The height of a letter's box, and what stands left and right of the letter in it.
const BOX: Tenths = units(22);
const BESIDE: Tenths = units(4);

/// Draws a line for each row with its marks, and what they mean.
pub fn dots(chart: &DotsChart) -> Chart {
    let row = |row: &DotsRow| {
        let name = Cell::Text(row.name.clone());
        std::iter::once(name).chain(row.cells.clone()).collect()
    };
    let table = Table {
        caption: chart.frame.title.clone(),
        head: chart.head.clone(),
        rows: chart.rows.iter().map(row).collect(),
    };
    let drawn = Chart::drawn(&chart.frame, table, Paper::Wide, |paper| draw(chart, paper));
    let keys = chart.legend.iter().enumerate().map(|(place, words)| {
        let mut svg = Svg::default();
        let middle = (units(12), units(12));
        match place {
            0 => ring(&mut svg, middle),
            _ => dot(&mut svg, middle),
        }
        Key {
            swatch: format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"24\" height=\"24\" aria-hidden=\"true\">{}</svg>",
                svg.into_body()
            ),
            words: words.clone(),
        }
    });
    Chart {
        legend: keys.collect(),
        ..drawn
    }
}

fn draw(chart: &DotsChart, paper: Paper) -> Sheet {
    let mut sheet = Sheet::new(&chart.frame, paper);
    let scale = Scale {
        low: chart.low.at,
        high: chart.high.at,
        // A mark at an end is whole.
        length: sheet.inner() - 2 * RING,
    };
    for (i, row) in chart.rows.iter().enumerate() {
        sheet.svg.open("row", i);
        words(&mut sheet, row);
        match &row.marks {
            Marks::None => {}
            Marks::Change { then, now, join } => change(&mut sheet, scale, (*then, *now), *join),
            Marks::Letters(letters) => self::letters(&mut sheet, scale, letters),
        }
        sheet.svg.close();
        sheet.y += units(8);
    }
    if !chart.rows.is_empty() {
        let whole = Scale {
            length: sheet.inner(),
            ..scale
        };
        axis(&mut sheet, whole, &chart.low, &chart.high, &[]);
    }
    sheet
}

/// The name, and what there is to say of it beside it or below.
fn words(sheet: &mut Sheet, row: &DotsRow) {
    let beside = NAME.width(&row.name) + units(8) + SMALL.width(&row.says) <= sheet.inner();
    if beside && !row.says.is_empty() {
        let at = (sheet.right, sheet.y + NAME.baseline());
        sheet
            .svg
            .text(at, Anchor::End, SMALL, "currentColor", &row.says);
    }
    sheet.paragraph(&row.name, NAME);
    if !beside {
        sheet.paragraph(&row.says, SMALL);
    }
    sheet.y += units(2);
}

/// The line that marks stand on, at this height.
fn line(sheet: &mut Sheet, y: Tenths) {
    sheet
        .svg
        .line((LEFT, y), (sheet.right, y), palette::OUTLINE, units(1));
}

fn change(sheet: &mut Sheet, scale: Scale, values: (f64, f64), join: Join) {
    let (Some(then), Some(now)) = (scale.along(values.0), scale.along(values.1)) else {
        return;
    };
    let (y, left) = (sheet.y + RING + units(1), LEFT + RING);
    line(sheet, y);
    let (then, now) = ((left + then, y), (left + now, y));
    match join {
        Join::Thick => sheet.svg.line(then, now, palette::HUE, units(7)),
        Join::Thin => sheet.svg.line(then, now, palette::HUE, units(2)),
        Join::None => {}
    }
    ring(&mut sheet.svg, then);
    dot(&mut sheet.svg, now);
    sheet.y = y + RING + units(1);
}

fn ring(svg: &mut Svg, (x, y): (Tenths, Tenths)) {
    let edge = Some((palette::HUE, units(2)));
    let fill = palette::PAPER;
    svg.circle(x, y, RING - units(1), Paint { fill, edge });
}

fn dot(svg: &mut Svg, (x, y): (Tenths, Tenths)) {
    let edge = Some(("currentColor", 15));
    let fill = palette::HUE;
    svg.circle(x, y, DOT, Paint { fill, edge });
}

fn letters(sheet: &mut Sheet, scale: Scale, letters: &[(String, f64)]) {
    // For each lane what is taken in it, from the lowest lane up.
    let mut lanes: Vec<Vec<(Tenths, Tenths)>> = Vec::new();
    let mut placed: Vec<(usize, Rect, &str)> = Vec::new();
    for (letter, value) in letters {
        let Some(along) = scale.along(*value) else {
            continue;
        };
        let wide = (SMALL_BOLD.width(letter) + 2 * BESIDE).max(BOX);
        let middle = LEFT + RING + along;
        let x = (middle - wide / 2).clamp(LEFT, (sheet.right - wide).max(LEFT));
        let (from, to) = (x - units(1), x + wide + units(1));
        let is_free =
            |lane: &Vec<(Tenths, Tenths)>| lane.iter().all(|(a, b)| to <= *a || *b <= from);
        let lane = lanes.iter().position(is_free).unwrap_or(lanes.len());
        match lanes.get_mut(lane) {
            Some(lane) => lane.push((from, to)),
            None => lanes.push(vec![(from, to)]),
        }
        placed.push((lane, Rect::new(x, 0, wide, BOX), letter));
    }
    let step = BOX + units(1);
    let tall = Tenths::try_from(lanes.len())
        .unwrap_or(0)
        .saturating_mul(step);
    let foot = sheet.y + tall;
    for (lane, at, letter) in placed {
        let up = Tenths::try_from(lane).unwrap_or(0).saturating_mul(step);
        let at = Rect {
            y: foot - up - step,
            ..at
        };
        // Without a fill: in forced colours the letter keeps the page's ground.
        let edge = Some(("currentColor", units(1)));
        let fill = "none";
        sheet.svg.rect(at, Paint { fill, edge });
        let baseline = at.y + (BOX - SMALL_BOLD.size) / 2 + SMALL_BOLD.size * 86 / 100;
        let middle = (at.x + at.w / 2, baseline);
        sheet
            .svg
            .text(middle, Anchor::Middle, SMALL_BOLD, "currentColor", letter);
    }
    line(sheet, foot);
    sheet.y = foot + units(2);
}
