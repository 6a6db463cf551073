//! What the team said: what stands round the checks.

use std::borrow::Cow;

use super::{English, plural::plural};
use crate::messages::report::Report;

impl Report for English {
    fn title(&self, team: &str) -> Cow<'static, str> {
        format!("What {team} said").into()
    }

    fn standing(&self) -> Cow<'static, str> {
        "A conversation starter, not a test. Not for appraisal, contracts or ranking.".into()
    }

    fn round(&self, round: &str, month: &str) -> Cow<'static, str> {
        // A round without a name of its own is called after its month.
        if round == month {
            return month.to_owned().into();
        }
        format!("{round}, {month}").into()
    }

    fn replies(&self, replies: u32, team_size: Option<u32>) -> Cow<'static, str> {
        team_size.map_or_else(
            || plural(replies, "reply", "replies").into(),
            |size| format!("{replies} of {size} replies").into(),
        )
    }

    fn did_this_many(&self) -> Cow<'static, str> {
        "Ask the room: did this many answer?".into()
    }

    fn below_minimum(&self, replies: u32, needed: u32) -> Cow<'static, str> {
        format!(
            "{}. A result shows from {needed}.",
            plural(replies, "reply", "replies")
        )
        .into()
    }

    fn left_out(&self, check: &str) -> Cow<'static, str> {
        format!("Too few people answered {check}, so it is not shown.").into()
    }

    fn contents(&self) -> Cow<'static, str> {
        "On this page".into()
    }

    fn edition(&self, edition: u32) -> Cow<'static, str> {
        format!("Edition {edition}").into()
    }

    fn ask_heading(&self) -> Cow<'static, str> {
        "Ask".into()
    }

    fn try_heading(&self) -> Cow<'static, str> {
        "Try next".into()
    }

    fn look_prompt(&self) -> Cow<'static, str> {
        "What fits? What surprises?".into()
    }

    fn two_actions(&self) -> Cow<'static, str> {
        "Choose two actions at most. Give each a role and a date.".into()
    }

    fn small_team(&self) -> Cow<'static, str> {
        "These are team totals, no individual answers. In a small team colleagues may still guess."
            .into()
    }

    fn data_heading(&self) -> Cow<'static, str> {
        "The same as a table".into()
    }

    fn print_button(&self) -> Cow<'static, str> {
        "Print".into()
    }

    fn csv_button(&self) -> Cow<'static, str> {
        "Save the numbers (CSV)".into()
    }

    fn asked_to_save(&self, file: &str) -> Cow<'static, str> {
        format!("The browser was asked to save {file}. If you can't find it in your Downloads folder, use \"Copy the numbers\".").into()
    }

    fn print_hint(&self) -> Cow<'static, str> {
        "In the print window, turn off headers and footers.".into()
    }

    fn copy_button(&self) -> Cow<'static, str> {
        "Copy the numbers".into()
    }

    fn copied(&self) -> Cow<'static, str> {
        "Copied. Paste it into a spreadsheet now.".into()
    }

    fn csv_text_label(&self) -> Cow<'static, str> {
        "The numbers as text".into()
    }

    fn csv_name(&self, team: &str, month: &str) -> Cow<'static, str> {
        format!("kilter-report-{team}-{month}.csv").into()
    }

    fn print_header(&self, team: &str, round: &str, replies: &str) -> Cow<'static, str> {
        format!("{team}, {round}, {replies}").into()
    }

    fn cannot_print(&self) -> Cow<'static, str> {
        "The browser did not start to print: printing may be turned off here. Save the CSV or copy the numbers instead.".into()
    }

    fn table_of(&self, title: &str) -> Cow<'static, str> {
        format!("Table: {title}").into()
    }

    fn scores_title(&self, name: &str, replies: u32) -> Cow<'static, str> {
        format!("{name}, from {}", plural(replies, "reply", "replies")).into()
    }

    fn lowest_and_highest(&self, lowest: &str, highest: &str) -> Cow<'static, str> {
        format!("Lowest: {lowest}. Highest: {highest}.").into()
    }

    fn all_the_same(&self) -> Cow<'static, str> {
        "No part is higher or lower than another.".into()
    }

    fn name_and_score(&self, name: &str, score: &str) -> Cow<'static, str> {
        format!("{name} ({score})").into()
    }

    fn score_and_band(&self, score: &str, band: &str) -> Cow<'static, str> {
        format!("{score}, {band}").into()
    }

    fn far_apart_text(&self) -> Cow<'static, str> {
        "Answers are far apart here:".into()
    }

    fn parts_heading(&self) -> Cow<'static, str> {
        "The parts".into()
    }

    fn out_of_100(&self, score: &str) -> Cow<'static, str> {
        format!("{score} out of 100").into()
    }

    fn check_line(&self, title: &str, replies: &str, edition: u32) -> Cow<'static, str> {
        format!("{title}. {replies}, edition {edition}.").into()
    }

    fn take_out_heading(&self) -> Cow<'static, str> {
        "Print or save".into()
    }

    fn before_heading(&self) -> Cow<'static, str> {
        "Before you look".into()
    }

    fn whole_heading(&self) -> Cow<'static, str> {
        "The whole picture".into()
    }

    fn first_heading(&self) -> Cow<'static, str> {
        "Talk about these first".into()
    }

    fn others_heading(&self) -> Cow<'static, str> {
        "If there is time".into()
    }

    fn facilitator_heading(&self) -> Cow<'static, str> {
        "Notes for the facilitator".into()
    }

    fn facilitator_text(&self) -> Cow<'static, str> {
        "Keep these off the screen that everyone sees.".into()
    }

    fn lowest_heading(&self) -> Cow<'static, str> {
        "The lowest".into()
    }

    fn rest_heading(&self) -> Cow<'static, str> {
        "The other statements".into()
    }

    fn differ_title(&self, check: &str, replies: u32) -> Cow<'static, str> {
        format!(
            "{check}: where answers differ, from {}",
            plural(replies, "reply", "replies")
        )
        .into()
    }

    fn lowest_title(&self, check: &str, replies: u32) -> Cow<'static, str> {
        format!(
            "{check}: the lowest, from {}",
            plural(replies, "reply", "replies")
        )
        .into()
    }

    fn rest_title(&self, check: &str, sheet: u32, sheets: u32, replies: u32) -> Cow<'static, str> {
        let replies = plural(replies, "reply", "replies");
        if sheets < 2 {
            format!("{check}: the other statements, from {replies}").into()
        } else {
            format!("{check}: the other statements, {sheet} of {sheets}, from {replies}").into()
        }
    }

    fn bars_text(&self) -> Cow<'static, str> {
        "How many people chose each answer, with low answers on the left and high answers on the right.".into()
    }

    fn many_opted_out_heading(&self) -> Cow<'static, str> {
        "Many could not say".into()
    }

    fn many_opted_out_text(&self) -> Cow<'static, str> {
        "Many people gave no answer to these.".into()
    }
}
