//! The report as a table, for spreadsheets and programs.
//!
//! The table is long: one row a check, a scale, a figure of the balance, a statement, and an answer to a statement,
//! told apart by `kind`. Checks differ in how many answers a statement has, so a wide table would have columns that
//! mean something else in each row; a long one has the same columns for every check there will ever be, filters and
//! pivots in Excel, groups in pandas, and tables of several teams are put below each other as they are.
//!
//! It holds what a screen may show: rounded scores, and blanks where the rules say words. Who computes further takes
//! the JSON report, whose numbers are not rounded.

mod cells;
mod readings;
mod row;
mod rows;
mod sure;
mod table;

use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use table::{Cell, Csv, Tabs};

use row::COLUMNS;

/// The bytes of the table of these reports. With `example`, each row says in its first column, and in the team's
/// name, that the team is made up.
#[must_use]
pub fn report_csv<'a>(
    reports: impl IntoIterator<Item = &'a Report>,
    catalogue: &Catalogue,
    example: bool,
) -> Vec<u8> {
    let mut csv = Csv::new();
    csv.push_row(COLUMNS.iter().copied().map(Cell::text));
    for report in reports {
        push(&mut csv, report, catalogue, example);
    }
    csv.into_bytes()
}

/// The same table to be pasted into a spreadsheet: with tabs.
#[must_use]
pub fn report_tabs<'a>(
    reports: impl IntoIterator<Item = &'a Report>,
    catalogue: &Catalogue,
    example: bool,
) -> String {
    let mut tabs = Tabs::default();
    tabs.push_row(COLUMNS.iter().copied().map(Cell::text));
    for report in reports {
        for row in rows::of(report, catalogue, example) {
            tabs.push_row(row.cells());
        }
    }
    tabs.into_text()
}

/// The bytes that further reports add to a table: those of its end. So that a table of many teams is not held whole.
#[must_use]
pub fn further_csv(report: &Report, catalogue: &Catalogue) -> Vec<u8> {
    let mut csv = Csv::new();
    push(&mut csv, report, catalogue, false);
    csv.into_rows()
}

fn push(csv: &mut Csv, report: &Report, catalogue: &Catalogue, example: bool) {
    for row in rows::of(report, catalogue, example) {
        csv.push_row(row.cells());
    }
}
