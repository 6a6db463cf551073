//! The program `kilter`: its help, and what it says of files.

use std::borrow::Cow;

use super::{English, plural::capital};
use crate::messages::cli::Cli;
use crate::number::thousands;

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

    fn merge(&self) -> Cow<'static, str> {
        "Put team summaries together into one list on standard output, such as those of three tables. Copies count once. The order of the files makes no difference.".into()
    }

    fn compare(&self) -> Cow<'static, str> {
        "Report how a team changed from one round to another.".into()
    }

    fn pool(&self) -> Cow<'static, str> {
        "Add up the counts of several teams. There is no ranking.".into()
    }

    fn earlier(&self) -> Cow<'static, str> {
        "File with the team summary of the earlier round. A dash (-) reads standard input.".into()
    }

    fn later(&self) -> Cow<'static, str> {
        "File with the team summary of the later round. A dash (-) reads standard input.".into()
    }

    fn any_wording(&self) -> Cow<'static, str> {
        "Add up teams that used other words for network or practice, too".into()
    }

    fn progress(&self) -> Cow<'static, str> {
        "Say how far the reading is, on standard error. A terminal shows it anyway.".into()
    }

    fn output(&self) -> Cow<'static, str> {
        "Write to this file, in UTF-8, and not to standard output".into()
    }

    fn nothing_to_write(&self) -> Cow<'static, str> {
        "There is no team summary to work with, so nothing is written.".into()
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

    fn so_far(&self, summaries: u64) -> Cow<'static, str> {
        format!("{} team summaries read", thousands(summaries)).into()
    }

    fn more_than_one(&self) -> Cow<'static, str> {
        "The file holds more than one team summary. To compare two rounds, give a file for each."
            .into()
    }

    fn other_wording(&self, field: &str) -> Cow<'static, str> {
        format!("{} is not that of the first team, so this team is left out. The option --any-wording adds it all the same.", capital(field)).into()
    }

    fn too_many_people(&self) -> Cow<'static, str> {
        "With this team there are more people than Kilter can count. It is left out.".into()
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
        format!("Kilter can't write the output: {why}.").into()
    }
}
