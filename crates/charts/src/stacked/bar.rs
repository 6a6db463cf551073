//! One bar of a stacked chart: its segments, their widths and their counts.

use crate::palette;
use crate::scale::{Tenths, part, units};
use crate::sheet::{SMALL_BOLD, Sheet};
use crate::svg::{Anchor, Paint, Rect};

/// How tall a bar is.
pub(super) const BAR: Tenths = units(26);
/// The narrowest segment whose colour can be seen between its outline and the gaps.
const LEAST: Tenths = units(8);
/// Between the counts under a bar.
const GAP: Tenths = units(3);

/// One bar.
pub(super) struct Bar<'a> {
    /// How many people each of its parts stands for, and its colour.
    pub(super) segments: &'a [(u32, &'static str)],
    /// How many people the whole width stands for: each is as wide as any other in the chart.
    pub(super) most: u64,
    /// Where it begins.
    pub(super) left: Tenths,
}

impl Bar<'_> {
    /// From the running height on; nothing where it stands for nobody.
    pub(super) fn draw(&self, sheet: &mut Sheet) {
        let counts: Vec<u32> = self.segments.iter().map(|(count, _)| *count).collect();
        if counts.iter().all(|count| *count == 0) {
            return;
        }
        let top = sheet.y;
        let mut from = self.left;
        let mut below = Vec::new();
        let widths = widths(&counts, self.most, sheet.right - self.left);
        for (i, ((count, colour), width)) in self.segments.iter().zip(widths).enumerate() {
            if *count == 0 {
                continue;
            }
            let text = count.to_string();
            sheet.svg.open("option", i);
            sheet.svg.rect(
                // White gaps of two units, and the outline inside its own unit.
                Rect::new(from + 15, top + 5, (width - 30).max(5), BAR - 10),
                Paint {
                    fill: colour,
                    edge: Some((palette::OUTLINE, units(1))),
                },
            );
            let centre = from + width / 2;
            if SMALL_BOLD.width(&text) + units(4) <= width {
                let at = (centre, top + BAR / 2 + SMALL_BOLD.size * 36 / 100);
                sheet.svg.text(
                    at,
                    Anchor::Middle,
                    SMALL_BOLD,
                    palette::text_on(colour),
                    &text,
                );
            } else {
                below.push(Below {
                    option: i,
                    at: centre,
                    wide: SMALL_BOLD.width(&text),
                    text,
                });
            }
            sheet.svg.close();
            from += width;
        }
        sheet.y = top + BAR;
        counts_below(sheet, below, self.left, top + BAR);
    }
}

/// The width of each segment: in proportion, but where there is room wide enough to show its colour. What a thin one
/// gains the widest gives, so that the bar as a whole stays in proportion.
fn widths(counts: &[u32], most: u64, room: Tenths) -> Vec<Tenths> {
    let mut widths = Vec::with_capacity(counts.len());
    let (mut before, mut from) = (0, 0);
    for count in counts {
        before += u64::from(*count);
        let to = part(before, most, room);
        widths.push(to - from);
        from = to;
    }
    let missing: Tenths = widths
        .iter()
        .zip(counts)
        .filter(|(_, count)| **count > 0)
        .map(|(w, _)| (LEAST - w).max(0))
        .sum();
    let Some(widest) = widths
        .iter_mut()
        .max()
        .filter(|widest| **widest >= missing + units(30))
    else {
        return widths;
    };
    *widest -= missing;
    for (width, _) in widths
        .iter_mut()
        .zip(counts)
        .filter(|(_, count)| **count > 0)
    {
        *width = (*width).max(LEAST);
    }
    widths
}

/// A count that stands under its segment.
struct Below {
    option: usize,
    at: Tenths,
    wide: Tenths,
    text: String,
}

/// The counts of segments too narrow to hold them, under the bar in the order of their segments.
fn counts_below(sheet: &mut Sheet, mut below: Vec<Below>, left: Tenths, bar_foot: Tenths) {
    while !below.is_empty() {
        let mut room = sheet.right - left;
        let fits = below.iter().take_while(|count| {
            room -= count.wide + GAP;
            room >= 0
        });
        let next = below.split_off(fits.count().max(1));
        let drop = units(7);
        let places = spread(&below, left, sheet.right);
        for (count, x) in below.iter().zip(places) {
            sheet.svg.open("option", count.option);
            sheet.svg.line(
                (count.at, bar_foot),
                (x, sheet.y + drop - 10),
                "currentColor",
                units(1),
            );
            let at = (x, sheet.y + drop + SMALL_BOLD.baseline() - units(2));
            sheet
                .svg
                .text(at, Anchor::Middle, SMALL_BOLD, "currentColor", &count.text);
            sheet.svg.close();
        }
        sheet.y += drop + SMALL_BOLD.line();
        below = next;
    }
}

/// Centres for texts in a row, each near its own place, none over another. Pushing them apart to the right gives one
/// answer and to the left another; half way between they are as far apart and nearer to their places.
fn spread(row: &[Below], from: Tenths, edge: Tenths) -> Vec<Tenths> {
    let places: Vec<Tenths> = row.iter().map(|count| count.at).collect();
    let right = push_left(row, push_right(row, places.clone(), from), edge);
    let left = push_right(row, push_left(row, places, edge), from);
    right
        .into_iter()
        .zip(left)
        .map(|(a, b)| (a + b) / 2)
        .collect()
}

fn push_right(row: &[Below], mut places: Vec<Tenths>, mut edge: Tenths) -> Vec<Tenths> {
    for (place, count) in places.iter_mut().zip(row) {
        *place = (*place).max(edge + count.wide / 2);
        edge = *place + count.wide / 2 + GAP;
    }
    places
}

fn push_left(row: &[Below], mut places: Vec<Tenths>, mut edge: Tenths) -> Vec<Tenths> {
    for (place, count) in places.iter_mut().zip(row).rev() {
        *place = (*place).min(edge - count.wide / 2);
        edge = *place - count.wide / 2 - GAP;
    }
    places
}
