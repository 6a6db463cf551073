//! Charts of the worked examples in golden.json ("six_people", and "twelve_people" where counts are shown, which
//! need eight replies). Each score is the exact fraction that stands there.
#![allow(dead_code, reason = "each test binary uses some of the examples")]
#![allow(
    clippy::indexing_slicing,
    reason = "test data; Clippy allows it only inside test functions"
)]

pub mod marks;

use kilter_charts::{
    Along, Axis, BarRow, BarsChart, Chart, Frame, Guide, Level, LevelsChart, Point, PointKind,
    QuadrantChart, QuadrantNames, Range, StackedChart, Statement, StatementAnswers, Value, Wish,
    bars, dots, levels, panels, quadrant, stacked,
};

const NOTE: &str = "A conversation starter, not a test. Not for appraisal, contracts or ranking.";

pub fn frame(prefix: &str, title: &str, description: &str) -> Frame {
    Frame {
        prefix: prefix.into(),
        title: title.into(),
        description: description.into(),
        heading: String::new(),
        note: String::new(),
    }
}

pub fn strings<const N: usize>(words: [&str; N]) -> [String; N] {
    words.map(String::from)
}

/// Name, exact score as a fraction, text, band, words when near a cut.
type FoundationRow = (&'static str, (f64, f64), &'static str, usize, &'static str);

const FOUNDATIONS: [FoundationRow; 5] = [
    ("Trust", (47.0, 6.0), "7.8", 2, ""),
    ("Healthy conflict", (16.0, 3.0), "5.3", 0, "Close to mixed"),
    ("Commitment", (22.0, 3.0), "7.3", 1, "Close to strong"),
    ("Accountability", (16.0, 3.0), "5.3", 0, "Close to mixed"),
    ("Shared results", (7.0, 1.0), "7.0", 1, ""),
];

pub fn foundations() -> LevelsChart {
    let bands = ["Needs care", "Mixed", "Strong"];
    let levels = FOUNDATIONS
        .iter()
        .enumerate()
        .map(|(i, (name, (top, bottom), text, band, between))| Level {
            number: (i + 1).to_string(),
            name: (*name).into(),
            score: Value::number(top / bottom, *text),
            band: Some(*band),
            band_words: bands[*band].into(),
            between: (*between).into(),
            range: None,
        })
        .collect();
    LevelsChart {
        frame: frame(
            "levels",
            "Five foundations, 6 replies",
            "Trust is strong at 7.8. Two foundations need care.",
        ),
        head: strings(["Foundation", "Score, 3 to 9", "Band"]),
        low: Guide::new(3.0, "3"),
        high: Guide::new(9.0, "9"),
        cuts: vec![Guide::new(5.5, "5.5"), Guide::new(7.5, "7.5")],
        near: 0.3,
        bands: bands.map(String::from).to_vec(),
        levels,
    }
}

/// The same, drawn to stand alone, with a missing score and with what one more reply could change.
pub fn foundations_alone() -> LevelsChart {
    let mut chart = foundations();
    chart.frame.prefix = "levels-alone".into();
    chart.frame.heading = "Millbrook PCN core team: trust is strongest, 6 of 9 replied".into();
    chart.frame.note = NOTE.into();
    // One more reply adds 3 to 9 to a sum of 47 over 6 people.
    chart.levels[0].range = Some(Range {
        low: 50.0 / 7.0,
        high: 8.0,
        text: "One more reply: 7.1 to 8.0".into(),
    });
    chart.levels[3].score = Value::missing("Too few could say");
    chart.levels[3].band = None;
    chart.levels[3].band_words = String::new();
    chart.levels[3].between = String::new();
    chart
}

fn axis(title: &str) -> Axis {
    Axis {
        title: title.into(),
        low: Guide::new(0.0, "0"),
        high: Guide::new(100.0, "100"),
        line: Guide::new(60.0, "60"),
        near: 5.0,
    }
}

pub fn point(label: &str, across: f64, up: f64, reading: &str) -> Point {
    Point {
        label: label.into(),
        across: Value::number(across, format!("{across:.0}")),
        up: Value::number(up, format!("{up:.0}")),
        reading: reading.into(),
        kind: PointKind::Team,
    }
}

pub fn one_team() -> QuadrantChart {
    QuadrantChart {
        frame: frame(
            "quadrant",
            "Deal and relationship, 6 replies",
            "The deal is at 69 and the relationship at 53.",
        ),
        head: strings(["Team", "Relationship", "Deal", "Where"]),
        across: axis("Relationship"),
        up: axis("Deal"),
        names: QuadrantNames {
            both: "Partners with a plan".into(),
            up_only: "Deal first".into(),
            across_only: "Relationship first".into(),
            neither: "Early days".into(),
        },
        points: vec![point("Your team", 52.5, 69.375, "Deal first")],
        wish: Some(Wish {
            label: "Time wanted".into(),
            along: Along::Across,
        }),
    }
}

pub fn several_teams() -> QuadrantChart {
    let mut chart = one_team();
    chart.frame = frame(
        "teams",
        "Four teams, 41 replies",
        "Three teams have a place on the chart.",
    );
    chart.frame.note = NOTE.into();
    chart.wish = None;
    chart.points = vec![
        point("Millbrook PCN core team", 52.5, 69.375, "Deal first"),
        point(
            "Riverside neighbourhood team",
            71.2,
            48.0,
            "Relationship first",
        ),
        point("The Hollies and Oak Street", 58.0, 62.0, "On both lines"),
        Point {
            across: Value::missing("Too few could say"),
            reading: String::new(),
            ..point("Northgate", 0.0, 55.0, "")
        },
        Point {
            kind: PointKind::Pooled,
            ..point("All teams", 60.6, 59.8, "On both lines")
        },
    ];
    chart
}

/// Counts of twelve people: those of six, doubled.
const RELATIONSHIP: [(&str, [u32; 5], u32); 8] = [
    (
        "People here do what they say they will do.",
        [0, 2, 4, 6, 0],
        0,
    ),
    (
        "I could ask another practice for help without feeling judged.",
        [0, 2, 6, 4, 0],
        0,
    ),
    (
        "We tell each other early when something is going wrong.",
        [0, 4, 6, 2, 0],
        0,
    ),
    ("Network news reaches me in good time.", [0, 4, 2, 6, 0], 0),
    (
        "Every practice has a real say, large or small.",
        [0, 6, 2, 4, 0],
        0,
    ),
    (
        "My view counts here, whatever my job is.",
        [0, 2, 6, 2, 2],
        0,
    ),
    ("We can disagree without falling out.", [0, 2, 4, 6, 0], 0),
    (
        "When trust is damaged, we put it right.",
        [0, 4, 4, 2, 0],
        2,
    ),
];

pub fn statement(text: &str, counts: &[u32], opted_out: u32) -> Statement {
    Statement {
        text: text.into(),
        answers: StatementAnswers::Counts {
            counts: counts.to_vec(),
            opted_out,
        },
    }
}

pub fn five_options() -> StackedChart {
    StackedChart {
        frame: frame(
            "statements",
            "Relationship, 12 replies",
            "How many people chose each answer.",
        ),
        statement_head: "Statement".into(),
        options: [
            "Not true of us",
            "A little true",
            "Half true",
            "Mostly true",
            "Very true of us",
        ]
        .map(String::from)
        .to_vec(),
        opted_out_head: "Can't say".into(),
        statements: RELATIONSHIP
            .iter()
            .map(|(text, counts, out)| statement(text, counts, *out))
            .collect(),
    }
}

/// All five options in use, people enough that some segments are thin, and a statement without counts.
pub fn pooled() -> StackedChart {
    let mut chart = five_options();
    chart.frame = frame(
        "pooled",
        "Voice and power, 96 replies from 8 teams",
        "How many people chose each answer.",
    );
    chart.statements = vec![
        statement(
            "Every practice has a real say, large or small.",
            &[21, 33, 2, 39, 1],
            0,
        ),
        statement(
            "My view counts here, whatever my job is.",
            &[1, 2, 1, 88, 1],
            3,
        ),
        statement("We can disagree without falling out.", &[0, 0, 0, 0, 96], 0),
        Statement {
            text: "When trust is damaged, we put it right.".into(),
            answers: StatementAnswers::Words("Too few could say".into()),
        },
    ];
    chart
}

pub fn three_options() -> StackedChart {
    StackedChart {
        frame: frame(
            "trust",
            "Trust, 12 replies",
            "How many people chose each answer.",
        ),
        statement_head: "Statement".into(),
        options: ["Rarely", "Sometimes", "Usually"]
            .map(String::from)
            .to_vec(),
        opted_out_head: "Can't say".into(),
        statements: vec![
            statement(
                "People here can say 'I don't know' out loud.",
                &[0, 4, 8],
                0,
            ),
            statement(
                "We ask each other for help before a small problem gets big.",
                &[0, 4, 8],
                0,
            ),
            statement(
                "We think the best of each other when something goes wrong.",
                &[0, 6, 6],
                0,
            ),
            statement(
                "Hard topics get raised in the meeting itself.",
                &[6, 4, 2],
                0,
            ),
            statement(
                "People speak up when they see things differently.",
                &[2, 6, 4],
                0,
            ),
        ],
    }
}

const FACETS: [(&str, (f64, f64), &str); 8] = [
    ("Purpose and priorities", (425.0, 6.0), "71"),
    ("Gains and fair shares", (200.0, 3.0), "67"),
    ("Roles and resources", (775.0, 12.0), "65"),
    ("Decisions and progress", (905.0, 12.0), "75"),
    ("Trust", (225.0, 4.0), "56"),
    ("Openness", (50.0, 1.0), "50"),
    ("Voice and power", (625.0, 12.0), "52"),
    ("Difference and repair", (155.0, 3.0), "52"),
];

pub fn facets() -> BarsChart {
    BarsChart {
        frame: frame(
            "facets",
            "Eight parts, 6 replies",
            "Decisions and progress is highest at 75.",
        ),
        head: strings(["Part", "Score, 0 to 100"]),
        low: Guide::new(0.0, "0"),
        high: Guide::new(100.0, "100"),
        line: Guide::new(60.0, "60"),
        rows: FACETS
            .iter()
            .map(|(name, (top, bottom), text)| BarRow {
                name: (*name).into(),
                value: Value::number(top / bottom, *text),
            })
            .collect(),
    }
}

/// Every example by the name of its golden file.
pub fn all() -> Vec<(&'static str, Chart)> {
    vec![
        ("levels", levels(&foundations())),
        ("levels-alone", levels(&foundations_alone())),
        ("quadrant", quadrant(&one_team())),
        ("quadrant-several", quadrant(&several_teams())),
        ("stacked-five", stacked(&five_options())),
        ("stacked-three", stacked(&three_options())),
        ("stacked-pooled", stacked(&pooled())),
        ("bars", bars(&facets())),
        ("dots", dots(&marks::then_and_now())),
        ("dots-letters", dots(&marks::side_by_side())),
        ("panels", panels(&marks::three_rounds())),
    ]
}
