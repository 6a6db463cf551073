//! What is wrong with a file, or with a round.

use std::borrow::Cow;

use super::{
    English,
    plural::{capital, plural},
};
use crate::{messages::faults::Faults, number::thousands};

impl Faults for English {
    fn empty(&self) -> Cow<'static, str> {
        "The file is empty.".into()
    }

    fn empty_list(&self) -> Cow<'static, str> {
        "The file holds an empty list, with no team summary in it.".into()
    }

    fn not_summaries(&self, found: usize) -> Cow<'static, str> {
        format!("The file holds {found} things that are no team summaries, so Kilter did not read the rest.").into()
    }

    fn too_large(&self, found: &str, most: &str) -> Cow<'static, str> {
        format!(
            "This is {found} MB. A team summary has {most} MB at most, so Kilter did not read it."
        )
        .into()
    }

    fn not_text(&self) -> Cow<'static, str> {
        "This is not a text file. Look for a file that ends in .json.".into()
    }

    fn cut_short(&self) -> Cow<'static, str> {
        "The end of the file is missing. Copy or save it again, all of it.".into()
    }

    fn damaged_code(&self) -> Cow<'static, str> {
        "The code of this team summary was cut short or changed on its way. Ask for it again."
            .into()
    }

    fn not_json(&self, line: u64, column: u64) -> Cow<'static, str> {
        format!("This is not a team summary. It stops making sense in line {line}, at character {column}.").into()
    }

    fn too_deep(&self, most: u32) -> Cow<'static, str> {
        format!("The file has brackets inside brackets, more than {most} deep.").into()
    }

    fn not_a_summary(&self, found: &str) -> Cow<'static, str> {
        format!("This is not a team summary but {found}.").into()
    }

    fn no_format(&self, field: &str, found: &str) -> Cow<'static, str> {
        let what = if found.is_empty() {
            "There is nothing in it.".to_owned()
        } else {
            format!("It begins with {found}, and {field} is missing.")
        };
        format!("This is not a file from Kilter. {what} Choose the file that Kilter made, or ask for it again.").into()
    }

    fn other_format(&self, field: &str, found: &str) -> Cow<'static, str> {
        format!(
            "This is not a team summary. {} is \"{found}\".",
            capital(field)
        )
        .into()
    }

    fn newer_version(&self, field: &str, found: u32, newest: u32) -> Cow<'static, str> {
        format!(
            "{} is {found}. This Kilter knows version {newest}. Get the newer Kilter to open it.",
            capital(field)
        )
        .into()
    }

    fn unknown_version(&self, field: &str, found: &str) -> Cow<'static, str> {
        format!("{} is {found}. There is no such version.", capital(field)).into()
    }

    fn unknown_field(&self, field: &str) -> Cow<'static, str> {
        format!("Kilter does not know {field}, so it refuses the file.").into()
    }

    fn repeated_key(&self, field: &str) -> Cow<'static, str> {
        format!("{} is there twice.", capital(field)).into()
    }

    fn missing_field(&self, field: &str) -> Cow<'static, str> {
        format!("{} is missing.", capital(field)).into()
    }

    fn wrong_kind(&self, field: &str, found: &str, expected: &str) -> Cow<'static, str> {
        format!("{} is {found}. It should be {expected}.", capital(field)).into()
    }

    fn kind_null(&self) -> Cow<'static, str> {
        "nothing (null)".into()
    }

    fn kind_bool(&self) -> Cow<'static, str> {
        "true or false".into()
    }

    fn kind_number(&self) -> Cow<'static, str> {
        "a number".into()
    }

    fn kind_text(&self) -> Cow<'static, str> {
        "text".into()
    }

    fn kind_list(&self) -> Cow<'static, str> {
        "a list".into()
    }

    fn kind_object(&self) -> Cow<'static, str> {
        "a group of fields".into()
    }

    fn name_empty(&self, field: &str) -> Cow<'static, str> {
        format!("{} is empty.", capital(field)).into()
    }

    fn name_too_long(&self, field: &str, found: u64, most: u64) -> Cow<'static, str> {
        let found = thousands(found);
        format!(
            "{} has {found} characters. It may have {most} at most.",
            capital(field)
        )
        .into()
    }

    fn name_invisible(&self, field: &str) -> Cow<'static, str> {
        format!("{} has nothing in it that can be seen.", capital(field)).into()
    }

    fn name_hidden(&self, field: &str) -> Cow<'static, str> {
        format!("{} has hidden characters in it.", capital(field)).into()
    }

    fn month(&self, field: &str, found: &str) -> Cow<'static, str> {
        format!(
            "{} is \"{found}\". It should look like 2027-03.",
            capital(field)
        )
        .into()
    }

    fn id(&self, field: &str, found: &str) -> Cow<'static, str> {
        format!(
            "{} is \"{found}\". It should be 32 signs, each from 0 to 9 or a to f.",
            capital(field)
        )
        .into()
    }

    fn wording(&self, field: &str, found: &str) -> Cow<'static, str> {
        format!(
            "{} is \"{found}\". That word is not on Kilter's list.",
            capital(field)
        )
        .into()
    }

    fn minimum_too_low(&self, field: &str, found: u32, lowest: u32) -> Cow<'static, str> {
        format!(
            "{} is {found}. It can't be lower than {lowest}.",
            capital(field)
        )
        .into()
    }

    fn team_of_nobody(&self, field: &str) -> Cow<'static, str> {
        format!("{} is 0. A team has people in it.", capital(field)).into()
    }

    fn more_replies_than_people(
        &self,
        field: &str,
        people: u32,
        replies: u32,
    ) -> Cow<'static, str> {
        let replies = plural(replies, "reply", "replies");
        format!(
            "{} is {people}, but there are {replies}. That can't be.",
            capital(field)
        )
        .into()
    }

    fn team_too_large(&self, field: &str, found: u32, most: u32) -> Cow<'static, str> {
        let (found, most) = (thousands(found.into()), thousands(most.into()));
        format!(
            "{} is {found}. Kilter takes {most} at most.",
            capital(field)
        )
        .into()
    }

    fn no_checks(&self, field: &str) -> Cow<'static, str> {
        format!("{} is empty.", capital(field)).into()
    }

    fn unknown_check(&self, field: &str, check: &str) -> Cow<'static, str> {
        format!(
            "{} is \"{check}\". This Kilter does not have that check.",
            capital(field)
        )
        .into()
    }

    fn newer_edition(
        &self,
        field: &str,
        check: &str,
        found: u32,
        newest: u32,
    ) -> Cow<'static, str> {
        format!("{} is {found}. This Kilter has \"{check}\" up to edition {newest}. Get the newer Kilter to open it.", capital(field)).into()
    }

    fn unknown_edition(&self, field: &str, check: &str, found: u32) -> Cow<'static, str> {
        format!(
            "{} is {found}. This Kilter does not have that edition of \"{check}\".",
            capital(field)
        )
        .into()
    }

    fn unknown_form(&self, field: &str, check: &str, form: &str) -> Cow<'static, str> {
        format!(
            "{} is \"{form}\". This Kilter does not have that form of \"{check}\".",
            capital(field)
        )
        .into()
    }

    fn check_twice(&self, field: &str) -> Cow<'static, str> {
        format!("{} is the same check as one before it.", capital(field)).into()
    }

    fn unknown_item(&self, field: &str) -> Cow<'static, str> {
        format!("The check does not have {field}.").into()
    }

    fn missing_item(&self, field: &str) -> Cow<'static, str> {
        format!("{} is missing.", capital(field)).into()
    }

    fn option_count(&self, field: &str, found: usize, expected: usize) -> Cow<'static, str> {
        let numbers = if found == 1 { "number" } else { "numbers" };
        format!(
            "{} has {found} {numbers} in it. It should have {expected}.",
            capital(field)
        )
        .into()
    }

    fn impossible_count(&self, field: &str, found: &str) -> Cow<'static, str> {
        format!(
            "{} is {found}. It should be a whole number, 0 or more.",
            capital(field)
        )
        .into()
    }

    fn does_not_add_up(&self, field: &str, found: u64, replies: u32) -> Cow<'static, str> {
        let replies = plural(replies, "reply", "replies");
        format!(
            "{}: the counts add up to {found}, but there are {replies}.",
            capital(field)
        )
        .into()
    }

    fn too_few_replies(&self, field: &str, replies: u32, needed: u32) -> Cow<'static, str> {
        format!(
            "{} is {replies}. Kilter opens results from {needed}.",
            capital(field)
        )
        .into()
    }

    fn other_bytes(&self, field: &str) -> Cow<'static, str> {
        format!("A round with {field} like this is here already, with other content. The one that is here stays.").into()
    }

    fn looks_like_markup(&self, field: &str) -> Cow<'static, str> {
        format!(
            "{} has signs in it that are used in code. It is shown as plain text.",
            capital(field)
        )
        .into()
    }

    fn letters_guessed(&self, field: &str) -> Cow<'static, str> {
        format!("Some letters of {field} may look odd: they came from an old program.",).into()
    }

    fn looks_like_a_formula(&self, field: &str) -> Cow<'static, str> {
        format!(
            "{} starts like a formula. It is shown as plain text.",
            capital(field)
        )
        .into()
    }

    fn round_closed(&self) -> Cow<'static, str> {
        "This round is closed for good. A late reply belongs to a later round.".into()
    }

    fn round_without_checks(&self) -> Cow<'static, str> {
        "Choose at least one check, and each only once.".into()
    }

    fn round_with_unknown_check(&self, check: &str, edition: u32) -> Cow<'static, str> {
        format!("This Kilter does not have the check \"{check}\", edition {edition}.").into()
    }

    fn round_team_size(&self, most: u32) -> Cow<'static, str> {
        let most = thousands(most.into());
        format!("A team has 1 to {most} people.").into()
    }

    fn invited(&self) -> Cow<'static, str> {
        "The invitation is out, and it says how many people are asked. To ask more people, open a new round.".into()
    }

    fn round_gone(&self) -> Cow<'static, str> {
        "This round is not here any more. Someone deleted it, so nothing can be added to it.".into()
    }

    fn key_gone(&self) -> Cow<'static, str> {
        "This browser lost the key of this round, so nothing can be added and it can't be closed. Ask the team again in a new round.".into()
    }

    fn out_of_reach(&self) -> Cow<'static, str> {
        "This browser can't get at all of this round just now. That does not mean it is lost. Close the browser, make room on the disk, then open Kilter again.".into()
    }

    fn reply_twice(&self) -> Cow<'static, str> {
        "This reply is here already. It counts once.".into()
    }

    fn round_too_full(&self, replies: u32, people: u32) -> Cow<'static, str> {
        let (replies, people) = (
            plural(replies, "reply", "replies"),
            plural(people, "person", "people"),
        );
        format!("There are {replies} from a team of {people}. Change how many people you ask, then close.").into()
    }

    fn not_all_opened(&self, opened: usize, replies: usize) -> Cow<'static, str> {
        format!("Kilter could open {opened} of {replies} replies, so the round stays open.").into()
    }

    fn unfitting_reply(&self) -> Cow<'static, str> {
        "A reply does not fit the checks of this round, so the round stays open.".into()
    }
}
