//! Where people want to go: an arrow from their point, and words below the plot.

use super::axes::Plot;
use super::marks::Mark;
use super::quadrant_chart::{Along, QuadrantChart};
use crate::scale::{Tenths, units};
use crate::sheet::{SMALL_BOLD, Sheet};
use crate::svg::{Paint, Rect};

/// Between the point and its arrow.
const GAP: Tenths = units(4);
/// How long an arrow is: it says which way, and never how far.
const LONG: Tenths = units(44);
/// Shorter it would be no arrow.
const SHORT: Tenths = units(18);
const HEAD: Tenths = units(12);

/// An arrow from `from` to `to`, upwards or to the right.
#[derive(Clone, Copy)]
pub(super) struct Arrow {
    from: (Tenths, Tenths),
    to: (Tenths, Tenths),
    along: Along,
    sure: bool,
}

impl Arrow {
    /// What it covers.
    pub(super) fn room(self) -> Rect {
        let (x, y) = (self.from.0.min(self.to.0), self.from.1.min(self.to.1));
        let (w, h) = (self.to.0 - self.from.0, self.from.1 - self.to.1);
        Rect { x, y, w, h }.grown(HEAD / 2)
    }
}

/// The arrow of the first point, where it has a place and there is room between it and the edge.
pub(super) fn arrow_of(plot: &Plot, chart: &QuadrantChart, marks: &[Mark<'_>]) -> Option<Arrow> {
    let wish = chart.wish.as_ref()?;
    let along = wish.along?;
    let mark = marks.iter().find(|mark| mark.row == 0)?;
    let away = mark.r + GAP;
    let room = match along {
        Along::Up => mark.y - plot.area.y,
        Along::Across => plot.area.x + plot.area.w - mark.x,
    };
    let length = (room - away - GAP).min(LONG);
    let reach = |reach: Tenths| match along {
        Along::Up => (mark.x, mark.y - reach),
        Along::Across => (mark.x + reach, mark.y),
    };
    (length >= SHORT).then(|| Arrow {
        from: reach(away),
        to: reach(away + length),
        along,
        sure: wish.sure,
    })
}

pub(super) fn draw_arrow(sheet: &mut Sheet, arrow: Arrow) {
    let ((x, y), half) = (arrow.to, HEAD / 2);
    let (stem, corners) = match arrow.along {
        Along::Up => ((x, y + HEAD), [(x - half, y + HEAD), (x + half, y + HEAD)]),
        Along::Across => ((x - HEAD, y), [(x - HEAD, y - half), (x - HEAD, y + half)]),
    };
    let [first, second] = corners;
    let corners = [arrow.to, first, second];
    if arrow.sure {
        sheet.svg.line(arrow.from, stem, "currentColor", units(3));
        sheet.svg.triangle(
            corners,
            Paint {
                fill: "currentColor",
                edge: None,
            },
        );
    } else {
        sheet.svg.dashes(arrow.from, stem, "currentColor", units(2));
        let edge = Some(("currentColor", units(2)));
        sheet.svg.triangle(corners, Paint { fill: "none", edge });
    }
}

/// What they want, with an arrow of the same way where one is drawn.
pub(super) fn draw_words(sheet: &mut Sheet, chart: &QuadrantChart, arrow: Option<Arrow>) {
    let Some(wish) = &chart.wish else { return };
    let sign = match arrow.map(|arrow| arrow.along) {
        Some(Along::Up) => "\u{2191} ",
        Some(Along::Across) => "\u{2192} ",
        None => "",
    };
    sheet.y += units(6);
    sheet.paragraph(&format!("{sign}{}", wish.words), SMALL_BOLD);
}
