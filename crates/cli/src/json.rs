//! The report as data.

use crate::written::Written;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_page::facts::json::Teams;
use std::io::{self, Write};

impl Written for Teams {
    fn team(&mut self, out: &mut dyn Write, report: Report) -> io::Result<()> {
        Self::team(self, out, &report, Catalogue::built_in())
    }

    fn end(&mut self, out: &mut dyn Write) -> io::Result<()> {
        Self::end(self, out)
    }
}
