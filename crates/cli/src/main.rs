//! The program `kilter`: looks for faults in team summaries and reports what the teams said.
//!
//! `kilter validate FILE…` prints one line a fault on standard output, so that they can be filtered and counted; what
//! is no fault (a second copy, a name that looks like a script) goes to standard error. `report`, `merge`, `compare`
//! and `pool` print what was asked for on standard output, and faults on standard error: what comes of the other
//! summaries stays clean. All end with 0, with 1 after any fault, and with 2 where the command itself is wrong.

mod args;
mod compare;
mod csv;
mod input;
mod json;
mod line;
mod markdown;
mod merge;
mod outcome;
mod pool;
mod progress;
mod report;
#[cfg(test)]
mod schema;
mod validate;

use clap::Parser;
use std::process::ExitCode;

use args::{Args, Command};
use progress::Progress;

fn main() -> ExitCode {
    let args = Args::parse();
    let progress = Progress::new(args.progress);
    let outcome = match args.command {
        Command::Validate(args) => validate::run(&args, progress),
        Command::Report(args) => report::run(&args, progress),
        Command::Merge(args) => merge::run(&args, progress),
        Command::Compare(args) => compare::run(&args),
        Command::Pool(args) => pool::run(&args, progress),
    };
    outcome.exit_code()
}
