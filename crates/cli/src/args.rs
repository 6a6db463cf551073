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
    #[arg(long, global = true, help = t().cli.progress().into_owned())]
    pub progress: bool,
    #[arg(long, global = true, value_name = "FILE", help = t().cli.output().into_owned())]
    pub output: Option<PathBuf>,
}

/// One of the things it does.
#[derive(Subcommand)]
pub enum Command {
    #[command(about = t().cli.validate().into_owned())]
    Validate(Files),
    #[command(about = t().cli.report().into_owned())]
    Report(Report),
    #[command(about = t().cli.merge().into_owned())]
    Merge(Files),
    #[command(about = t().cli.compare().into_owned())]
    Compare(Compare),
    #[command(about = t().cli.pool().into_owned())]
    Pool(Pool),
}

/// Which files.
#[derive(clap::Args)]
pub struct Files {
    #[arg(value_name = "FILE", required = true, help = t().cli.files().into_owned())]
    pub files: Vec<PathBuf>,
}

/// `kilter report`.
#[derive(clap::Args)]
pub struct Report {
    #[command(flatten)]
    pub files: Files,
    #[arg(long, default_value = "markdown", help = t().cli.format().into_owned())]
    pub format: Format,
    #[command(flatten)]
    pub numbers: Numbers,
}

/// `kilter compare`.
#[derive(clap::Args)]
pub struct Compare {
    #[arg(value_name = "EARLIER", help = t().cli.earlier().into_owned())]
    pub earlier: PathBuf,
    #[arg(value_name = "LATER", help = t().cli.later().into_owned())]
    pub later: PathBuf,
    #[arg(long, default_value = "markdown", help = t().cli.format().into_owned())]
    pub format: PageFormat,
    #[command(flatten)]
    pub numbers: Numbers,
}

/// `kilter pool`.
#[derive(clap::Args)]
pub struct Pool {
    #[command(flatten)]
    pub files: Files,
    #[arg(long, help = t().cli.any_wording().into_owned())]
    pub any_wording: bool,
    #[arg(long, default_value = "markdown", help = t().cli.format().into_owned())]
    pub format: PageFormat,
    #[command(flatten)]
    pub numbers: Numbers,
}

/// How a report is written.
#[derive(Clone, Copy, ValueEnum)]
pub enum Format {
    Json,
    Markdown,
    Csv,
}

/// How what is no table of teams is written.
#[derive(Clone, Copy, ValueEnum)]
pub enum PageFormat {
    Json,
    Markdown,
}

/// The numbers of whoever runs the program; each summary's own are added to them.
#[derive(clap::Args)]
pub struct Numbers {
    #[arg(long, value_name = "N", value_parser = minimum, help = t().cli.minimum().into_owned())]
    minimum: Option<Minimum>,
    #[arg(long, help = t().cli.strict().into_owned())]
    strict: bool,
}

impl Numbers {
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
