//! The command line. Its help is the catalogue's.

use clap::{Parser, Subcommand, ValueEnum};
use kilter_core::disclosure::{Minimum, Rules, SHOW};
use kilter_text::t;
use std::path::PathBuf;

/// What was asked for.
#[derive(Parser)]
#[command(name = "kilter", version, about = t().cli.about().into_owned())]
pub struct Args {
    #[command(subcommand)]
    pub command: Command,
}

/// One of the two things it does.
#[derive(Subcommand)]
pub enum Command {
    #[command(about = t().cli.validate().into_owned())]
    Validate(Validate),
    #[command(about = t().cli.report().into_owned())]
    Report(Report),
}

/// `kilter validate`.
#[derive(clap::Args)]
pub struct Validate {
    #[arg(value_name = "FILE", required = true, help = t().cli.files().into_owned())]
    pub files: Vec<PathBuf>,
}

/// `kilter report`.
#[derive(clap::Args)]
pub struct Report {
    #[arg(value_name = "FILE", required = true, help = t().cli.files().into_owned())]
    pub files: Vec<PathBuf>,
    #[arg(long, default_value = "markdown", help = t().cli.format().into_owned())]
    pub format: Format,
    #[arg(long, value_name = "N", value_parser = minimum, help = t().cli.minimum().into_owned())]
    pub minimum: Option<Minimum>,
    #[arg(long, help = t().cli.strict().into_owned())]
    pub strict: bool,
}

/// How a report is written.
#[derive(Clone, Copy, ValueEnum)]
pub enum Format {
    Json,
    Markdown,
    Csv,
}

impl Report {
    /// The rules of whoever runs the program; each summary's own are added to them.
    pub fn rules(&self) -> Rules {
        Rules {
            minimum: self.minimum.unwrap_or_default(),
            strict: self.strict,
        }
    }
}

fn minimum(text: &str) -> Result<Minimum, String> {
    let minimum = text.parse().ok().and_then(Minimum::new);
    minimum.ok_or_else(|| t().cli.wrong_minimum(SHOW).into_owned())
}
