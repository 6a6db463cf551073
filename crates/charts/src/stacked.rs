mod bar;
mod key;

use crate::chart::Chart;
use crate::frame::Frame;
use crate::palette;
use crate::paper::Paper;
use crate::scale::{Tenths, units};
use crate::sheet::{LEFT, SMALL, Sheet};
use crate::svg::Anchor;
use crate::table::{Cell, Table};
use bar::{BAR, Bar};
use key::key;

/// Between a statement and its bar, where they stand beside each other.
const BESIDE: Tenths = units(12);

/// How many people chose each answer, statement by statement: from low at the left to high, and a grey tail for those who
/// gave none, so that every bar is as long as the team is large.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackedChart {
    /// The words around the chart.
    pub frame: Frame,
    /// Heading of the table's first column.
    pub statement_head: String,
    /// The answers from low to high, as headings and in the key.
    pub options: Vec<String>,
    /// What the grey tail is, in the key and above the table's last column: those who gave no scored answer.
    pub opted_out_head: String,
    /// The statements, from the top down.
    pub statements: Vec<Statement>,
}

/// One statement of a [`StackedChart`].
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// The statement in full; it is wrapped beside its bar or, on the narrow paper, above it.
    pub text: String,
    /// What people answered, or the words that stand for it.
    pub answers: StatementAnswers,
}

/// What may be shown of the answers to a statement.
#[derive(Clone, Debug, PartialEq)]
pub enum StatementAnswers {
    /// The counts.
    Counts {
        /// How many people chose each option, from low to high.
        counts: Vec<u32>,
        /// How many gave no scored answer.
        opted_out: u32,
    },
    /// Words where there are too few answers for counts.
    Words(String),
}

/// Draws statements as stacked bars.
pub fn stacked(chart: &StackedChart) -> Chart {
    let colours = palette::diverging(columns(chart));
    let most = chart
        .statements
        .iter()
        .map(|s| segments(s, &colours).iter().map(|it| u64::from(it.0)).sum())
        .max()
        .unwrap_or(0);
    let legend = match most {
        0 => Vec::new(),
        _ => key(&chart.options, &colours, &chart.opted_out_head),
    };
    let drawn = Chart::drawn(&chart.frame, table(chart), Paper::Full, |paper| {
        draw(chart, paper, &colours, most)
    });
    Chart { legend, ..drawn }
}

fn draw(chart: &StackedChart, paper: Paper, colours: &[&'static str], most: u64) -> Sheet {
    let mut sheet = Sheet::new(&chart.frame, paper);
    for (i, statement) in chart.statements.iter().enumerate() {
        sheet.svg.open("statement", i);
        let (segments, words) = match &statement.answers {
            StatementAnswers::Counts { .. } => (segments(statement, colours), ""),
            StatementAnswers::Words(words) => (Vec::new(), words.as_str()),
        };
        let bar = |left| Bar {
            segments: &segments,
            most,
            left,
        };
        match paper {
            Paper::Full => {
                let bar = bar(LEFT + sheet.inner() * 5 / 8);
                beside(&mut sheet, &statement.text, &bar, words);
            }
            Paper::Narrow | Paper::Wide => {
                sheet.paragraph(&statement.text, SMALL);
                sheet.y += units(3);
                bar(LEFT).draw(&mut sheet);
                sheet.paragraph(words, SMALL);
            }
        }
        sheet.svg.close();
        sheet.y += match paper {
            Paper::Full => units(5),
            Paper::Narrow | Paper::Wide => units(12),
        };
    }
    sheet
}

/// A statement, and beside it its bar or the words that stand for one.
fn beside(sheet: &mut Sheet, text: &str, bar: &Bar<'_>, words: &str) {
    let top = sheet.y;
    let lines = SMALL.wrap(text, bar.left - BESIDE - LEFT);
    let tall = SMALL.height(&lines);
    // The shorter of the two stands in the middle of the taller.
    sheet.y = top + ((BAR - tall) / 2).max(0);
    sheet.lines(&lines, LEFT, Anchor::Start, SMALL);
    let foot = sheet.y;
    sheet.y = top + ((tall - BAR) / 2).max(0);
    bar.draw(sheet);
    let words = SMALL.wrap(words, sheet.right - bar.left);
    sheet.lines(&words, bar.left, Anchor::Start, SMALL);
    sheet.y = sheet.y.max(foot);
}

fn counts(statement: &Statement) -> &[u32] {
    match &statement.answers {
        StatementAnswers::Counts { counts, .. } => counts,
        StatementAnswers::Words(_) => &[],
    }
}

/// The parts of a statement's bar, each with its colour.
fn segments(statement: &Statement, colours: &[&'static str]) -> Vec<(u32, &'static str)> {
    let StatementAnswers::Counts { counts, opted_out } = &statement.answers else {
        return Vec::new();
    };
    let mut counts = counts.clone();
    counts.resize(colours.len(), 0);
    let tail = (*opted_out, palette::TAIL);
    counts
        .into_iter()
        .zip(colours.iter().copied())
        .chain([tail])
        .collect()
}

/// As many columns as the widest row: a count without a name is still a count.
fn columns(chart: &StackedChart) -> usize {
    chart
        .statements
        .iter()
        .map(|s| counts(s).len())
        .max()
        .unwrap_or(0)
        .max(chart.options.len())
}

fn table(chart: &StackedChart) -> Table {
    let columns = columns(chart);
    let mut head = vec![chart.statement_head.clone()];
    head.extend(chart.options.iter().cloned());
    head.resize(columns + 1, String::new());
    head.push(chart.opted_out_head.clone());
    let rows = chart
        .statements
        .iter()
        .map(|statement| {
            let mut row = vec![Cell::Text(statement.text.clone())];
            match &statement.answers {
                StatementAnswers::Counts { counts, opted_out } => {
                    row.extend(counts.iter().copied().map(count_cell));
                    row.resize(columns + 1, count_cell(0));
                    row.push(count_cell(*opted_out));
                }
                StatementAnswers::Words(words) => {
                    row.resize(columns + 2, Cell::Missing(words.clone()))
                }
            }
            row
        })
        .collect();
    Table {
        caption: chart.frame.title.clone(),
        head,
        rows,
    }
}

fn count_cell(count: u32) -> Cell {
    Cell::Number {
        value: f64::from(count),
        text: count.to_string(),
    }
}
