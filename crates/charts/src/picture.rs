//! A drawing as a file of its own.

use crate::chart::Chart;
use crate::paper::{FULL, WIDE};
use crate::scale::{Tenths, units};
use crate::svg::{Anchor, Svg, Type, number};

/// White on every side.
const MARGIN: Tenths = units(20);
/// Between what stands below each other.
const GAP: Tenths = units(10);
/// A swatch, and what it has beside it.
const SWATCH: Tenths = units(26);
const TITLE: Type = Type {
    size: units(20),
    bold: true,
};
const WORDS: Type = Type {
    size: units(15),
    bold: false,
};

/// The wide drawing as one `<svg>` that stands alone: on white, below its title, with what its colours mean and a note. Who
/// sees it elsewhere has nothing else to go by.
#[must_use]
pub fn picture(chart: &Chart, note: &str) -> String {
    let room = units(if chart.is_full { FULL } else { WIDE });
    let mut svg = Svg::default();
    let mut top = MARGIN;
    let lines = |svg: &mut Svg, top: Tenths, text: &str, left: Tenths, look: Type| {
        look.wrap(text, room - left).iter().fold(top, |top, line| {
            let at = (MARGIN + left, top + look.baseline());
            svg.text(at, Anchor::Start, look, "currentColor", line);
            top + look.line()
        })
    };
    top = lines(&mut svg, top, &chart.table.caption, 0, TITLE) + GAP;
    for key in &chart.legend {
        svg.drawing((MARGIN, top), &key.swatch);
        top = lines(&mut svg, top, &key.words, SWATCH, WORDS);
    }
    svg.drawing((MARGIN, top), &chart.wide);
    top += height_of(&chart.wide) + GAP;
    top = lines(&mut svg, top, note, 0, WORDS);
    let drawn = svg.into_body();
    let (width, height) = (number(room + 2 * MARGIN), number(top + MARGIN));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         color=\"#212b32\" font-family=\"Arial, Helvetica, sans-serif\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>{drawn}\n</svg>\n"
    )
}

/// The height that a drawing of ours says it has.
fn height_of(drawing: &str) -> Tenths {
    let said = drawing.split_once(" height=\"");
    let said = said.and_then(|(_, rest)| rest.split_once('"'));
    let pixels = said.and_then(|(height, _)| height.split('.').next()?.parse().ok());
    // One more for what may follow the point.
    units(pixels.unwrap_or(0) + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{BarRow, BarsChart, Frame, Guide, Value, bars};

    #[test]
    fn it_stands_alone_on_white_below_its_title_with_a_note() {
        let chart = bars(&BarsChart {
            frame: Frame {
                prefix: "facets".into(),
                title: "Trust & the rest, 6 replies".into(),
                ..Frame::default()
            },
            head: ["Part".into(), "Score".into()],
            low: Guide::new(0.0, "0"),
            high: Guide::new(100.0, "100"),
            line: Guide::new(60.0, "60"),
            rows: vec![BarRow {
                name: "Trust".into(),
                value: Value::number(56.25, "56"),
            }],
        });
        let drawn = picture(&chart, "Not a test.");
        let read = roxmltree::Document::parse(&drawn).unwrap();
        let root = read.root_element();
        assert_eq!(root.attribute("width"), Some("540"));
        let texts: Vec<_> = root
            .children()
            .filter(|it| it.has_tag_name("text"))
            .filter_map(|it| it.text())
            .collect();
        assert_eq!(texts, ["Trust & the rest, 6 replies", "Not a test."]);
        // The drawing ends above the note, and the note above the edge.
        let number = |of: &roxmltree::Node<'_, '_>, name| -> f64 {
            of.attribute(name).unwrap().parse().unwrap()
        };
        let inner = root
            .descendants()
            .filter(|it| it.has_tag_name("svg"))
            .nth(1);
        let inner = number(&inner.unwrap(), "height");
        let note = root.children().rfind(|it| it.has_tag_name("text"));
        let note = number(&note.unwrap(), "y");
        assert!(note > inner + 20.0 && note < number(&root, "height"));
    }
}
