//! The points of a quadrant chart and the labels beside them.

use super::axes::Plot;
use super::quadrant_chart::{Point, PointKind};
use crate::palette;
use crate::place::{Obstacle, best};
use crate::scale::{Tenths, units};
use crate::sheet::{SMALL_BOLD, Sheet};
use crate::svg::{Anchor, Paint, Rect};

/// The widest label beside a point.
pub(super) const LABEL_ROOM: Tenths = units(120);

/// A point that has a place: its number in the list, and its row in the table, which has the others too.
pub(super) struct Mark<'a> {
    pub(super) point: &'a Point,
    pub(super) number: usize,
    pub(super) row: usize,
    pub(super) r: Tenths,
    pub(super) x: Tenths,
    pub(super) y: Tenths,
}
pub(super) fn place_points<'a>(
    plot: &Plot,
    points: &'a [Point],
    r: Tenths,
) -> (Vec<Mark<'a>>, Vec<&'a Point>) {
    let mut marks = Vec::new();
    let mut placeless = Vec::new();
    for (i, point) in points.iter().enumerate() {
        let across = point
            .across
            .placed()
            .and_then(|value| plot.across.along(value));
        let up = point.up.placed().and_then(|value| plot.up.along(value));
        match (across, up) {
            (Some(across), Some(up)) => marks.push(Mark {
                point,
                number: marks.len() + 1,
                row: i,
                r,
                x: plot.area.x + across,
                y: plot.area.y + plot.area.h - up,
            }),
            _ => placeless.push(point),
        }
    }
    (marks, placeless)
}

pub(super) fn draw_mark(sheet: &mut Sheet, mark: &Mark<'_>) {
    let edge = Some(("currentColor", units(2)));
    let paint = |fill| Paint { fill, edge };
    match mark.point.kind {
        PointKind::Team => sheet
            .svg
            .circle(mark.x, mark.y, mark.r, paint(palette::HUE)),
        // Corners make it look smaller than a circle.
        PointKind::Pooled => {
            sheet
                .svg
                .diamond(mark.x, mark.y, mark.r + units(2), paint(palette::HUE_PALE))
        }
    }
}

/// Writes a point's name or number beside it, where it covers least.
pub(super) fn draw_label(
    sheet: &mut Sheet,
    area: Rect,
    mark: &Mark<'_>,
    label: &str,
    obstacles: &mut Vec<Obstacle>,
) {
    let lines = SMALL_BOLD.wrap(label, LABEL_ROOM);
    if lines.is_empty() {
        return;
    }
    let (w, h) = (SMALL_BOLD.widest(&lines), SMALL_BOLD.height(&lines));
    let gap = mark.r + units(4);
    let (left, right) = (mark.x - gap - w, mark.x + gap);
    let (over, under) = (mark.y - gap - h, mark.y + gap);
    let (mid_x, mid_y) = (mark.x - w / 2, mark.y - h / 2);
    let places = [(right, mid_y), (left, mid_y), (mid_x, over), (mid_x, under)];
    let corners = [(right, over), (right, under), (left, over), (left, under)];
    let candidates: Vec<Rect> = places
        .into_iter()
        .chain(corners)
        .map(|(x, y)| Rect { x, y, w, h })
        .collect();
    let bounds = Rect::new(
        area.x + units(3),
        area.y + units(3),
        area.w - units(6),
        area.h - units(6),
    );
    let Some(rect) = best(&candidates, bounds, obstacles) else {
        return;
    };
    let (anchor, x) = if rect.x >= mark.x {
        (Anchor::Start, rect.x)
    } else if rect.x + rect.w <= mark.x {
        (Anchor::End, rect.x + rect.w)
    } else {
        (Anchor::Middle, rect.x + rect.w / 2)
    };
    sheet.y = rect.y;
    sheet.lines(&lines, x, anchor, SMALL_BOLD);
    obstacles.push(Obstacle::text(rect));
}

pub(super) fn around(mark: &Mark<'_>) -> Rect {
    Rect::new(mark.x, mark.y, 0, 0).grown(mark.r + units(2))
}
