//! The table holds the numbers that are plotted, no others, and the drawing places what the table says.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "test helpers on known data; Clippy allows these only inside test functions"
)]

mod examples;

use kilter_charts::{Cell, Chart, bars, levels, quadrant, stacked};
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

/// The widest outlined rectangle of a row is its bar; the track has no outline.
fn bar_width(row: Node<'_, '_>) -> Option<f64> {
    row.descendants()
        .filter(|node| node.has_tag_name("rect") && node.attribute("stroke").is_some())
        .map(|node| number(node, "width"))
        .next()
}

/// What a narrow drawing has between its margins.
const INNER: f64 = 324.0;

fn assert_rectangular(chart: &Chart) {
    for row in &chart.table.rows {
        assert_eq!(row.len(), chart.table.head.len());
        assert!(
            row.iter().all(|cell| !cell.text().is_empty()),
            "an empty cell: {row:?}"
        );
    }
}

#[test]
fn bars_are_as_long_as_the_table_says() {
    let chart = bars(&examples::facets());
    let document = Document::parse(&chart.narrow).unwrap();
    assert_rectangular(&chart);
    assert_eq!(chart.table.rows.len(), 8);
    for (i, row) in chart.table.rows.iter().enumerate() {
        let drawn = part(&document, "data-row", i);
        let value = bar_width(drawn).unwrap() / INNER * 100.0;
        assert!(
            (value - row[1].value().unwrap()).abs() < 0.02,
            "{row:?} drawn as {value}"
        );
        let text = text_of(drawn);
        assert!(
            text.contains(row[0].text()) && text.contains(row[1].text()),
            "{text}"
        );
    }
}

#[test]
fn levels_are_as_long_as_the_table_says_and_the_base_is_at_the_bottom() {
    let given = examples::foundations_alone();
    let chart = levels(&given);
    let document = Document::parse(&chart.narrow).unwrap();
    assert_rectangular(&chart);
    let mut tops = Vec::new();
    for (i, row) in chart.table.rows.iter().enumerate() {
        let drawn = part(&document, "data-level", i);
        let text = text_of(drawn);
        assert!(
            row[..2].iter().all(|cell| text.contains(cell.text())),
            "{row:?} drawn as {text}"
        );
        match (row[1].value(), bar_width(drawn)) {
            (Some(score), Some(width)) => {
                assert!(
                    (width / INNER * 6.0 + 3.0 - score).abs() < 0.002,
                    "{row:?} drawn {width} wide"
                );
            }
            (None, None) => assert_eq!(row[1], Cell::Missing("Too few could say".into())),
            other => panic!("{row:?} drawn as {other:?}"),
        }
        tops.push(number(
            drawn
                .children()
                .find(|node| node.has_tag_name("text"))
                .unwrap(),
            "y",
        ));
    }
    assert!(tops.is_sorted_by(|base, next| base > next), "{tops:?}");
    assert_eq!(chart.table.rows[1][2].text(), "Needs care, Close to mixed");
}

#[test]
fn points_stand_where_the_table_says() {
    let chart = quadrant(&examples::several_teams());
    let document = Document::parse(&chart.narrow).unwrap();
    assert_rectangular(&chart);
    let area = document
        .descendants()
        .find(|node| node.has_tag_name("rect") && node.attribute("fill") == Some("none"))
        .unwrap();
    let [left, top, wide, high] = ["x", "y", "width", "height"].map(|name| number(area, name));
    for (i, row) in chart.table.rows.iter().enumerate() {
        let (Some(across), Some(up)) = (row[1].value(), row[2].value()) else {
            assert_eq!(row[0].text(), "Northgate");
            assert_eq!(row[1], Cell::Missing("Too few could say".into()));
            continue;
        };
        let point = part(&document, "data-point", i);
        let (x, y) = match point.children().find(|node| node.has_tag_name("circle")) {
            Some(dot) => (number(dot, "cx"), number(dot, "cy")),
            None => {
                let path = point
                    .children()
                    .find(|node| node.has_tag_name("path"))
                    .unwrap();
                let (top, rest) = path.attribute("d").unwrap()[1..].split_once('L').unwrap();
                let y = rest.split(['L', ' ']).nth(1).unwrap();
                (
                    top.split(' ').next().unwrap().parse().unwrap(),
                    y.parse().unwrap(),
                )
            }
        };
        assert!(
            ((x - left) / wide * 100.0 - across).abs() < 0.05,
            "{row:?} at {x}"
        );
        assert!(
            ((top + high - y) / high * 100.0 - up).abs() < 0.05,
            "{row:?} at {y}"
        );
    }
}

#[test]
fn one_team_is_labelled_with_its_name() {
    let chart = quadrant(&examples::one_team());
    let document = Document::parse(&chart.narrow).unwrap();
    assert_eq!(
        text_of(part(&document, "data-point", 0)).trim(),
        "Your team"
    );
}

#[test]
fn segments_are_as_wide_as_the_table_says_and_show_their_counts() {
    for given in [
        examples::five_options(),
        examples::three_options(),
        examples::pooled(),
    ] {
        let chart = stacked(&given);
        let document = Document::parse(&chart.narrow).unwrap();
        assert_rectangular(&chart);
        // The last is the tail of those who gave no answer.
        let options = given.options.len() + 1;
        let answered =
            |row: &Vec<Cell>| row[1..=options].iter().filter_map(Cell::value).sum::<f64>();
        let most = chart.table.rows.iter().map(answered).fold(0.0, f64::max);
        let person = INNER / most;
        for (i, row) in chart.table.rows.iter().enumerate() {
            let drawn = part(&document, "data-statement", i);
            let mut total = 0.0;
            let mut printed = Vec::new();
            for option in 0..options {
                let groups: Vec<Node<'_, '_>> = drawn
                    .children()
                    .filter(|n| n.attribute("data-option") == Some(&option.to_string()))
                    .collect();
                let count = row[option + 1].value().unwrap_or(0.0);
                assert_eq!(groups.is_empty(), count < 0.5, "{row:?}, option {option}");
                let rects = groups
                    .iter()
                    .flat_map(|g| g.children())
                    .filter(|n| n.has_tag_name("rect"));
                for rect in rects {
                    // Its gap and half its outline are not drawn.
                    let width = number(rect, "width") + 3.0;
                    total += width;
                    let thin = row[1..=options]
                        .iter()
                        .filter_map(Cell::value)
                        .any(|c| c > 0.0 && c * person < 8.0);
                    assert!(
                        thin || (width - count * person).abs() < 0.21,
                        "{row:?}, option {option}: {width}"
                    );
                    assert!(!thin || width >= 7.9, "{row:?}, option {option}: {width}");
                }
                printed.extend(
                    groups
                        .iter()
                        .map(|group| text_of(*group).trim().to_owned())
                        .filter(|t| !t.is_empty()),
                );
            }
            let counts: Vec<&str> = row[1..=options]
                .iter()
                .filter(|c| c.value() > Some(0.0))
                .map(Cell::text)
                .collect();
            assert_eq!(printed, counts);
            assert!(
                (total - answered(row) * person).abs() < 0.3,
                "{row:?}: {total}"
            );
        }
    }
}

#[test]
fn every_bar_begins_at_the_left_and_is_as_long_as_the_team() {
    let chart = stacked(&examples::five_options());
    for (drawing, from, to) in [(&chart.narrow, 2.0, 326.0), (&chart.wide, 530.7, 848.0)] {
        let document = Document::parse(drawing).unwrap();
        for statement in document
            .descendants()
            .filter(|node| node.has_attribute("data-statement"))
        {
            let groups = statement
                .children()
                .filter(|node| node.has_attribute("data-option"));
            let rects: Vec<Node<'_, '_>> = groups
                .flat_map(|group| group.children())
                .filter(|node| node.has_tag_name("rect"))
                .collect();
            // A gap of a unit and half an outline stand before it and behind.
            let (first, last) = (rects.first().unwrap(), rects.last().unwrap());
            let end = number(*last, "x") + number(*last, "width") + 1.5;
            assert!((number(*first, "x") - 1.5 - from).abs() < 0.11, "{first:?}");
            assert!((end - to).abs() < 0.11, "{end}");
        }
    }
}

/// The fills of a level's bar with how much of each is seen; the track is below them.
fn layers(score: f64, band: usize) -> Vec<(String, String)> {
    let mut chart = examples::foundations();
    chart.levels.truncate(1);
    chart.levels[0].score = kilter_charts::Value::number(score, "it");
    chart.levels[0].band = Some(band);
    let drawn = levels(&chart).narrow;
    let document = Document::parse(&drawn).unwrap();
    let rects = part(&document, "data-level", 0)
        .children()
        .filter(|node| node.has_tag_name("rect") && node.attribute("stroke").is_none())
        .skip(1);
    rects
        .map(|node| {
            let seen = node.attribute("fill-opacity").unwrap_or("1");
            (node.attribute("fill").unwrap().to_owned(), seen.to_owned())
        })
        .collect()
}

/// A cut at 5.5 with a step of 0.3 on both sides: at 5.2 nothing of the next colour is seen, at 5.5 half, at 5.8 all.
#[test]
fn a_colour_runs_into_the_next_at_a_cut_and_does_not_leap() {
    use kilter_charts::palette::{HUE_PALE, PAPER};
    let both = |seen: &str| {
        vec![
            (PAPER.to_owned(), "1".to_owned()),
            (HUE_PALE.to_owned(), seen.to_owned()),
        ]
    };
    assert_eq!(layers(5.0, 0), [(PAPER.to_owned(), "1".to_owned())]);
    assert_eq!(layers(5.2, 0), both("0.00"));
    assert_eq!(layers(5.49, 0), both("0.48"));
    assert_eq!(layers(5.51, 1), both("0.52"));
    assert_eq!(layers(5.8, 1), both("1"));
    assert_eq!(layers(6.5, 1), [(HUE_PALE.to_owned(), "1".to_owned())]);
}

#[test]
fn words_instead_of_counts_fill_their_row() {
    let chart = stacked(&examples::pooled());
    let last = chart.table.rows.last().unwrap();
    assert!(
        last[1..]
            .iter()
            .all(|cell| *cell == Cell::Missing("Too few could say".into()))
    );
}
