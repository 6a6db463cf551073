//! The report as Markdown, to read, print or paste.

use crate::written::Written;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_page::render::markdown::markdown;
use kilter_page::report::report_page;
use std::io::{self, Write};

/// One team after the other.
#[derive(Default)]
pub struct MarkdownReport {
    begun: bool,
}

impl Written for MarkdownReport {
    fn team(&mut self, out: &mut dyn Write, report: Report) -> io::Result<()> {
        if self.begun {
            out.write_all(b"\n---\n\n")?;
        }
        self.begun = true;
        let page = report_page(&report, Catalogue::built_in(), false);
        out.write_all(markdown(&page).as_bytes())
    }

    fn end(&mut self, _out: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}
