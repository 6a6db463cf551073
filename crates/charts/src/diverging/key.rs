//! Which colour is which answer.

use crate::palette;
use crate::scale::{Tenths, units};
use crate::sheet::{INNER, LEFT, SMALL, Sheet};
use crate::svg::{Anchor, Paint, Rect};

/// The colours and their answers in columns, in order from left to right. The counts stand on the segments, so this
/// only names the answers.
pub(super) fn key(sheet: &mut Sheet, options: &[String], colours: &[&'static str]) {
    let (swatch, gap) = (units(14), units(5));
    let widest = options
        .iter()
        .map(|option| SMALL.width(option))
        .max()
        .unwrap_or(0);
    let column = (swatch + gap + widest).clamp(units(40), INNER);
    let columns = usize::try_from(INNER / column).unwrap_or(1).max(1);
    let column = INNER / Tenths::try_from(columns).unwrap_or(1);
    for row in options
        .iter()
        .zip(colours)
        .collect::<Vec<_>>()
        .chunks(columns)
    {
        let top = sheet.y;
        let mut foot = top;
        let mut x = LEFT;
        for (option, colour) in row {
            let at = Rect::new(x + 5, top + units(3), swatch - 10, swatch - 10);
            sheet.svg.rect(
                at,
                Paint {
                    fill: colour,
                    edge: Some((palette::OUTLINE, units(1))),
                },
            );
            sheet.y = top;
            let lines = SMALL.wrap(option, column - swatch - gap);
            sheet.lines(&lines, x + swatch + gap, Anchor::Start, SMALL);
            foot = foot.max(sheet.y);
            x += column;
        }
        sheet.y = foot.max(top + SMALL.line()) + units(2);
    }
    sheet.y += units(10);
}
