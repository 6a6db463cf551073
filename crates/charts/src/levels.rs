use crate::chart::Chart;
use crate::frame::Frame;
use crate::guide::Guide;
use crate::paper::Paper;
use crate::row::{Fill, axis, name_and_value, track};
use crate::scale::{Scale, units};
use crate::sheet::{LEFT, Label, SMALL, Sheet};
use crate::table::{Cell, Table};
use crate::value::{Range, Value};

/// Levels that build on one another, the base at the bottom: the five foundations, say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LevelsChart {
    /// The words around the chart.
    pub frame: Frame,
    /// Headings of the table's columns: number and name, score, band.
    pub head: [String; 3],
    /// The low end of the scale.
    pub low: Guide,
    /// The high end of the scale.
    pub high: Guide,
    /// Where one band ends and the next begins, from low to high.
    pub cuts: Vec<Guide>,
    /// So far from a cut on both sides a bar's colour runs from one band's to the next: a step of one answer is no leap.
    pub near: f64,
    /// The names of the bands, from low to high: one more than the cuts. They stand above their part of the scale.
    pub bands: Vec<String>,
    /// The levels; the first is the base and is drawn at the bottom.
    pub levels: Vec<Level>,
}

/// One level of a [`LevelsChart`].
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// The number of the level, for instance `1`.
    pub number: String,
    /// The name of the level.
    pub name: String,
    /// The score.
    pub score: Value,
    /// Which of the chart's bands the score is in, from 0. Decided by the caller on the exact score.
    pub band: Option<usize>,
    /// The band in words, for instance "mixed". Empty when there is no score.
    pub band_words: String,
    /// Said in the table when the score is close to a cut, for instance "close to strong". Otherwise empty. The drawing
    /// has the colour between.
    pub between: String,
    /// How far the score could move, if that may be shown.
    pub range: Option<Range>,
}

/// Draws levels as bars on a common scale.
pub fn levels(chart: &LevelsChart) -> Chart {
    let table = Table {
        caption: chart.frame.title.clone(),
        head: chart.head.to_vec(),
        rows: chart.levels.iter().map(table_row).collect(),
    };
    Chart::drawn(&chart.frame, table, Paper::Wide, |paper| draw(chart, paper))
}

fn draw(chart: &LevelsChart, paper: Paper) -> Sheet {
    let mut sheet = Sheet::new(&chart.frame, paper);
    let scale = Scale {
        low: chart.low.at,
        high: chart.high.at,
        length: sheet.inner(),
    };
    band_names(&mut sheet, scale, chart);
    for (i, level) in chart.levels.iter().enumerate().rev() {
        sheet.svg.open("level", i);
        draw_level(&mut sheet, scale, chart, level);
        sheet.svg.close();
        sheet.y += units(9);
    }
    if !chart.levels.is_empty() {
        // The ground that the base stands on.
        sheet.svg.line(
            (LEFT, sheet.y - units(2)),
            (sheet.right, sheet.y - units(2)),
            "currentColor",
            units(4),
        );
        axis(&mut sheet, scale, &chart.low, &chart.high, &chart.cuts);
    }
    sheet
}

fn draw_level(sheet: &mut Sheet, scale: Scale, chart: &LevelsChart, level: &Level) {
    name_and_value(sheet, &numbered(level), &level.band_words, &level.score);
    let Some(length) = level.score.placed().and_then(|score| scale.along(score)) else {
        return;
    };
    track(sheet, scale, &chart.cuts, length, &fill(chart, level));
    if let Some(range) = &level.range {
        draw_range(sheet, scale, range);
    }
}

fn numbered(level: &Level) -> String {
    format!("{} {}", level.number, level.name)
}

/// The colours of a bar, one over the other, each with how much of it is seen, in hundredths: its band's and, close to a
/// cut, the other's.
fn fill(chart: &LevelsChart, level: &Level) -> Vec<(Fill, u32)> {
    let bands = chart.bands.len();
    let of = |band: usize| match band {
        0 => Fill::Hatched,
        band if band + 1 < bands => Fill::Pale,
        _ => Fill::Solid,
    };
    let (Some(band), Some(score)) = (level.band, level.score.placed()) else {
        return vec![(Fill::Solid, 100)];
    };
    let mut cuts = chart.cuts.iter().enumerate();
    match cuts.find(|(_, cut)| (score - cut.at).abs() <= chart.near && chart.near > 0.0) {
        Some((below, cut)) => {
            let along = (score - (cut.at - chart.near)) / (2.0 * chart.near) * 100.0;
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "between 0 and 100"
            )]
            let along = along.clamp(0.0, 100.0).round() as u32;
            vec![(of(below), 100), (of(below + 1), along)]
        }
        None => vec![(of(band), 100)],
    }
}

/// A line below the bar's end, from the lowest to the highest score that could be.
fn draw_range(sheet: &mut Sheet, scale: Scale, range: &Range) {
    let Some((low, high)) = range.placed() else {
        return;
    };
    let (Some(from), Some(to)) = (scale.along(low), scale.along(high)) else {
        return;
    };
    let y = sheet.y + units(7);
    sheet
        .svg
        .line((LEFT + from, y), (LEFT + to, y), "currentColor", units(2));
    for x in [LEFT + from, LEFT + to] {
        sheet.svg.line(
            (x, y - units(4)),
            (x, y + units(4)),
            "currentColor",
            units(2),
        );
    }
    sheet.y += units(12);
    sheet.paragraph(&range.text, SMALL);
}

/// Each band's name above its part of the scale, where the cuts are in order and make as many parts as there are
/// names.
fn band_names(sheet: &mut Sheet, scale: Scale, chart: &LevelsChart) {
    let mut edges = vec![Some(0)];
    edges.extend(chart.cuts.iter().map(|cut| scale.inside(cut.at)));
    edges.push(Some(scale.length));
    let Some(edges) = edges.into_iter().collect::<Option<Vec<_>>>() else {
        return;
    };
    if edges.len() != chart.bands.len() + 1 || !edges.is_sorted() || chart.levels.is_empty() {
        return;
    }
    let labels: Vec<Label> = edges
        .iter()
        .zip(edges.iter().skip(1))
        .zip(&chart.bands)
        .map(|((from, to), name)| Label {
            at: LEFT + (from + to) / 2,
            text: name.clone(),
        })
        .collect();
    sheet.labels(&labels, SMALL);
    sheet.y += units(4);
}

fn table_row(level: &Level) -> Vec<Cell> {
    let words: Vec<&str> = [level.band_words.as_str(), level.between.as_str()]
        .into_iter()
        .filter(|words| !words.is_empty())
        .collect();
    let band = if words.is_empty() {
        Cell::Missing(level.score.text().to_owned())
    } else {
        Cell::Text(words.join(", "))
    };
    vec![Cell::Text(numbered(level)), level.score.cell(), band]
}
