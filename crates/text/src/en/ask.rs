//! Setting up a round.

use std::borrow::Cow;

use super::{
    English,
    plural::{in_words, plural},
};
use crate::messages::ask::Ask;

impl Ask for English {
    fn title(&self) -> Cow<'static, str> {
        "Ask the team".into()
    }

    fn lead(&self) -> Cow<'static, str> {
        "Two things are enough to start.".into()
    }

    fn team_label(&self) -> Cow<'static, str> {
        "What is your team called?".into()
    }

    fn team_hint(&self) -> Cow<'static, str> {
        "Everyone who answers sees this name. It is on the results too.".into()
    }

    fn team_missing(&self) -> Cow<'static, str> {
        "Enter the name of your team".into()
    }

    fn name_hidden(&self) -> Cow<'static, str> {
        "Take hidden characters out of this name".into()
    }

    fn name_invisible(&self) -> Cow<'static, str> {
        "Give a name that can be seen: this one has only hidden characters".into()
    }

    fn team_too_long(&self, most: u32) -> Cow<'static, str> {
        format!(
            "Make the name of your team {} or shorter",
            plural(most, "character", "characters")
        )
        .into()
    }

    fn size_label(&self) -> Cow<'static, str> {
        "How many people will you ask?".into()
    }

    fn size_missing(&self) -> Cow<'static, str> {
        "Enter how many people you will ask".into()
    }

    fn size_not_whole(&self) -> Cow<'static, str> {
        "Enter the number of people in figures, such as 9".into()
    }

    fn size_too_small(&self, minimum: u32) -> Cow<'static, str> {
        format!("The team needs {minimum} people or more, so that results can be shown").into()
    }

    fn size_too_large(&self, most: u32) -> Cow<'static, str> {
        format!(
            "One round takes at most {}: split a larger group into tables",
            plural(most, "person", "people")
        )
        .into()
    }

    fn best_from(&self, people: u32) -> Cow<'static, str> {
        format!("Works best from {} people.", in_words(people)).into()
    }

    fn best_from_why(&self) -> Cow<'static, str> {
        "With fewer, one answer moves the result a lot, and colleagues may guess who gave it."
            .into()
    }

    fn more(&self) -> Cow<'static, str> {
        "More".into()
    }

    fn more_hint(&self) -> Cow<'static, str> {
        "Month, round name, checks, minimum and words. You can leave them as they are.".into()
    }

    fn month_legend(&self) -> Cow<'static, str> {
        "When is this round?".into()
    }

    fn month_label(&self) -> Cow<'static, str> {
        "Month".into()
    }

    fn year_label(&self) -> Cow<'static, str> {
        "Year".into()
    }

    fn month_wrong(&self) -> Cow<'static, str> {
        "Enter a month from 1 to 12 and a year in four figures".into()
    }

    fn round_label(&self) -> Cow<'static, str> {
        "What is this round called?".into()
    }

    fn round_hint(&self) -> Cow<'static, str> {
        "Such as Before the away day. Leave it empty to use the month.".into()
    }

    fn round_too_long(&self, most: u32) -> Cow<'static, str> {
        format!(
            "Make the name of the round {} or shorter",
            plural(most, "character", "characters")
        )
        .into()
    }

    fn checks_legend(&self) -> Cow<'static, str> {
        "Which checks?".into()
    }

    fn check_hint(&self, statements: u32, minutes: u32) -> Cow<'static, str> {
        format!(
            "{}, about {}",
            plural(statements, "statement", "statements"),
            plural(minutes, "minute", "minutes")
        )
        .into()
    }

    fn checks_none(&self) -> Cow<'static, str> {
        "Choose at least one check".into()
    }

    fn minimum_label(&self) -> Cow<'static, str> {
        "How many replies before results show?".into()
    }

    fn minimum_hint(&self, lowest: u32) -> Cow<'static, str> {
        format!("{lowest} or more. More replies make it harder to guess who said what.").into()
    }

    fn minimum_not_whole(&self) -> Cow<'static, str> {
        "Enter the minimum in figures, such as 5".into()
    }

    fn minimum_too_low(&self, lowest: u32) -> Cow<'static, str> {
        format!("The minimum can't be lower than {lowest}").into()
    }

    fn minimum_above_size(&self, minimum: u32, team_size: u32) -> Cow<'static, str> {
        format!("A minimum of {minimum} can't be reached by {team_size} people").into()
    }

    fn words_legend(&self) -> Cow<'static, str> {
        "Which words fit your team?".into()
    }

    fn words_hint(&self) -> Cow<'static, str> {
        "The statements will use the words you choose.".into()
    }

    fn network_label(&self) -> Cow<'static, str> {
        "For the whole group".into()
    }

    fn practice_label(&self) -> Cow<'static, str> {
        "For each place of work".into()
    }

    fn again(&self) -> Cow<'static, str> {
        "Ask again".into()
    }

    fn again_text(&self) -> Cow<'static, str> {
        "Later you can ask the same team again, with the same checks, and see what has changed."
            .into()
    }

    fn again_lead(&self) -> Cow<'static, str> {
        "Filled in as in the last round of this team. Change what is different now. A phrase is for one round only: choose a new one if you want it.".into()
    }

    fn start_button(&self) -> Cow<'static, str> {
        "Open the round".into()
    }
}
