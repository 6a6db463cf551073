//! What every drawing promises to a page: a name, a description, no way out of its own element.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "test helpers on known data; Clippy allows these only inside test functions"
)]

mod examples;

use kilter_charts::{Chart, Marks, bars, dots, levels, panels, quadrant, stacked};
use roxmltree::{Document, Node};

const HOSTILE: &str = "<script>alert(\"&'\u{0}\u{1b}\u{202e})</script>]]>--";
/// The same without what nobody can see.
const SHOWN: &str = "<script>alert(\"&')</script>]]>--";

fn hostile() -> [Chart; 6] {
    let mut one = examples::foundations();
    one.levels[0].name = HOSTILE.into();
    one.levels[0].between = HOSTILE.into();
    one.bands[0] = HOSTILE.into();
    one.cuts[0].label = HOSTILE.into();
    let mut two = examples::one_team();
    two.points[0].label = HOSTILE.into();
    two.names.both = HOSTILE.into();
    two.across.title = HOSTILE.into();
    let mut three = examples::five_options();
    three.statements[0].text = HOSTILE.into();
    three.options[0] = HOSTILE.into();
    let mut four = examples::facets();
    four.rows[0].name = HOSTILE.into();
    let mut five = examples::marks::side_by_side();
    five.rows[0].name = HOSTILE.into();
    five.rows[0].says = HOSTILE.into();
    five.rows[0].marks = Marks::Letters(vec![(HOSTILE.into(), 5.0)]);
    let mut six = examples::marks::three_rounds();
    six.panels[0].name = HOSTILE.into();
    six.panels[0].says = HOSTILE.into();
    six.times[0] = HOSTILE.into();
    for frame in [
        &mut one.frame,
        &mut two.frame,
        &mut three.frame,
        &mut four.frame,
        &mut five.frame,
        &mut six.frame,
    ] {
        frame.prefix = "x\" onload=\"y <b> z".into();
        frame.title = HOSTILE.into();
        frame.description = HOSTILE.into();
        frame.heading = HOSTILE.into();
        frame.note = HOSTILE.into();
    }
    [
        levels(&one),
        quadrant(&two),
        stacked(&three),
        bars(&four),
        dots(&five),
        panels(&six),
    ]
}

/// Both drawings of every example.
fn drawings() -> Vec<(&'static str, String)> {
    let both = |(name, chart): (_, Chart)| [(name, chart.narrow), (name, chart.wide)];
    examples::all().into_iter().flat_map(both).collect()
}

fn text_of(node: Node<'_, '_>) -> String {
    node.descendants()
        .filter(Node::is_text)
        .filter_map(|n| n.text())
        .collect()
}

#[test]
fn each_has_a_title_first_and_a_description() {
    for (name, drawing) in drawings() {
        let document = Document::parse(&drawing).unwrap();
        let root = document.root_element();
        assert_eq!(root.attribute("role"), Some("img"), "{name}");
        let children: Vec<Node<'_, '_>> = root.children().filter(Node::is_element).collect();
        assert!(root.first_child().unwrap().has_tag_name("title"), "{name}");
        assert_eq!(children[1].tag_name().name(), "desc", "{name}");
        let ids: Vec<&str> = children[..2]
            .iter()
            .map(|node| node.attribute("id").unwrap())
            .collect();
        assert_eq!(
            root.attribute("aria-labelledby").unwrap(),
            ids.join(" "),
            "{name}"
        );
        assert!(!text_of(children[0]).is_empty(), "{name}");
        assert!(!text_of(children[1]).is_empty(), "{name}");
    }
}

#[test]
fn ids_are_unique_to_their_prefix() {
    let mut ids = Vec::new();
    for (_, drawing) in drawings() {
        let document = Document::parse(&drawing).unwrap();
        ids.extend(
            document
                .descendants()
                .filter_map(|node| node.attribute("id").map(String::from)),
        );
    }
    let total = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), total);
}

#[test]
fn nothing_points_outside_and_nothing_needs_a_style() {
    for (name, drawing) in drawings() {
        let document = Document::parse(&drawing).unwrap();
        for node in document.descendants().filter(Node::is_element) {
            let tag = node.tag_name().name();
            assert!(
                [
                    "svg", "title", "desc", "g", "rect", "circle", "path", "line", "text", "tspan"
                ]
                .contains(&tag),
                "{name}: {tag}"
            );
            for attribute in node.attributes() {
                let (key, value) = (attribute.name(), attribute.value());
                assert!(
                    !["style", "class", "href", "src"].contains(&key) && !key.starts_with("on"),
                    "{name}: {key}"
                );
                assert!(
                    !value.contains("url(") && !value.contains("//"),
                    "{name}: {key}={value}"
                );
            }
        }
    }
}

#[test]
fn hostile_words_stay_words() {
    for chart in hostile() {
        let document = Document::parse(&chart.narrow).unwrap();
        let root = document.root_element();
        assert!(
            document
                .descendants()
                .all(|node| !node.has_tag_name("script"))
        );
        assert!(
            root.attributes()
                .all(|attribute| !attribute.name().starts_with("on"))
        );
        assert_eq!(
            root.attribute("aria-labelledby"),
            Some("xonloadybz-title xonloadybz-desc")
        );
        assert_eq!(text_of(root.first_child().unwrap()), SHOWN);
        // The heading is broken into lines; joined they are the words again.
        let drawn: String = document
            .descendants()
            .filter(|n| n.has_tag_name("text"))
            .map(text_of)
            .collect();
        assert!(drawn.replace(' ', "").contains(SHOWN), "{drawn}");
        assert_eq!(chart.table.caption, HOSTILE, "a table holds raw text");
    }
}

#[test]
fn a_prefix_that_is_no_id_becomes_one() {
    for (prefix, id) in [
        ("", "chart-title"),
        ("7", "chart7-title"),
        ("é ü", "chart-title"),
        ("round-2", "round-2-title"),
    ] {
        let mut chart = examples::facets();
        chart.frame.prefix = prefix.into();
        let svg = bars(&chart).narrow;
        let document = Document::parse(&svg).unwrap();
        assert_eq!(
            document
                .root_element()
                .first_child()
                .unwrap()
                .attribute("id"),
            Some(id)
        );
    }
}

#[test]
fn lines_and_words_take_the_text_colour() {
    for (name, drawing) in drawings() {
        let document = Document::parse(&drawing).unwrap();
        for node in document.descendants() {
            if node.has_tag_name("text")
                && node.parent().unwrap().attribute("data-option").is_none()
            {
                assert_eq!(node.attribute("fill"), Some("currentColor"), "{name}");
            }
        }
        assert!(
            !drawing.contains("color=\"#"),
            "{name}: a screen decides the colour"
        );
    }
}

#[test]
fn a_colour_has_its_words_beside_it() {
    let chart = stacked(&examples::five_options());
    let words: Vec<&str> = chart.legend.iter().map(|key| key.words.as_str()).collect();
    assert_eq!(words, chart.table.head[1..7]);
    for (place, key) in chart.legend.iter().enumerate() {
        let swatch = Document::parse(&key.swatch).unwrap();
        let colour = |document: &Document<'_>, at: &str| -> Option<String> {
            let mut nodes = document.descendants();
            let group =
                nodes.find(|node| at.is_empty() || node.attribute("data-option") == Some(at))?;
            let rect = group.descendants().find(|node| node.has_tag_name("rect"))?;
            rect.attribute("fill").map(String::from)
        };
        let drawn = Document::parse(&chart.wide).unwrap();
        if let Some(drawn) = colour(&drawn, &place.to_string()) {
            assert_eq!(colour(&swatch, ""), Some(drawn));
        }
    }
}
