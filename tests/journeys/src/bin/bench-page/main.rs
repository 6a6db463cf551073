//! What `cargo xtask bench page` measures with: how long many team summaries in one file take in kilter.html, beside a
//! page of plain JavaScript that makes the same checks and draws the same hundred rows.
//!
//! Each run has a new browser and a new profile, and the pages take turns. A line a run: the page, and the milliseconds
//! of reading and checking, of drawing, of the longest task meanwhile, of keeping, and of the longest task in that. The
//! last two are 0 of a page that keeps nothing.

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

use kilter_journeys::{ReadTimes, built_file};

/// The checks that `cargo xtask bench cli` measures the program against.
const CHECKS: &str = include_str!("../../../../../xtask/bench/checks.mjs");
const PLAIN: &str = include_str!("plain.html");
const INSTRUMENTS: [&str; 2] = [
    include_str!("../../../../../crates/instrument/data/10-five-foundations.json"),
    include_str!("../../../../../crates/instrument/data/20-deal-relationship.json"),
];

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(runs), Some(summaries)) = (arguments.next(), arguments.next()) else {
        return Err(io::Error::other("bench-page RUNS FILE"));
    };
    let runs: usize = runs.parse().map_err(io::Error::other)?;
    let summaries = PathBuf::from(summaries);
    let folder = tempfile::tempdir()?;
    let plain = folder.path().join("plain.html");
    fs::write(&plain, plain_page())?;
    let mut out = io::stdout();
    for _ in 0..runs {
        for (name, page) in [("Kilter", &built_file()), ("plain JavaScript", &plain)] {
            let times = ReadTimes::of(page, &summaries).ok_or_else(|| {
                io::Error::other(format!("{name} had no field for files in a minute"))
            })?;
            let ReadTimes {
                read,
                drawn,
                longest_task,
                keeping,
            } = times;
            let (kept, longest_keeping) =
                keeping.map_or((0.0, 0.0), |keeping| (keeping.kept, keeping.longest_task));
            writeln!(
                out,
                "{name}\t{read}\t{drawn}\t{longest_task}\t{kept}\t{longest_keeping}"
            )?;
        }
    }
    Ok(())
}

/// In one file: a page from a folder may import no other.
fn plain_page() -> String {
    let checks = CHECKS.replace("export function", "function");
    let instruments = format!("[{}]", INSTRUMENTS.join(","));
    PLAIN
        .replace("/* CHECKS */", &checks)
        .replace("/* INSTRUMENTS */", &instruments)
}
