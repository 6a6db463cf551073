//! No text leaves the paper or covers another, however long the words are and however wide the reader sets them.

use proptest::prelude::{ProptestConfig, any, prop, proptest};

use crate::measure::width;
use crate::scale::Tenths;
use crate::svg::Rect;
use crate::{
    Along, Axis, BarRow, BarsChart, Chart, Frame, Guide, Level, LevelsChart, Point, PointKind,
    QuadrantChart, QuadrantNames, Range, StackedChart, Statement, StatementAnswers, Value, Wish,
    bars, levels, quadrant, stacked,
};

/// The box of each drawn text, as wide as it may become, with the text.
fn text_boxes(drawing: &str) -> Vec<(Rect, String)> {
    let document = roxmltree::Document::parse(drawing).unwrap();
    document
        .descendants()
        .filter(|node| node.has_tag_name("text"))
        .map(text_box)
        .collect()
}

fn text_box(node: roxmltree::Node<'_, '_>) -> (Rect, String) {
    let tenths = |node: roxmltree::Node<'_, '_>, name: &str| -> Tenths {
        let text = node.attribute(name).unwrap();
        let (whole, tenth) = text.split_once('.').unwrap_or((text, "0"));
        whole.parse::<Tenths>().unwrap() * 10 + tenth.parse::<Tenths>().unwrap()
    };
    let mut w = 0;
    let mut size = 0;
    for piece in node.descendants().filter(roxmltree::Node::is_text) {
        let owner = piece.parent().unwrap();
        let own = tenths(owner, "font-size");
        w += width(
            piece.text().unwrap(),
            own,
            owner.attribute("font-weight").is_some(),
        );
        size = size.max(own);
    }
    let (x, y) = (tenths(node, "x"), tenths(node, "y"));
    let left = match node.attribute("text-anchor").unwrap() {
        "start" => x,
        "middle" => x - w / 2,
        _ => x - w,
    };
    // Ascent 0.905 and descent 0.212 of the size (Arial's hhea table).
    let rect = Rect {
        x: left,
        y: y - size * 9 / 10,
        w,
        h: size * 11 / 10,
    };
    (
        rect,
        node.descendants()
            .filter_map(|n| n.text().filter(|_| n.is_text()))
            .collect(),
    )
}

fn assert_inside(chart: &Chart) {
    for drawing in [&chart.narrow, &chart.wide] {
        all_inside(drawing);
    }
}

fn all_inside(drawing: &str) {
    let document = roxmltree::Document::parse(drawing).unwrap();
    let [width, height] = ["width", "height"].map(|side| -> Tenths {
        let side = document.root_element().attribute(side).unwrap();
        side.parse::<Tenths>().unwrap() * 10
    });
    for (rect, text) in text_boxes(drawing) {
        // One unit for halves lost in centring.
        assert!(
            rect.x >= -10 && rect.x + rect.w <= width + 10,
            "{text:?} leaves the paper sideways: {rect:?}"
        );
        assert!(
            rect.y >= 0 && rect.y + rect.h <= height,
            "{text:?} leaves the paper: {rect:?}"
        );
    }
}

fn assert_apart(chart: &Chart) {
    for drawing in [&chart.narrow, &chart.wide] {
        all_apart(drawing);
    }
}

fn all_apart(drawing: &str) {
    let boxes = text_boxes(drawing);
    for (i, (a, one)) in boxes.iter().enumerate() {
        for (b, other) in &boxes[i + 1..] {
            let across = (a.x + a.w).min(b.x + b.w) - a.x.max(b.x);
            // Lines may touch: an ascender below a descender.
            let down = (a.y + a.h).min(b.y + b.h) - a.y.max(b.y);
            assert!(
                across <= 0 || down <= 20,
                "{one:?} covers {other:?}: {a:?} {b:?}"
            );
        }
    }
}

const LONG: &str = "Healthy disagreement between practices about appointments, extended access and who pays for the telephone system";
const UNBROKEN: &str =
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-and-district-collaborative";

fn frame(words: &str) -> Frame {
    Frame {
        prefix: "p".into(),
        title: words.into(),
        description: words.into(),
        heading: words.into(),
        note: words.into(),
    }
}

fn long_levels(words: &str) -> LevelsChart {
    LevelsChart {
        frame: frame(words),
        head: [words, words, words].map(String::from),
        low: Guide::new(3.0, words),
        high: Guide::new(9.0, words),
        cuts: vec![Guide::new(5.5, words), Guide::new(7.5, words)],
        near: 0.3,
        bands: vec![words.into(), words.into(), words.into()],
        levels: (0..3)
            .map(|i| Level {
                number: words.into(),
                name: words.into(),
                score: if i == 1 {
                    Value::missing(words)
                } else {
                    Value::number(7.0, words)
                },
                band: Some(1),
                band_words: words.into(),
                between: words.into(),
                range: Some(Range {
                    low: 6.0,
                    high: 8.0,
                    text: words.into(),
                }),
            })
            .collect(),
    }
}

fn long_bars(words: &str) -> BarsChart {
    let row = |value| BarRow {
        name: words.into(),
        value,
    };
    BarsChart {
        frame: frame(words),
        head: [words, words].map(String::from),
        low: Guide::new(0.0, words),
        high: Guide::new(100.0, words),
        line: Guide::new(60.0, words),
        rows: vec![
            row(Value::number(40.0, words)),
            row(Value::missing(words)),
            row(Value::number(70.0, "70")),
        ],
    }
}

fn long_stacked(words: &str) -> StackedChart {
    let counts = |counts: Vec<u32>| Statement {
        text: words.into(),
        answers: StatementAnswers::Counts {
            counts,
            opted_out: 1,
        },
    };
    StackedChart {
        frame: frame(words),
        statement_head: words.into(),
        options: vec![words.into(); 5],
        opted_out_head: words.into(),
        statements: vec![
            counts(vec![1, 1, 1, 1_000_000, 1]),
            counts(vec![4_000_000_000; 5]),
            counts(vec![1; 5]),
            Statement {
                text: words.into(),
                answers: StatementAnswers::Words(words.into()),
            },
        ],
    }
}

fn long_quadrant(words: &str) -> QuadrantChart {
    let axis = || Axis {
        title: words.into(),
        low: Guide::new(0.0, words),
        high: Guide::new(100.0, words),
        line: Guide::new(60.0, words),
        near: 5.0,
    };
    let point = |across: f64, up: f64| Point {
        label: words.into(),
        across: Value::number(across, words),
        up: Value::number(up, words),
        reading: words.into(),
        kind: PointKind::Team,
    };
    QuadrantChart {
        frame: frame(words),
        head: [words, words, words, words].map(String::from),
        across: axis(),
        up: axis(),
        names: QuadrantNames {
            both: words.into(),
            up_only: words.into(),
            across_only: words.into(),
            neither: words.into(),
        },
        points: vec![point(0.0, 100.0), point(55.0, f64::NAN), point(100.0, 0.0)],
        wish: Some(Wish {
            label: words.into(),
            along: Along::Across,
        }),
    }
}

fn drawn_with(words: &str) -> [Chart; 4] {
    [
        levels(&long_levels(words)),
        bars(&long_bars(words)),
        stacked(&long_stacked(words)),
        quadrant(&long_quadrant(words)),
    ]
}

#[test]
fn long_words_wrap_inside_the_paper() {
    for words in [
        LONG,
        UNBROKEN,
        "X",
        "ŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴŴ",
        "地域医療連携推進法人",
    ] {
        for chart in drawn_with(words) {
            assert_inside(&chart);
            assert_apart(&chart);
        }
    }
}

/// On any screen: a drawing is as wide as it says, and on a phone of 320 pixels it keeps 288 of 328.
#[test]
fn no_letter_is_smaller_than_fifteen_pixels_and_none_differs_with_the_width() {
    for chart in drawn_with(LONG) {
        let sizes = [&chart.narrow, &chart.wide].map(|drawing| {
            let document = roxmltree::Document::parse(drawing).unwrap();
            let root = document.root_element();
            let (width, height) = (root.attribute("width"), root.attribute("height"));
            let whole = format!("0 0 {} {}", width.unwrap(), height.unwrap());
            assert_eq!(root.attribute("viewBox"), Some(whole.as_str()));
            let nodes = document.descendants();
            let sizes = nodes.filter_map(|node| node.attribute("font-size")?.parse::<i32>().ok());
            sizes.collect::<std::collections::BTreeSet<_>>()
        });
        assert!(sizes[0].iter().all(|size| *size >= 15), "{sizes:?}");
        assert_eq!(sizes[0], sizes[1]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_words_stay_inside_the_paper(words in any::<String>()) {
        for chart in drawn_with(&words) {
            assert_inside(&chart);
        }
    }

    #[test]
    fn marks_and_counts_anywhere_keep_their_texts_inside(
        places in prop::collection::vec((0.0..100.0, 0.0..100.0), 0..50),
        counts in prop::collection::vec(any::<u32>(), 0..12),
        label in "[a-zA-Z ]{0,40}",
    ) {
        let mut chart = long_quadrant(&label);
        chart.points = places.iter().map(|(across, up)| Point {
            label: label.clone(),
            across: Value::number(*across, "1"),
            up: Value::number(*up, "2"),
            reading: String::new(),
            kind: if across > up { PointKind::Pooled } else { PointKind::Team },
        }).collect();
        assert_inside(&quadrant(&chart));
        let mut chart = long_stacked(&label);
        chart.statements.push(Statement {
            text: label.clone(),
            answers: StatementAnswers::Counts { counts, opted_out: 0 },
        });
        let chart = stacked(&chart);
        assert_inside(&chart);
        assert_apart(&chart);
    }
}
