//! Reports, comparisons and pools as data, their fields as docs/formats.md describes them. Numbers are not rounded; what
//! is undefined or not allowed is null, and `why` says which and why.

mod check;
mod comparison;
mod figures;
mod item;
#[cfg(test)]
mod names;
mod one_answer;
mod pool;
mod reading;
mod scale;
#[cfg(test)]
mod schema;
mod team;
mod why;

use kilter_core::compare::{Comparison, Pool};
use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use serde::Serialize;
use std::io::{self, Write};

/// An array with one object a team, which grows as teams come.
#[derive(Debug, Default)]
pub struct Teams {
    begun: bool,
}

impl Teams {
    /// Writes a team.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn team(
        &mut self,
        mut out: impl Write,
        report: &Report,
        catalogue: &Catalogue,
    ) -> io::Result<()> {
        out.write_all(if self.begun { b",\n" } else { b"[\n" })?;
        self.begun = true;
        let team = team::Team::of(report, catalogue);
        serde_json::to_writer_pretty(out, &team).map_err(io::Error::from)
    }

    /// That there are no more.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn end(&mut self, mut out: impl Write) -> io::Result<()> {
        out.write_all(if self.begun { b"\n]\n" } else { b"[]\n" })
    }
}

/// The file of one team's report.
///
/// # Errors
/// None that a report can cause.
pub fn report(report: &Report, catalogue: &Catalogue) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut teams = Teams::default();
    teams.team(&mut bytes, report, catalogue)?;
    teams.end(&mut bytes)?;
    Ok(bytes)
}

/// The file of how a team changed.
///
/// # Errors
/// None that a comparison can cause.
pub fn comparison(
    earlier: &TeamSummary,
    later: &TeamSummary,
    found: &Comparison,
    catalogue: &Catalogue,
) -> io::Result<Vec<u8>> {
    file(&comparison::Comparison::of(
        earlier, later, found, catalogue,
    ))
}

/// The file of several teams, with others that are not in the pool, and why.
///
/// # Errors
/// None that a pool can cause.
pub fn pool(
    pool: &Pool,
    others: &[(TeamSummary, String)],
    rules: Rules,
    catalogue: &Catalogue,
) -> io::Result<Vec<u8>> {
    let found = pool.checks(rules, catalogue);
    file(&pool::Pool::of(pool, others, &found, catalogue))
}

#[cfg(test)]
pub(super) fn check(
    report: &kilter_core::report::CheckReport,
    catalogue: &Catalogue,
) -> serde_json::Value {
    let instrument = report.instrument(catalogue).unwrap();
    serde_json::to_value(check::Check::of(report, instrument)).unwrap()
}

fn file(of: &impl Serialize) -> io::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(of)?;
    bytes.push(b'\n');
    Ok(bytes)
}
