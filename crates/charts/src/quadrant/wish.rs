//! Where people want to go: an arrow from their point, with a label.

use super::axes::Plot;
use super::marks::Mark;
use super::quadrant_chart::{Along, QuadrantChart};
use crate::place::{Obstacle, best, is_clear};
use crate::scale::{Tenths, units};
use crate::sheet::{SMALL, Sheet};
use crate::svg::{Anchor, Rect};

/// Between the point and its arrow, and between that and its label.
const GAP: Tenths = units(4);
/// How long an arrow is: it says which way, and never how far.
const LONG: Tenths = units(32);
/// Shorter it would be no arrow.
const SHORT: Tenths = units(18);
const HEAD: Tenths = units(12);
/// The widest label: a word a line, so that it fits behind the arrow on a phone.
const LABEL_ROOM: Tenths = units(75);
const LABEL_LINES: usize = 3;

/// An arrow from `from` to `to`, upwards or to the right.
#[derive(Clone, Copy)]
pub(super) struct Arrow<'a> {
    from: (Tenths, Tenths),
    to: (Tenths, Tenths),
    along: Along,
    label: &'a str,
}

impl Arrow<'_> {
    /// What it covers.
    pub(super) fn room(self) -> Rect {
        let (x, y) = (self.from.0.min(self.to.0), self.from.1.min(self.to.1));
        let (w, h) = (self.to.0 - self.from.0, self.from.1 - self.to.1);
        Rect { x, y, w, h }.grown(HEAD / 2)
    }
}

/// The arrow of the first point, where it has a place and there is room between it and the edge.
pub(super) fn arrow_of<'a>(
    plot: &Plot,
    chart: &'a QuadrantChart,
    marks: &[Mark<'_>],
) -> Option<Arrow<'a>> {
    let wish = chart.wish.as_ref()?;
    let mark = marks.iter().find(|mark| mark.row == 0)?;
    let away = mark.r + GAP;
    let room = match wish.along {
        Along::Up => mark.y - plot.area.y,
        Along::Across => plot.area.x + plot.area.w - mark.x,
    };
    let length = (room - away - GAP).min(LONG);
    let reach = |reach: Tenths| match wish.along {
        Along::Up => (mark.x, mark.y - reach),
        Along::Across => (mark.x + reach, mark.y),
    };
    (length >= SHORT).then(|| Arrow {
        from: reach(away),
        to: reach(away + length),
        along: wish.along,
        label: &wish.label,
    })
}

pub(super) fn draw_arrow(sheet: &mut Sheet, arrow: Arrow<'_>) {
    let ((x, y), half) = (arrow.to, HEAD / 2);
    let (stem, first, second) = match arrow.along {
        Along::Up => ((x, y + HEAD), (x - half, y + HEAD), (x + half, y + HEAD)),
        Along::Across => ((x - HEAD, y), (x - HEAD, y - half), (x - HEAD, y + half)),
    };
    sheet.svg.line(arrow.from, stem, "currentColor", units(3));
    let corners = [arrow.to, first, second];
    sheet.svg.triangle(corners, "currentColor");
}

/// Writes its label behind an arrow across, or beside one upwards, where that covers nothing.
pub(super) fn draw_wish(
    sheet: &mut Sheet,
    area: Rect,
    arrow: Arrow<'_>,
    obstacles: &mut Vec<Obstacle>,
) {
    let (x, y) = arrow.to;
    let lines = SMALL.clipped(arrow.label, LABEL_ROOM, LABEL_LINES);
    let (w, h) = (SMALL.widest(&lines), SMALL.height(&lines));
    let room = arrow.room().grown(GAP);
    let (right, foot) = (room.x + room.w, room.y + room.h);
    let places = match arrow.along {
        Along::Across => [
            (right, y - h / 2),
            (arrow.from.0, room.y - h),
            (arrow.from.0, foot),
        ],
        Along::Up => [(right, y), (room.x - w, y), (x - w / 2, room.y - h)],
    };
    let candidates = places.map(|(x, y)| Rect { x, y, w, h });
    let rect = best(&candidates, area.grown(-GAP), obstacles);
    if let Some(rect) = rect.filter(|rect| is_clear(*rect, obstacles)) {
        sheet.y = rect.y;
        sheet.lines(&lines, rect.x, Anchor::Start, SMALL);
        obstacles.push(Obstacle::text(rect));
    }
}
