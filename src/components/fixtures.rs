use super::fixture::{Fixture, state};
use super::{
    Kind, all, back_link, bullet_list, button, button_group, by_hundreds, checkboxes, details, el,
    figure, finding, form, give, heading, inset, lead, link, notice, open_figure, para, points,
    progress, qr, section, summary_row, summary_row_of, table, take, timer, told, two_step, views,
};
use kilter_charts::{
    BarRow, BarsChart, Chart, Frame, Guide, StackedChart, Statement, StatementAnswers, Value, bars,
    stacked,
};
use leptos::prelude::AnyView;

/// Every component with its states.
pub const GALLERY: &[(&str, &[Fixture])] = &[
    ("form", form::FIXTURES),
    ("checkboxes", checkboxes::FIXTURES),
    ("points", points::FIXTURES),
    ("give", give::FIXTURES),
    ("take", take::FIXTURES),
    ("two-step", two_step::FIXTURES),
    ("table", table::FIXTURES),
    ("progress", progress::FIXTURES),
    ("finding", finding::FIXTURES),
    ("timer", timer::FIXTURES),
    ("page", PAGE),
    ("words", WORDS),
    ("buttons", BUTTONS),
    ("pictures", PICTURES),
];

const PAGE: &[Fixture] = &[state("its top", || {
    views([
        back_link(&"#/"),
        heading("Ask the team", Some("Millbrook".into()), None),
        lead("It takes ten minutes."),
    ])
})];

const WORDS: &[Fixture] = &[
    state("paragraphs", || {
        views([
            para("Nothing leaves this computer by itself."),
            inset("Closing is final."),
            bullet_list(["One", "Two"]),
            link(&"#/", "Home"),
        ])
    }),
    state("something important", || {
        notice("The browser keeps nothing.", false).view()
    }),
    state("something done", || {
        notice("The round is open.", true).view()
    }),
    state("something asked for", || {
        told("The browser was asked to save it.").view()
    }),
    state("a section with a list", || {
        let change = link(&"#/", "Change");
        section("about-the-round", "About this round")
            .with(el("dl").class("nhsuk-summary-list").with_all([
                summary_row("Team", "Millbrook", None),
                summary_row("People asked", "9", Some(change)),
                summary_row_of(
                    "What each got",
                    bullet_list(["Visits: 3", "Records: 7"]),
                    None,
                ),
            ]))
            .view()
    }),
    state("what opens at a press", || {
        let body = vec![para("All of it.").view()];
        details("nhsuk-details", "More", None, body).view()
    }),
    state("more than a hundred things", || {
        by_hundreds(250, |some| {
            bullet_list(some.map(|number| format!("Team {}", number + 1))).view()
        })
    }),
];

const BUTTONS: &[Fixture] = &[
    state("side by side", || {
        button_group([
            button(Kind::Main, "Continue", |_| {}),
            button(Kind::Second, "Cancel", |_| {}),
            button(Kind::Warning, "Delete", |_| {}),
        ])
        .view()
    }),
    state("the one thing to do", || {
        button(Kind::Large, "Start", |_| {}).view()
    }),
    state("as a link", || {
        button(Kind::Link, "One statement a page", |_| {}).view()
    }),
];

const PICTURES: &[Fixture] = &[
    state("a chart", || {
        figure(chart(), "Trust is lowest.".into()).view()
    }),
    state("a chart with its table beside it", || {
        open_figure(chart(), "Trust is lowest.".into()).view()
    }),
    state("a chart with its legend", || {
        figure(counted(), "Low answers are on the left.".into()).view()
    }),
    state("a QR code", || {
        all(qr("https://kilter.example/#/join/X", "The invitation")
            .map(|code| code.view())
            .into_iter()
            .collect::<Vec<AnyView>>())
    }),
];

fn counted() -> Chart {
    stacked(&StackedChart {
        frame: Frame {
            prefix: "counted".into(),
            title: "One statement, 9 replies".into(),
            description: "Low answers are on the left.".into(),
            ..Frame::default()
        },
        statement_head: "Statement".into(),
        options: ["Rarely", "Sometimes", "Usually"].map(String::from).into(),
        opted_out_head: "Can't say".into(),
        statements: vec![Statement {
            text: "When trust is damaged, we put it right.".into(),
            answers: StatementAnswers::Counts {
                counts: vec![2, 6, 1],
                opted_out: 0,
            },
        }],
    })
}

fn chart() -> Chart {
    let row = |name: &str, value| BarRow {
        name: name.into(),
        value,
    };
    bars(&BarsChart {
        frame: Frame {
            prefix: "part".into(),
            title: "Two foundations, 9 replies".into(),
            description: "Trust is lowest.".into(),
            ..Frame::default()
        },
        head: ["Part".into(), "Score".into()],
        low: Guide::new(0.0, "0"),
        high: Guide::new(100.0, "100"),
        line: Guide::new(60.0, "60"),
        rows: vec![
            row("Trust", Value::number(56.25, "56")),
            row("Openness", Value::missing("too few could say")),
        ],
    })
}
