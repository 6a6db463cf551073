//! The names of the four parts of a quadrant chart.

use super::axes::Plot;
use super::quadrant_chart::QuadrantChart;
use crate::place::{Obstacle, best, is_clear};
use crate::scale::{Tenths, units};
use crate::sheet::{SMALL, Sheet};
use crate::svg::{Anchor, Rect};

const NAME_LINES: usize = 4;
const INSET: Tenths = units(6);

/// Draws each part's name in the corner of it that covers nothing, the outer one of equals: in fewer lines, or not at all,
/// where there is no room. The words beside the chart say where the team is.
pub(super) fn draw_names(
    sheet: &mut Sheet,
    plot: &Plot,
    chart: &QuadrantChart,
    obstacles: &[Obstacle],
) {
    let area = plot.area;
    let x = area.x + plot.across.inside(chart.across.line.at).unwrap_or(area.w);
    let y = area.y + area.h - plot.up.inside(chart.up.line.at).unwrap_or(0);
    let (right, foot) = (area.x + area.w, area.y + area.h);
    let (left, top) = (area.x, area.y);
    let names = &chart.names;
    let parts = [
        (
            &names.up_only,
            Rect::new(left, top, x - left, y - top),
            false,
            false,
        ),
        (
            &names.both,
            Rect::new(x, top, right - x, y - top),
            true,
            false,
        ),
        (
            &names.neither,
            Rect::new(left, y, x - left, foot - y),
            false,
            true,
        ),
        (
            &names.across_only,
            Rect::new(x, y, right - x, foot - y),
            true,
            true,
        ),
    ];
    for (name, part, at_right, at_foot) in parts {
        let mut inner = part.grown(-INSET);
        // Towards the line there is room: the shade about it tells a name from the line.
        inner.w += INSET;
        if at_right {
            inner.x -= INSET;
        }
        let most = usize::try_from(inner.h / SMALL.line())
            .unwrap_or(0)
            .min(NAME_LINES);
        // A word that is broken is read as two.
        let is_broken = name.split(' ').any(|word| SMALL.width(word) > inner.w);
        if is_broken || most == 0 {
            continue;
        }
        let placed = |most| {
            let lines = SMALL.clipped(name, inner.w, most);
            let corners = corners(inner, &lines, at_right, at_foot);
            Some((best(&corners, inner, obstacles)?, lines))
        };
        let mut by_lines = (1..=most).rev().filter_map(placed);
        let Some((rect, lines)) = by_lines.find(|(rect, _)| is_clear(*rect, obstacles)) else {
            continue;
        };
        let (anchor, at) = if at_right {
            (Anchor::End, rect.x + rect.w)
        } else {
            (Anchor::Start, rect.x)
        };
        sheet.y = rect.y;
        sheet.lines(&lines, at, anchor, SMALL);
    }
}

/// The four corners of a part where these lines could stand, the outer one first.
fn corners(inner: Rect, lines: &[String], at_right: bool, at_foot: bool) -> [Rect; 4] {
    let (w, h) = (SMALL.widest(lines), SMALL.height(lines));
    let corner = |at_right: bool, at_foot: bool| {
        let x = if at_right { inner.w - w } else { 0 };
        let y = if at_foot { inner.h - h } else { 0 };
        Rect::new(inner.x + x, inner.y + y, w, h)
    };
    [
        corner(at_right, at_foot),
        corner(!at_right, at_foot),
        corner(at_right, !at_foot),
        corner(!at_right, !at_foot),
    ]
}
