//! What is wrong with a file.

use std::borrow::Cow;

use super::{English, plural::plural};
use crate::messages::faults::Faults;

impl Faults for English {
    fn empty(&self) -> Cow<'static, str> {
        "The file is empty.".into()
    }

    fn not_text(&self) -> Cow<'static, str> {
        "This is not a text file. Look for a file that ends in .json.".into()
    }

    fn not_json(&self, line: u64, column: u64) -> Cow<'static, str> {
        format!("This is not a team summary. It stops making sense in line {line}, at character {column}.").into()
    }

    fn cut_short(&self) -> Cow<'static, str> {
        "The end of the file is missing. Copy or save it again, all of it.".into()
    }

    fn other_format(&self, found: &str) -> Cow<'static, str> {
        format!("This is not a team summary. Its format is \"{found}\".").into()
    }

    fn newer_version(&self, found: u32, known: u32) -> Cow<'static, str> {
        format!("This file has version {found}. This Kilter knows version {known}. Get the newer Kilter to open it.").into()
    }

    fn too_big(&self, megabytes: u32) -> Cow<'static, str> {
        format!("The file is larger than {megabytes} MB, so Kilter did not read it.").into()
    }

    fn too_deep(&self) -> Cow<'static, str> {
        "The file has too many brackets inside brackets.".into()
    }

    fn missing_field(&self, field: &str) -> Cow<'static, str> {
        format!("The field \"{field}\" is missing.").into()
    }

    fn unknown_field(&self, field: &str) -> Cow<'static, str> {
        format!("Kilter does not know the field \"{field}\", so it refuses the file.").into()
    }

    fn repeated_key(&self, field: &str) -> Cow<'static, str> {
        format!("The field \"{field}\" stands there twice.").into()
    }

    fn wrong_kind(&self, field: &str, expected: &str) -> Cow<'static, str> {
        format!("The field \"{field}\" should be {expected}.").into()
    }

    fn too_long(&self, field: &str, most: u32) -> Cow<'static, str> {
        format!(
            "The field \"{field}\" is longer than {}.",
            plural(most, "character", "characters")
        )
        .into()
    }

    fn hidden(&self, field: &str) -> Cow<'static, str> {
        format!("The field \"{field}\" has hidden characters in it.").into()
    }

    fn same_check_twice(&self, check: &str) -> Cow<'static, str> {
        format!("The check \"{check}\" stands there twice.").into()
    }

    fn unknown_check(&self, check: &str, edition: u32) -> Cow<'static, str> {
        format!("This Kilter does not have the check \"{check}\", edition {edition}.").into()
    }

    fn unknown_item(&self, field: &str, check: &str) -> Cow<'static, str> {
        format!("The check \"{check}\" has no statement for the field \"{field}\".").into()
    }

    fn missing_item(&self, field: &str) -> Cow<'static, str> {
        format!("The counts for \"{field}\" are missing.").into()
    }

    fn count_of_counts(&self, field: &str, found: u64, expected: u64) -> Cow<'static, str> {
        let counts = if found == 1 { "count" } else { "counts" };
        format!("The field \"{field}\" has {found} {counts}. It needs {expected}.").into()
    }

    fn impossible_count(&self, field: &str, found: u64, replies: u64) -> Cow<'static, str> {
        format!("The counts in \"{field}\" add up to {found}. They must add up to {replies}.")
            .into()
    }

    fn more_than_team(&self, replies: u64, team_size: u64) -> Cow<'static, str> {
        format!("There are {replies} replies from {team_size} people. That can't be.").into()
    }

    fn below_minimum(&self, field: &str, replies: u32, minimum: u32) -> Cow<'static, str> {
        format!(
            "The field \"{field}\" says {}. Kilter opens results from {minimum}.",
            plural(replies, "reply", "replies")
        )
        .into()
    }

    fn other_bytes(&self, field: &str) -> Cow<'static, str> {
        format!("A round with the same \"{field}\" is here already, with other content. The one that is here stays.").into()
    }
}
