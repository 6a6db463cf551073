//! The report as data: an array with one object a team, its fields as docs/formats.md describes them. Numbers are not
//! rounded; what is undefined or not allowed is null, and `why` says which and why.

pub mod check;
mod figures;
mod item;
#[cfg(test)]
pub mod names;
mod one_answer;
mod scale;
pub mod team;
pub mod why;

use crate::written::Written;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use std::io::{self, Write};
use team::Team;

/// An array that grows as teams come.
#[derive(Default)]
pub struct JsonReport {
    begun: bool,
}

impl Written for JsonReport {
    fn team(&mut self, out: &mut dyn Write, report: Report) -> io::Result<()> {
        out.write_all(if self.begun { b",\n" } else { b"[\n" })?;
        self.begun = true;
        let team = Team::of(&report, Catalogue::built_in());
        serde_json::to_writer_pretty(out, &team).map_err(io::Error::from)
    }

    fn end(&mut self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(if self.begun { b"\n]\n" } else { b"[]\n" })
    }
}
