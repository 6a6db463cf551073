//! The program `kilter`: looks for faults in team summaries and reports what the teams said.
//!
//! `kilter validate FILE…` prints one line a fault on standard output, so that they can be filtered and counted; what
//! is no fault (a second copy, a name that looks like a script) goes to standard error. `report`, `merge`, `compare`
//! and `pool` print what was asked for on standard output, and faults on standard error: what comes of the other
//! summaries stays clean. `--output FILE` takes the place of standard output. All end with 0, with 1 after any fault, and with 2 where the command itself is wrong.

mod args;
mod compare;
mod csv;
mod input;
mod json;
mod line;
mod markdown;
mod merge;
mod outcome;
mod output;
mod pool;
mod progress;
mod report;
mod validate;
mod written;

use clap::Parser;
use std::process::ExitCode;

use args::{Args, Command};
use outcome::Outcome;
use output::Output;
use progress::Progress;

fn main() -> ExitCode {
    // The shells of Windows leave wildcards to the program.
    let args = Args::parse_from(wild::args_os());
    let progress = Progress::new(args.progress);
    let output = match Output::open(args.output.as_deref()) {
        Ok(output) => output,
        Err(error) => return Outcome::Good.after(Err(error)).exit_code(),
    };
    let outcome = match args.command {
        Command::Validate(args) => validate::run(&args, progress, output),
        Command::Report(args) => report::run(&args, progress, output),
        Command::Merge(args) => merge::run(&args, progress, output),
        Command::Compare(args) => compare::run(&args, output),
        Command::Pool(args) => pool::run(&args, progress, output),
    };
    outcome.exit_code()
}
