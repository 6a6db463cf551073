//! Nothing that comes in may panic, and all that goes out is XML.
#![allow(
    clippy::unwrap_used,
    reason = "a test helper: XML that does not parse is the failure"
)]

use kilter_charts::{
    Along, Axis, BarRow, BarsChart, Chart, DotsChart, DotsRow, Frame, Guide, Join, Level,
    LevelsChart, Marks, Panel, PanelsChart, Point, PointKind, QuadrantChart, QuadrantNames, Range,
    StackedChart, Statement, StatementAnswers, Value, Wish, bars, dots, levels, quadrant, stacked,
};
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop, prop_oneof, proptest};

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        any::<f64>(),
        -10.0..110.0,
        Just(f64::NAN),
        Just(f64::INFINITY),
        Just(f64::NEG_INFINITY),
        Just(f64::MAX),
        Just(f64::MIN_POSITIVE),
    ]
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-z ]{0,80}",
        Just("<script>\"&'</script>".to_owned()),
        "\\PC{0,9}[\u{0}-\u{1f}]"
    ]
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        (number(), words()).prop_map(|(value, text)| Value::number(value, text)),
        words().prop_map(Value::missing)
    ]
}

fn guide() -> impl Strategy<Value = Guide> {
    (number(), words()).prop_map(|(at, label)| Guide { at, label })
}

fn frame() -> impl Strategy<Value = Frame> {
    (words(), words(), words(), words(), words()).prop_map(
        |(prefix, title, description, heading, note)| Frame {
            prefix,
            title,
            description,
            heading,
            note,
        },
    )
}

fn wish() -> impl Strategy<Value = Wish> {
    let along = prop_oneof![Just(Along::Up), Just(Along::Across)];
    (words(), along).prop_map(|(label, along)| Wish { label, along })
}

fn level() -> impl Strategy<Value = Level> {
    let range = prop::option::of((number(), number(), words()));
    (
        words(),
        words(),
        value(),
        prop::option::of(any::<usize>()),
        words(),
        words(),
        range,
    )
        .prop_map(
            |(number, name, score, band, band_words, between, range)| Level {
                number,
                name,
                score,
                band,
                band_words,
                between,
                range: range.map(|(low, high, text)| Range { low, high, text }),
            },
        )
}

fn axis() -> impl Strategy<Value = Axis> {
    (words(), guide(), guide(), guide(), number()).prop_map(|(title, low, high, line, near)| Axis {
        title,
        low,
        high,
        line,
        near,
    })
}

fn point() -> impl Strategy<Value = Point> {
    (words(), value(), value(), words(), any::<bool>()).prop_map(
        |(label, across, up, reading, pooled)| Point {
            label,
            across,
            up,
            reading,
            kind: if pooled {
                PointKind::Pooled
            } else {
                PointKind::Team
            },
        },
    )
}

fn statement() -> impl Strategy<Value = Statement> {
    let counts = (prop::collection::vec(any::<u32>(), 0..9), any::<u32>())
        .prop_map(|(counts, opted_out)| StatementAnswers::Counts { counts, opted_out });
    (
        words(),
        prop_oneof![counts, words().prop_map(StatementAnswers::Words)],
    )
        .prop_map(|(text, answers)| Statement { text, answers })
}

fn marks() -> impl Strategy<Value = Marks> {
    let join = prop_oneof![Just(Join::Thick), Just(Join::Thin), Just(Join::None)];
    prop_oneof![
        Just(Marks::None),
        (number(), number(), join).prop_map(|(then, now, join)| Marks::Change { then, now, join }),
        prop::collection::vec((words(), number()), 0..20).prop_map(Marks::Letters),
    ]
}

fn assert_sound(chart: &Chart) {
    for svg in [&chart.narrow, &chart.wide] {
        let document = roxmltree::Document::parse(svg).unwrap();
        // Names are made of the prefix, which may be "inf"; all others hold numbers.
        let is_name = |name: &str| name == "id" || name.starts_with("aria-");
        let attributes = document.descendants().flat_map(|node| node.attributes());
        for attribute in attributes.filter(|attribute| !is_name(attribute.name())) {
            assert!(!attribute.value().contains("NaN") && !attribute.value().contains("inf"));
        }
    }
    assert!(
        chart
            .table
            .rows
            .iter()
            .all(|row| row.len() == chart.table.head.len())
    );
    assert!(
        chart
            .table
            .rows
            .iter()
            .flatten()
            .all(|cell| cell.value().is_none_or(f64::is_finite))
    );
}

proptest! {
    // Each case draws up to fifty rows of up to five texts.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn bars_take_anything(
        frame in frame(), low in guide(), high in guide(), line in guide(),
        rows in prop::collection::vec((words(), value()), 0..50),
    ) {
        let rows = rows.into_iter().map(|(name, value)| BarRow { name, value }).collect();
        assert_sound(&bars(&BarsChart { frame, head: Default::default(), low, high, line, rows }));
    }

    #[test]
    fn levels_take_anything(
        frame in frame(), low in guide(), high in guide(),
        cuts in prop::collection::vec(guide(), 0..5), bands in prop::collection::vec(words(), 0..6),
        rows in prop::collection::vec(level(), 0..50),
    ) {
        assert_sound(&levels(&LevelsChart { frame, head: Default::default(), low, high, cuts, near: 0.3, bands, levels: rows }));
    }

    #[test]
    fn quadrants_take_anything(
        frame in frame(), across in axis(), up in axis(),
        names in (words(), words(), words(), words()), points in prop::collection::vec(point(), 0..50),
        wish in prop::option::of(wish()),
    ) {
        let (both, up_only, across_only, neither) = names;
        let names = QuadrantNames { both, up_only, across_only, neither };
        assert_sound(&quadrant(&QuadrantChart { frame, head: Default::default(), across, up, names, points, wish }));
    }

    #[test]
    fn stacked_bars_take_anything(
        frame in frame(), options in prop::collection::vec(words(), 0..9),
        statements in prop::collection::vec(statement(), 0..50),
    ) {
        assert_sound(&stacked(&StackedChart {
            frame, statement_head: String::new(), options, opted_out_head: String::new(), statements,
        }));
    }

    #[test]
    fn dots_take_anything(
        frame in frame(), low in guide(), high in guide(), legend in prop::collection::vec(words(), 0..4),
        rows in prop::collection::vec((words(), words(), marks()), 0..20),
    ) {
        let row = |(name, says, marks)| DotsRow { name, says, marks, cells: Vec::new() };
        let rows = rows.into_iter().map(row).collect();
        assert_sound(&dots(&DotsChart { frame, head: vec![String::new()], low, high, legend, rows }));
    }

    #[test]
    fn panels_take_anything(
        frame in frame(), low in guide(), high in guide(), times in prop::collection::vec(words(), 0..9),
        rows in prop::collection::vec((words(), prop::collection::vec(value(), 4)), 0..20),
    ) {
        let panel = |(name, values)| Panel { name, says: String::new(), values };
        let panels = rows.into_iter().map(panel).collect();
        let head = vec![String::new(); 5];
        assert_sound(&kilter_charts::panels(&PanelsChart { frame, head, low, high, times, panels }));
    }
}
