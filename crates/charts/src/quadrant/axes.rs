//! The plot of a quadrant chart: its bands, lines, numbers and titles.

use super::quadrant_chart::{Axis, QuadrantChart};
use crate::scale::{Scale, Tenths, units};
use crate::sheet::{LEFT, Label, SMALL_BOLD, Sheet};
use crate::svg::{Anchor, Paint, Rect};

/// Between a number and its axis.
const NUMBER_GAP: Tenths = units(5);

/// Where the axes are on the sheet.
pub(super) struct Plot {
    pub(super) area: Rect,
    pub(super) across: Scale,
    pub(super) up: Scale,
}

/// Leaves room at the left for the numbers of the upward axis, which stand beside it, and at the right for a mark that
/// reaches so far from its middle.
pub(super) fn lay_out(sheet: &Sheet, chart: &QuadrantChart, reach: Tenths) -> Plot {
    let widest = [&chart.up.low, &chart.up.high, &chart.up.line]
        .map(|guide| SMALL_BOLD.width(&guide.label).min(units(60)))
        .into_iter()
        .max()
        .unwrap_or(0);
    // Two more than the gap between a number and the axis: half of what rounding and centring add.
    let x = LEFT + widest + NUMBER_GAP + units(2);
    let side = sheet.right - x - units(1);
    let side = side - beyond(chart, side, reach);
    // A little lower than wide, so that it fits a wall screen.
    let area = Rect {
        x,
        y: sheet.y,
        w: side,
        h: side * 9 / 10,
    };
    Plot {
        area,
        across: Scale {
            low: chart.across.low.at,
            high: chart.across.high.at,
            length: area.w,
        },
        up: Scale {
            low: chart.up.low.at,
            high: chart.up.high.at,
            length: area.h,
        },
    }
}

/// How far the mark that is furthest to the right would reach over the edge of a plot of this width.
fn beyond(chart: &QuadrantChart, side: Tenths, reach: Tenths) -> Tenths {
    let across = Scale {
        low: chart.across.low.at,
        high: chart.across.high.at,
        length: side,
    };
    let places = chart.points.iter().filter_map(|point| {
        // A mark has a place on both axes.
        point.up.placed()?;
        across.along(point.across.placed()?)
    });
    let furthest = places.max().unwrap_or(0);
    (furthest + reach - side).max(0)
}

/// Draws bands, lines, outline and the numbers at the left; returns the lines, which labels should not cover.
pub(super) fn draw_axes(sheet: &mut Sheet, plot: &Plot, chart: &QuadrantChart) -> Vec<Rect> {
    let area = plot.area;
    let foot = area.y + area.h;
    if let Some((from, to)) = band(plot.across, &chart.across) {
        sheet.svg.veil(Rect {
            x: area.x + from,
            w: to - from,
            ..area
        });
    }
    if let Some((from, to)) = band(plot.up, &chart.up) {
        sheet.svg.veil(Rect {
            y: foot - to,
            h: to - from,
            ..area
        });
    }
    let mut lines = Vec::new();
    if let Some(place) = plot.across.inside(chart.across.line.at) {
        let x = area.x + place;
        sheet
            .svg
            .line((x, area.y), (x, foot + units(5)), "currentColor", 15);
        lines.push(Rect {
            x: x - 10,
            w: 20,
            ..area
        });
    }
    if let Some(place) = plot.up.inside(chart.up.line.at) {
        let y = foot - place;
        sheet.svg.line(
            (area.x - units(4), y),
            (area.x + area.w, y),
            "currentColor",
            15,
        );
        lines.push(Rect {
            y: y - 10,
            h: 20,
            ..area
        });
    }
    sheet.svg.rect(
        area,
        Paint {
            fill: "none",
            edge: Some(("currentColor", 15)),
        },
    );
    draw_left_numbers(sheet, plot, &chart.up);
    lines
}

/// Numbers beside the upward axis, as far as there is room between them: the ends first.
fn draw_left_numbers(sheet: &mut Sheet, plot: &Plot, axis: &Axis) {
    let area = plot.area;
    let mut taken: Vec<Tenths> = Vec::new();
    for (place, guide) in [
        (Some(0), &axis.low),
        (Some(area.h), &axis.high),
        (plot.up.inside(axis.line.at), &axis.line),
    ] {
        let Some(place) = place else { continue };
        let middle = (area.y + area.h - place).clamp(area.y + units(8), area.y + area.h - units(6));
        let Some(line) = SMALL_BOLD
            .clipped(&guide.label, area.x - LEFT - NUMBER_GAP, 1)
            .pop()
        else {
            continue;
        };
        if taken
            .iter()
            .any(|other| (other - middle).abs() < SMALL_BOLD.line())
        {
            continue;
        }
        taken.push(middle);
        let at = (area.x - NUMBER_GAP, middle + units(5));
        sheet
            .svg
            .text(at, Anchor::End, SMALL_BOLD, "currentColor", &line);
    }
}

/// Numbers and title below the axis that runs across.
pub(super) fn draw_foot(sheet: &mut Sheet, plot: &Plot, chart: &QuadrantChart) {
    let axis = &chart.across;
    let mut labels = vec![
        (Some(0), &axis.low),
        (plot.across.inside(axis.line.at), &axis.line),
    ];
    labels.push((Some(plot.area.w), &axis.high));
    let labels: Vec<Label> = labels
        .into_iter()
        .filter_map(|(place, guide)| {
            Some(Label {
                at: plot.area.x + place?,
                text: guide.label.clone(),
            })
        })
        .collect();
    sheet.y += units(6);
    sheet.labels(&labels, SMALL_BOLD);
    let title = SMALL_BOLD.wrap(&axis.title, plot.area.w);
    sheet.lines(
        &title,
        plot.area.x + plot.area.w / 2,
        Anchor::Middle,
        SMALL_BOLD,
    );
}

fn band(scale: Scale, axis: &Axis) -> Option<(Tenths, Tenths)> {
    scale.inside(axis.line.at)?;
    let from = scale.along(axis.line.at - axis.near)?;
    let to = scale.along(axis.line.at + axis.near)?;
    (to > from).then_some((from, to))
}
