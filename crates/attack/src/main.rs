//! An attack on our own team summaries: `cargo xtask attack`.
//!
//! It makes up teams ([`population`]), writes their real team summaries through core ([`export`]), and then knows
//! nothing but those bytes ([`file`]) and what a colleague may know: some answers of one person, and perhaps their
//! own. From these it works out what the person's other answers may be ([`attacker`]) and measures how often it is
//! right ([`measure`]). `docs/privacy.md` holds the table that it prints.

mod attacker;
mod belief;
mod cell;
mod chance;
mod export;
mod fault;
mod file;
mod lattice;
mod leaks;
mod measure;
mod model;
mod points;
mod population;
mod question;
mod table;

#[cfg(test)]
mod laws;

use clap::Parser;
use std::io::{self, Write};
use std::process::ExitCode;

use cell::Cell;
use fault::Fault;

/// Attacks team summaries of made-up teams, and prints how often it finds a person's answers.
#[derive(Parser)]
#[command(bin_name = "cargo xtask attack")]
struct Args {
    /// How many teams each cell of the table simulates
    #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    teams: u32,
    /// Where the random numbers begin; the same seed gives the same table
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
}

fn main() -> ExitCode {
    let args = Args::parse();
    match attack(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            let _ = writeln!(io::stderr(), "error: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn attack(args: &Args) -> Result<(), Fault> {
    let cells = Cell::all();
    let mut found = Vec::new();
    for (place, cell) in cells.iter().enumerate() {
        let _ = writeln!(io::stderr(), "{}/{} {cell}", place + 1, cells.len());
        found.push((*cell, cell.run(args.teams, args.seed)?));
    }
    let text = table::whole(&found, args.teams, args.seed);
    io::stdout()
        .write_all(text.as_bytes())
        .map_err(Fault::Print)
}
