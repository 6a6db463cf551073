//! The report as a CSV table: the same as the app's.

use crate::written::Written;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_page::facts::csv::{further_csv, report_csv};
use std::io::{self, Write};

/// One table holds all teams, and grows as they come.
#[derive(Default)]
pub struct CsvReport {
    begun: bool,
}

impl CsvReport {
    fn begin(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if self.begun {
            return Ok(());
        }
        self.begun = true;
        out.write_all(&report_csv([], Catalogue::built_in(), false))
    }
}

impl Written for CsvReport {
    fn team(&mut self, out: &mut dyn Write, report: Report) -> io::Result<()> {
        self.begin(out)?;
        out.write_all(&further_csv(&report, Catalogue::built_in()))
    }

    fn end(&mut self, out: &mut dyn Write) -> io::Result<()> {
        self.begin(out)
    }
}
