//! `cargo xtask bench`: how long things take, beside others that do the same.

mod cli;
mod in_browser;
mod made_up;
mod page;
mod press;
mod spread;
mod start;
mod verdict;

use clap::Subcommand;

use crate::{fault::Fault, paths::Paths};

/// What is measured.
#[derive(Debug, Subcommand)]
pub enum Bench {
    /// `kilter validate` beside plain JavaScript, and `kilter pool` beside DuckDB on one thread
    Cli {
        /// How often each is run
        #[arg(long, value_name = "N", default_value_t = 9)]
        runs: usize,
        /// How many team summaries are read
        #[arg(long, value_name = "N", default_value_t = 10_000)]
        summaries: usize,
    },
    /// A radio button of a member's own draft, with no team summary kept and with a thousand
    Press {
        /// How often it is pressed, with each
        #[arg(long, value_name = "N", default_value_t = 27)]
        runs: usize,
    },
    /// Many team summaries in kilter.html beside a page of plain JavaScript
    Page {
        /// How often each is measured
        #[arg(long, value_name = "N", default_value_t = 9)]
        runs: usize,
        /// How many team summaries are read
        #[arg(long, value_name = "N", default_value_t = 2_500)]
        summaries: usize,
    },
    /// The start of kilter.html beside a page of SurveyJS and one by hand
    Start {
        /// How often each is started, at each speed
        #[arg(long, value_name = "N", default_value_t = 9)]
        runs: usize,
    },
}

/// Measures, and prints a table.
pub fn run(paths: &Paths, bench: &Bench) -> Result<(), Fault> {
    match bench {
        Bench::Cli { runs, summaries } => cli::run(paths, *runs, *summaries),
        Bench::Press { runs } => press::run(paths, *runs),
        Bench::Page { runs, summaries } => page::run(paths, *runs, *summaries),
        Bench::Start { runs } => start::run(paths, *runs),
    }
}
