//! Kilter's chores: `cargo xtask serve`, `build`, `check`, `test`, `session`, `accept`, `attack` and `bench`. This file is their table of contents.

mod attack;
mod bench;
mod build;
mod command;
mod fault;
mod paths;
mod serve;
mod step;
mod test;
mod tools;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::{paths::Paths, test::Stage};

#[derive(Parser)]
#[command(about = "Kilter's chores", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Bring what is missing, build, and serve dist/site on this computer
    Serve {
        /// The port on 127.0.0.1
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Open the page in the browser
        #[arg(long)]
        open: bool,
        /// Trunk's own server instead: builds again at each change of a file
        #[arg(long)]
        watch: bool,
    },
    /// Bring what is missing and build dist/kilter.html and dist/site
    Build {
        /// With the tests' instrument, which has every kind of question: into dist/fixture
        #[arg(long)]
        fixture: bool,
    },
    /// Bring what is missing, browser included, and run every check
    Test {
        /// Run these stages only
        #[arg(long, value_enum)]
        only: Vec<Stage>,
    },
    /// The quick part of the tests: format, lints, and the tests that need no browser
    Check,
    /// Play a whole session in real browsers, and put its pictures into docs/images for the facilitator's guide
    Session,
    /// Write the expected files of the tests anew, and show which changed
    Accept,
    /// Attack team summaries of made-up teams, and print the table that docs/privacy.md holds
    Attack {
        /// How many teams each cell of the table simulates [default: 200]
        #[arg(long, value_name = "N")]
        teams: Option<u32>,
        /// Where the random numbers begin; the same seed gives the same table [default: 1]
        #[arg(long, value_name = "N")]
        seed: Option<u64>,
    },
    /// Measure how long things take, beside others that do the same
    #[command(subcommand)]
    Bench(bench::Bench),
    /// Compile the stylesheet (Trunk calls this before it builds)
    #[command(hide = true)]
    Style,
    /// Make a release of what Trunk has built (Trunk calls this after it has built)
    #[command(hide = true)]
    Package,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = Paths::find().and_then(|paths| match cli.chore {
        Chore::Serve { port, open, watch } => serve::run(&paths, port, open, watch),
        Chore::Build { fixture: true } => build::run(&paths.of_fixture()),
        Chore::Build { fixture: false } => build::run(&paths),
        Chore::Test { only } => test::run(&paths, &only),
        Chore::Check => test::run(&paths, &Stage::QUICK),
        Chore::Session => test::session::run(&paths),
        Chore::Accept => test::accept::run(&paths),
        Chore::Attack { teams, seed } => attack::run(&paths, teams, seed),
        Chore::Bench(bench) => bench::run(&paths, &bench),
        Chore::Style => build::style::compile(&paths),
        Chore::Package => build::release::from_trunk(&paths),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            if let Some(sentence) = fault.sentence() {
                step::say_fault(&sentence);
            }
            ExitCode::FAILURE
        }
    }
}
