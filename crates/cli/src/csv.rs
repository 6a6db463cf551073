//! The report as a CSV table: the same as the app's.

use crate::report::Written;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_text::report_csv::report_csv;
use std::io::{self, Write};

/// The teams so far: one table holds them all.
#[derive(Default)]
pub struct CsvReport {
    reports: Vec<Report>,
}

impl Written for CsvReport {
    fn team(&mut self, _out: &mut dyn Write, report: Report) -> io::Result<()> {
        self.reports.push(report);
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(&report_csv(&self.reports, Catalogue::built_in(), false))
    }
}
