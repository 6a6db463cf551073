//! A named bar on a scale, and the axis below several of them.

use crate::guide::Guide;
use crate::palette;
use crate::scale::{Scale, Tenths, units};
use crate::sheet::{LEFT, Label, NAME, SMALL, SMALL_BOLD, Sheet, VALUE};
use crate::svg::{Anchor, Paint, Rect};
use crate::value::Value;

const BAR: Tenths = units(22);

/// The line above a bar: the name at the left, some words and the value at the right. What does not fit beside the
/// name goes below it; words that stand for a value are never set like one.
pub(crate) fn name_and_value(sheet: &mut Sheet, name: &str, words: &str, value: &Value) {
    let gap = units(6);
    let (words_below, right) = match value.placed() {
        None => (format!("{words} {}", value.text()), String::new()),
        Some(_) if VALUE.width(value.text()) > sheet.inner() / 3 => {
            (format!("{words} {}", value.text()), String::new())
        }
        Some(_) => (words.to_owned(), value.text().to_owned()),
    };
    let taken = if right.is_empty() {
        0
    } else {
        VALUE.width(&right) + gap
    };
    let beside = SMALL.width(&words_below) + gap;
    let fits = !right.is_empty() && NAME.width(name) + beside + taken <= sheet.inner();
    let lines = NAME.wrap(name, sheet.inner() - taken - if fits { beside } else { 0 });
    if !right.is_empty() {
        let shown = if fits { words_below.as_str() } else { "" };
        let at = (sheet.right, sheet.y + VALUE.baseline());
        sheet
            .svg
            .text_then_value(at, (shown, SMALL), (&right, VALUE));
    }
    let top = sheet.y;
    if !lines.is_empty() && !right.is_empty() {
        // The name stands on the same baseline as the larger value.
        sheet.y += VALUE.baseline() - NAME.baseline();
    }
    sheet.lines(&lines, LEFT, Anchor::Start, NAME);
    if !right.is_empty() {
        sheet.y = sheet.y.max(top + VALUE.line());
    }
    if !fits {
        sheet.paragraph(&words_below, SMALL);
    }
    sheet.y += units(1);
}

/// How a bar is filled: strength by pattern and lightness of one hue, never by hue.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Fill {
    Hatched,
    Pale,
    Solid,
}

/// Draws the track, the bar on it and the guides across it. The bar's colours lie over one another, each with how much of
/// it is seen, in hundredths.
pub(crate) fn track(
    sheet: &mut Sheet,
    scale: Scale,
    guides: &[Guide],
    length: Tenths,
    fills: &[(Fill, u32)],
) {
    let whole = Rect::new(LEFT, sheet.y, scale.length, BAR);
    let bar = Rect { w: length, ..whole };
    sheet.svg.veil(whole);
    for (fill, seen) in fills {
        let colour = match fill {
            Fill::Hatched => palette::PAPER,
            Fill::Pale => palette::HUE_PALE,
            Fill::Solid => palette::HUE,
        };
        sheet.svg.layer(bar, colour, *seen);
        if *fill == Fill::Hatched {
            sheet.svg.hatch(bar, units(7), palette::HUE, units(2));
        }
    }
    for place in guides.iter().filter_map(|guide| scale.inside(guide.at)) {
        let x = LEFT + place;
        // White below the line keeps it visible on a dark bar.
        sheet
            .svg
            .line((x, sheet.y), (x, sheet.y + BAR), palette::PAPER, units(4));
        sheet.svg.line(
            (x, sheet.y - units(2)),
            (x, sheet.y + BAR + units(2)),
            "currentColor",
            15,
        );
    }
    sheet.svg.rect(
        bar,
        Paint {
            fill: "none",
            edge: Some(("currentColor", 15)),
        },
    );
    sheet.y += BAR;
}

/// By their places, equals in the order given. By insertion: there are a handful, and the
/// standard sort is 4 kB of the app's module for each type that it sorts.
fn in_place_order<T>(labels: Vec<(Option<i32>, T)>) -> Vec<(Option<i32>, T)> {
    let mut ordered: Vec<(Option<i32>, T)> = Vec::with_capacity(labels.len());
    for label in labels {
        let later = ordered.iter().position(|(place, _)| *place > label.0);
        ordered.insert(later.unwrap_or(ordered.len()), label);
    }
    ordered
}

/// The axis below all bars: a line, and the words of its ends and guides.
pub(crate) fn axis(sheet: &mut Sheet, scale: Scale, low: &Guide, high: &Guide, guides: &[Guide]) {
    let mut labels = vec![(Some(0), low), (Some(scale.length), high)];
    labels.extend(guides.iter().map(|guide| (scale.inside(guide.at), guide)));
    labels.retain(|(place, guide)| place.is_some() && !guide.label.trim().is_empty());
    let labels = in_place_order(labels);
    sheet
        .svg
        .line((LEFT, sheet.y), (sheet.right, sheet.y), "currentColor", 15);
    for (place, _) in &labels {
        let x = LEFT + place.unwrap_or(0);
        sheet
            .svg
            .line((x, sheet.y), (x, sheet.y + units(5)), "currentColor", 15);
    }
    sheet.y += units(6);
    let labels: Vec<Label> = labels
        .into_iter()
        .map(|(place, guide)| Label {
            at: LEFT + place.unwrap_or(0),
            text: guide.label.clone(),
        })
        .collect();
    sheet.labels(&labels, SMALL_BOLD);
}
