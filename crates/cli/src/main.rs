//! The program `kilter`: looks for faults in team summaries and reports what the teams said.
//!
//! `kilter validate FILE…` prints one line a fault on standard output, so that they can be filtered and counted; what
//! is no fault (a second copy, a name that looks like a script) goes to standard error. `kilter report FILE…` prints
//! the report on standard output, and faults on standard error: the report of the other summaries stays clean.
//! Both end with 0, with 1 after any fault, and with 2 where the command itself is wrong.

mod args;
mod csv;
mod input;
mod json;
mod line;
mod markdown;
mod outcome;
mod report;
mod validate;

use clap::Parser;
use std::process::ExitCode;

use args::{Args, Command};

fn main() -> ExitCode {
    let outcome = match Args::parse().command {
        Command::Validate(args) => validate::run(&args),
        Command::Report(args) => report::run(&args),
    };
    outcome.exit_code()
}
