use crate::chart::Chart;
use crate::frame::Frame;
use crate::palette;
use crate::scale::{Tenths, part, units};
use crate::sheet::{BODY, INNER, LEFT, RIGHT, SMALL, SMALL_BOLD, Sheet};
use crate::svg::{Anchor, Paint, Rect};
use crate::table::{Cell, Table};

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

const BAR: Tenths = units(26);

/// Draws statements as bars that diverge from a common middle.
pub fn diverging(chart: &DivergingChart) -> Chart {
    let colours = palette::diverging(columns(chart));
    let most = chart.statements.iter().map(|s| total(counts(s))).max().unwrap_or(0);
    let mut sheet = Sheet::new(&chart.frame);
    if most > 0 {
        key(&mut sheet, &chart.options, &colours);
    }
    for (i, statement) in chart.statements.iter().enumerate() {
        sheet.svg.open("statement", i);
        sheet.paragraph(&statement.text, BODY);
        sheet.y += units(3);
        match &statement.answers {
            StatementAnswers::Counts { counts, opted_out_words, .. } => {
                let mut counts = counts.clone();
                counts.resize(colours.len(), 0);
                draw_bar(&mut sheet, &counts, &colours, most);
                sheet.paragraph(opted_out_words, SMALL);
            }
            StatementAnswers::Words(words) => {
                sheet.paragraph(words, SMALL);
            }
        }
        sheet.svg.close();
        sheet.y += units(14);
    }
    sheet.finish(&chart.frame, table(chart))
}

/// The colours and their answers, in order. Counts stand on the segments, so this only names the answers.
fn key(sheet: &mut Sheet, options: &[String], colours: &[&'static str]) {
    let (swatch, gap) = (units(14), units(5));
    let mut x = LEFT;
    for (option, colour) in options.iter().zip(colours) {
        let lines = SMALL.wrap(option, INNER - swatch - gap);
        let wide = swatch + gap + SMALL.widest(&lines);
        if x > LEFT && x + wide > RIGHT {
            x = LEFT;
            sheet.y += SMALL.line() + units(3);
        }
        let at = Rect { x: x + 5, y: sheet.y + units(3), w: swatch - 10, h: swatch - 10 };
        sheet.svg.rect(at, Paint { fill: colour, edge: Some((palette::OUTLINE, units(1))) });
        let top = sheet.y;
        sheet.lines(&lines, x + swatch + gap, Anchor::Start, SMALL);
        // A key entry of several lines fills its place to the end; the next starts on its last line's height.
        sheet.y = (sheet.y - SMALL.line()).max(top);
        x += if lines.len() > 1 { INNER } else { wide + units(12) };
    }
    sheet.y += SMALL.line() + units(10);
}

/// One bar. Every answer is as long as any other in the chart; half the width is room for all of them.
fn draw_bar(sheet: &mut Sheet, counts: &[u32], colours: &[&'static str], most: u64) {
    let half = INNER / 2;
    let middle = LEFT + half;
    let top = sheet.y + units(4);
    for (from, to) in [(sheet.y, top - 10), (top + BAR + 10, top + BAR + units(4))] {
        sheet.svg.line((middle, from), (middle, to), "currentColor", 15);
    }
    let mut below = Vec::new();
    let start = middle - part(weight_left(counts), most.saturating_mul(2), half);
    let mut before = 0;
    for ((i, count), colour) in counts.iter().enumerate().zip(colours).filter(|((_, count), _)| **count > 0) {
        let from = start + part(before, most, half);
        before += u64::from(*count);
        let to = start + part(before, most, half);
        let text = count.to_string();
        sheet.svg.open("option", i);
        sheet.svg.rect(
            // White gaps of two units, and the outline inside its own unit.
            Rect { x: from + 15, y: top + 5, w: (to - from - 30).max(5), h: BAR - 10 },
            Paint { fill: colour, edge: Some((palette::OUTLINE, units(1))) },
        );
        let centre = (from + to) / 2;
        if SMALL_BOLD.width(&text) + units(4) <= to - from {
            let at = (centre, top + BAR / 2 + SMALL_BOLD.size * 36 / 100);
            sheet.svg.text(at, Anchor::Middle, SMALL_BOLD, palette::text_on(colour), &text);
        } else {
            below.push((centre, text));
        }
        sheet.svg.close();
    }
    sheet.y = top + BAR + units(4);
    counts_below(sheet, &below, top + BAR);
}

/// The counts of segments too narrow to hold them, each under its segment, moved down past its neighbours.
fn counts_below(sheet: &mut Sheet, below: &[(Tenths, String)], bar_foot: Tenths) {
    let mut ends: Vec<Tenths> = Vec::new();
    let first = sheet.y;
    for (centre, text) in below {
        let wide = SMALL_BOLD.width(text);
        let x = (*centre).clamp(LEFT + wide / 2, RIGHT - wide / 2);
        let free = ends.iter().position(|end| *end + units(3) <= x - wide / 2);
        let lane = free.unwrap_or(ends.len());
        match ends.get_mut(lane) {
            Some(end) => *end = x + wide / 2,
            None => ends.push(x + wide / 2),
        }
        let y = first + Tenths::try_from(lane).unwrap_or(0).saturating_mul(SMALL_BOLD.line());
        sheet.svg.line((*centre, bar_foot), (*centre, y + units(2)), "currentColor", units(1));
        sheet.svg.text((x, y + SMALL_BOLD.baseline()), Anchor::Middle, SMALL_BOLD, "currentColor", text);
        sheet.y = sheet.y.max(y + SMALL_BOLD.line());
    }
}

/// Twice the people left of the middle: those below the middle option, and half of those at it.
fn weight_left(counts: &[u32]) -> u64 {
    let half = counts.len() / 2;
    let low = total(counts.get(..half).unwrap_or_default());
    let at_middle = if counts.len() % 2 == 1 { counts.get(half).copied().unwrap_or(0) } else { 0 };
    low * 2 + u64::from(at_middle)
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
    chart.statements.iter().map(|s| counts(s).len()).max().unwrap_or(0).max(chart.options.len())
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
                StatementAnswers::Counts { counts, opted_out, .. } => {
                    row.extend(counts.iter().copied().map(count_cell));
                    row.resize(columns + 1, count_cell(0));
                    row.push(count_cell(*opted_out));
                }
                StatementAnswers::Words(words) => row.resize(columns + 2, Cell::Missing(words.clone())),
            }
            row
        })
        .collect();
    Table { caption: chart.frame.title.clone(), head, rows }
}

fn count_cell(count: u32) -> Cell {
    Cell::Number { value: f64::from(count), text: count.to_string() }
}
