//! `kilter report`: what each team said, in one of the formats.

use crate::args::{Format, Report as Args};
use crate::csv::CsvReport;
use crate::input::{self, Heard};
use crate::line;
use crate::markdown::MarkdownReport;
use crate::outcome::Outcome;
use crate::output::Output;
use crate::progress::Progress;
use crate::written::Written;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_page::facts::json::Teams;
use std::ops::ControlFlow;

pub fn run(args: &Args, progress: Progress, mut out: Output) -> Outcome {
    let mut format: Box<dyn Written> = match args.format {
        Format::Json => Box::new(Teams::default()),
        Format::Markdown => Box::new(MarkdownReport::default()),
        Format::Csv => Box::new(CsvReport::default()),
    };
    let mut outcome = Outcome::Good;
    let mut written = Ok(());
    let rules = args.numbers.rules();
    let make = move |summary| Report::of(&summary, rules, Catalogue::built_in());
    input::read(&args.files.files, rules, progress, make, &mut |heard| {
        match heard {
            Heard::Note(note) => line::to_stderr(&note),
            Heard::Fault(fault) => {
                outcome = Outcome::Faulty;
                line::to_stderr(&fault);
            }
            Heard::Summary(report, _) => written = format.team(&mut out, report),
        }
        if written.is_ok() {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
    });
    let written = written
        .and_then(|()| format.end(&mut out))
        .and_then(|()| out.finish());
    outcome.after(written)
}
