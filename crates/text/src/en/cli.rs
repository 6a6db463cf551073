//! The program `kilter`: its help, and what it says of files.

use std::borrow::Cow;

use super::English;
use crate::messages::cli::Cli;

impl Cli for English {
    fn about(&self) -> Cow<'static, str> {
        "Checks team summaries and reports what the teams said.".into()
    }

    fn validate(&self) -> Cow<'static, str> {
        "Look for faults in team summaries. Each fault is one line on standard output. Ends with 0 where there is none, and with 1 otherwise.".into()
    }

    fn report(&self) -> Cow<'static, str> {
        "Report what teams said. Faults go to standard error. Ends with 1 where a team summary is refused; the others are still reported.".into()
    }

    fn files(&self) -> Cow<'static, str> {
        "Files with one team summary, a JSON list of them, or one on each line. A dash (-) reads standard input.".into()
    }

    fn format(&self) -> Cow<'static, str> {
        "How to write the report".into()
    }

    fn minimum(&self) -> Cow<'static, str> {
        "Fewest replies to report on, 5 or more".into()
    }

    fn strict(&self) -> Cow<'static, str> {
        "Raise every limit to 11 replies or more".into()
    }

    fn wrong_minimum(&self, lowest: u32) -> Cow<'static, str> {
        format!("a whole number from {lowest} belongs here").into()
    }

    fn standard_input(&self) -> Cow<'static, str> {
        "standard input".into()
    }

    fn part(&self, file: &str, place: usize) -> Cow<'static, str> {
        format!("{file}, summary {place}").into()
    }

    fn line(&self, file: &str, says: &str) -> Cow<'static, str> {
        format!("{file}: {says}").into()
    }

    fn note(&self, file: &str, says: &str) -> Cow<'static, str> {
        format!("{file}: note: {says}").into()
    }

    fn second_copy(&self) -> Cow<'static, str> {
        "This is a second copy of a team summary. It counts once.".into()
    }

    fn not_found(&self) -> Cow<'static, str> {
        "There is no such file.".into()
    }

    fn not_allowed(&self) -> Cow<'static, str> {
        "You may not read this file.".into()
    }

    fn folder(&self) -> Cow<'static, str> {
        "This is a folder and not a file.".into()
    }

    fn unreadable(&self, why: &str) -> Cow<'static, str> {
        format!("Kilter can't read this file: {why}.").into()
    }

    fn unwritable(&self, why: &str) -> Cow<'static, str> {
        format!("Kilter can't write the report: {why}.").into()
    }
}
