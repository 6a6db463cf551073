//! The report as Markdown, to read, print or paste.

pub mod check;
pub mod check_context;
pub mod curious;
pub mod page;
mod readings;
mod scores;
mod statements;
mod talk;
mod team;

use crate::written::Written;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
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
        out.write_all(team::page(&report, Catalogue::built_in()).as_bytes())
    }

    fn end(&mut self, _out: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}
