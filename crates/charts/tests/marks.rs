//! Marks stand where the table says: then and now, teams side by side, rounds over time.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "test helpers on known data; Clippy allows these only inside test functions"
)]

mod examples;

use kilter_charts::{Chart, Join, Marks, PointKind, Value, dots, levels, panels, quadrant};
use roxmltree::{Document, Node};

fn number(node: Node<'_, '_>, name: &str) -> f64 {
    node.attribute(name).unwrap().parse().unwrap()
}

fn part<'a, 'i>(document: &'a Document<'i>, name: &str, index: usize) -> Node<'a, 'i> {
    let index = index.to_string();
    document
        .descendants()
        .find(|node| node.attribute(name) == Some(&index))
        .unwrap()
}

fn text_of(node: Node<'_, '_>) -> String {
    node.descendants()
        .filter(Node::is_text)
        .filter_map(|n| n.text())
        .collect()
}

/// What a narrow drawing has between its margins.
const INNER: f64 = 324.0;

fn assert_rectangular(chart: &Chart) {
    for row in &chart.table.rows {
        assert_eq!(row.len(), chart.table.head.len());
    }
}

/// A mark at an end is whole, so the line is shorter by ten at both.
fn at(mark: Node<'_, '_>) -> f64 {
    (number(mark, "cx") - 12.0) / (INNER - 20.0) * 6.0 + 3.0
}

#[test]
fn then_is_hollow_now_is_filled_and_how_sure_it_is_joins_them() {
    let given = examples::marks::then_and_now();
    let chart = dots(&given);
    let document = Document::parse(&chart.narrow).unwrap();
    assert_rectangular(&chart);
    let mut widths = Vec::new();
    for (i, row) in given.rows.iter().enumerate() {
        let drawn = part(&document, "data-row", i);
        let circles: Vec<_> = drawn
            .descendants()
            .filter(|node| node.has_tag_name("circle"))
            .collect();
        let Marks::Change { then, now, join } = row.marks else {
            assert!(circles.is_empty());
            continue;
        };
        assert_eq!(circles[0].attribute("fill"), Some("#ffffff"));
        assert_ne!(circles[1].attribute("fill"), Some("#ffffff"));
        assert!((at(circles[0]) - then).abs() < 0.01 && (at(circles[1]) - now).abs() < 0.01);
        // The ring is wider than the dot: both are seen where they stand at one place.
        assert!(number(circles[0], "r") > number(circles[1], "r"));
        let joins = drawn
            .descendants()
            .filter(|node| node.has_tag_name("line"))
            .skip(1);
        let width = joins.map(|line| number(line, "stroke-width")).next();
        widths.push((join, width));
        assert!(text_of(drawn).contains(&row.says));
    }
    let expected = [
        (Join::Thick, Some(7.0)),
        (Join::Thin, Some(2.0)),
        (Join::None, None),
        (Join::None, None),
    ];
    assert_eq!(widths, expected);
    assert_eq!(chart.legend.len(), 2);
}

#[test]
fn letters_at_one_place_stand_on_one_another() {
    let chart = dots(&examples::marks::side_by_side());
    assert_rectangular(&chart);
    for svg in [&chart.narrow, &chart.wide] {
        let document = Document::parse(svg).unwrap();
        for i in 0..2 {
            let boxes: Vec<[f64; 4]> = part(&document, "data-row", i)
                .descendants()
                .filter(|node| node.has_tag_name("rect"))
                .map(|node| ["x", "y", "width", "height"].map(|name| number(node, name)))
                .collect();
            assert_eq!(boxes.len(), 4);
            for (place, [x, y, w, h]) in boxes.iter().enumerate() {
                for [ox, oy, ow, oh] in &boxes[place + 1..] {
                    let apart = x + w <= *ox || ox + ow <= *x || y + h <= *oy || oy + oh <= *y;
                    assert!(apart, "{boxes:?}");
                }
            }
        }
    }
}

#[test]
fn each_round_has_its_point_and_none_where_there_is_no_score() {
    let given = examples::marks::three_rounds();
    let chart = panels(&given);
    assert_rectangular(&chart);
    for svg in [&chart.narrow, &chart.wide] {
        let document = Document::parse(svg).unwrap();
        for (i, panel) in given.panels.iter().enumerate() {
            let drawn = part(&document, "data-panel", i);
            let points = drawn
                .descendants()
                .filter(|node| node.has_tag_name("circle"));
            let heights: Vec<f64> = points.map(|node| number(node, "cy")).collect();
            let values: Vec<f64> = panel
                .values
                .iter()
                .filter_map(|value| value.text().parse().ok())
                .collect();
            assert_eq!(heights.len(), values.len());
            // From 3 to 9 is 46 high.
            for (height, value) in heights.iter().zip(&values) {
                let up = (heights[0] - height) / 46.0 * 6.0 + values[0];
                assert!((up - value).abs() < 0.02, "{up} for {value}");
            }
        }
    }
}

/// At 100 of 100 on both axes half of the dot was cut away, and the best team was the one whose mark looked broken.
#[test]
fn a_mark_in_the_highest_corner_is_whole() {
    for kind in [PointKind::Team, PointKind::Pooled] {
        let mut given = examples::one_team();
        given.points.truncate(1);
        given.points[0].kind = kind;
        let best = Value::number(100.0, "100");
        (given.points[0].across, given.points[0].up) = (best.clone(), best);
        let chart = quadrant(&given);
        for drawing in [&chart.narrow, &chart.wide] {
            let document = Document::parse(drawing).unwrap();
            let width = number(document.root_element(), "width");
            let mark = part(&document, "data-point", 0);
            let mark = mark.first_element_child().unwrap();
            let right = match mark.attribute("cx") {
                Some(_) => number(mark, "cx") + number(mark, "r") + 1.0,
                None => furthest_right(mark) + 1.0,
            };
            assert!(right <= width, "{right} of {width}: {drawing}");
        }
    }
}

/// Of a diamond: its first line goes to the right.
fn furthest_right(mark: Node<'_, '_>) -> f64 {
    let path = mark.attribute("d").unwrap();
    let (_, right) = path.split_once('L').unwrap();
    right.split(' ').next().unwrap().parse().unwrap()
}

/// A name and its band share a line wherever they fit, on a phone too: a lone "needs care" below a name looked like a
/// fault.
#[test]
fn the_longest_name_of_a_level_has_its_band_beside_it() {
    let chart = levels(&examples::foundations());
    let document = Document::parse(&chart.narrow).unwrap();
    for (i, level) in examples::foundations().levels.iter().enumerate() {
        let drawn = part(&document, "data-level", i);
        let texts: Vec<_> = drawn
            .descendants()
            .filter(|node| node.has_tag_name("text"))
            .collect();
        assert_eq!(texts.len(), 2, "{}", level.name);
    }
}
