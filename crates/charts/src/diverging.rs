mod bar;
mod key;

use crate::chart::Chart;
use crate::frame::Frame;
use crate::palette;
use crate::paper::Paper;
use crate::scale::units;
use crate::sheet::{BODY, SMALL, Sheet};
use crate::table::{Cell, Table};
use bar::draw_bar;
use key::key;

/// How many people chose each answer, statement by statement: low answers to the left of a common middle, high ones
/// to the right.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DivergingChart {
    /// The words around the chart.
    pub frame: Frame,
    /// Heading of the table's first column.
    pub statement_head: String,
    /// The answers from low to high, as headings and in the key.
    pub options: Vec<String>,
    /// Heading of the table's last column, the count of people who gave no scored answer.
    pub opted_out_head: String,
    /// The statements, from the top down.
    pub statements: Vec<Statement>,
}

/// One statement of a [`DivergingChart`].
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// The statement in full; it is wrapped above its bar.
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
        /// The same in words, drawn below the bar. Empty to draw nothing.
        opted_out_words: String,
    },
    /// Words where there are too few answers for counts.
    Words(String),
}

/// Draws statements as bars that diverge from a common middle.
pub fn diverging(chart: &DivergingChart) -> Chart {
    let colours = palette::diverging(columns(chart));
    let most = chart
        .statements
        .iter()
        .map(|s| total(counts(s)))
        .max()
        .unwrap_or(0);
    let legend = if most > 0 {
        key(&chart.options, &colours)
    } else {
        Vec::new()
    };
    let drawn = Chart::drawn(&chart.frame, table(chart), |paper| {
        draw(chart, paper, &colours, most)
    });
    Chart { legend, ..drawn }
}

fn draw(chart: &DivergingChart, paper: Paper, colours: &[&'static str], most: u64) -> Sheet {
    let mut sheet = Sheet::new(&chart.frame, paper);
    for (i, statement) in chart.statements.iter().enumerate() {
        sheet.svg.open("statement", i);
        sheet.paragraph(&statement.text, BODY);
        sheet.y += units(3);
        match &statement.answers {
            StatementAnswers::Counts {
                counts,
                opted_out_words,
                ..
            } => {
                let mut counts = counts.clone();
                counts.resize(colours.len(), 0);
                draw_bar(&mut sheet, &counts, colours, most);
                sheet.paragraph(opted_out_words, SMALL);
            }
            StatementAnswers::Words(words) => {
                sheet.paragraph(words, SMALL);
            }
        }
        sheet.svg.close();
        sheet.y += units(14);
    }
    sheet
}

fn counts(statement: &Statement) -> &[u32] {
    match &statement.answers {
        StatementAnswers::Counts { counts, .. } => counts,
        StatementAnswers::Words(_) => &[],
    }
}

fn total(counts: &[u32]) -> u64 {
    counts.iter().map(|count| u64::from(*count)).sum()
}

/// As many columns as the widest row: a count without a name is still a count.
fn columns(chart: &DivergingChart) -> usize {
    chart
        .statements
        .iter()
        .map(|s| counts(s).len())
        .max()
        .unwrap_or(0)
        .max(chart.options.len())
}

fn table(chart: &DivergingChart) -> Table {
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
                StatementAnswers::Counts {
                    counts, opted_out, ..
                } => {
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
