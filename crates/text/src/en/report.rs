//! What the team said.

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

    fn counts_from(&self, needed: u32) -> Cow<'static, str> {
        format!("With fewer than {needed} replies, statements are shown in words, so that no one stands out.").into()
    }

    fn everyone_agrees(&self) -> Cow<'static, str> {
        "If everyone gave the same answer, it shows here.".into()
    }

    fn levels_heading(&self) -> Cow<'static, str> {
        "The five foundations".into()
    }

    fn levels_title(&self, replies: u32) -> Cow<'static, str> {
        format!(
            "How strong each foundation is, from {}",
            plural(replies, "reply", "replies")
        )
        .into()
    }

    fn levels_read(&self) -> Cow<'static, str> {
        "Start at the bottom. Each foundation helps the one above it, but that is a guide and not a law.".into()
    }

    fn scale_column(&self) -> Cow<'static, str> {
        "Part".into()
    }

    fn score_column(&self) -> Cow<'static, str> {
        "Score".into()
    }

    fn band_column(&self) -> Cow<'static, str> {
        "Band".into()
    }

    fn score_range(&self, from: u32, to: u32) -> Cow<'static, str> {
        format!("Scores go from {from} to {to}.").into()
    }

    fn score_of_100(&self) -> Cow<'static, str> {
        "Scores go from 0 to 100.".into()
    }

    fn strong(&self) -> Cow<'static, str> {
        "strong".into()
    }

    fn mixed(&self) -> Cow<'static, str> {
        "mixed".into()
    }

    fn needs_care(&self) -> Cow<'static, str> {
        "needs care".into()
    }

    fn cuts(&self, strong_from: &str, mixed_from: &str) -> Cow<'static, str> {
        format!("Strong: {strong_from} and up. Mixed: {mixed_from} up to {strong_from}. Needs care: below {mixed_from}.").into()
    }

    fn between(&self, lower: &str, upper: &str) -> Cow<'static, str> {
        format!("between {lower} and {upper}").into()
    }

    fn one_answer(&self) -> Cow<'static, str> {
        "One more answer could change the band.".into()
    }

    fn too_few(&self) -> Cow<'static, str> {
        "too few could say".into()
    }

    fn balance_heading(&self) -> Cow<'static, str> {
        "Deal and relationship".into()
    }

    fn quadrant_title(&self, replies: u32) -> Cow<'static, str> {
        format!(
            "Where the team stands, from {}",
            plural(replies, "reply", "replies")
        )
        .into()
    }

    fn deal(&self) -> Cow<'static, str> {
        "Deal".into()
    }

    fn relationship(&self) -> Cow<'static, str> {
        "Relationship".into()
    }

    fn partners_with_a_plan(&self) -> Cow<'static, str> {
        "Partners with a plan".into()
    }

    fn deal_first(&self) -> Cow<'static, str> {
        "Deal first".into()
    }

    fn relationship_first(&self) -> Cow<'static, str> {
        "Relationship first".into()
    }

    fn early_days(&self) -> Cow<'static, str> {
        "Early days".into()
    }

    fn line(&self, line: u32) -> Cow<'static, str> {
        format!("The line is at {line}. We chose it ourselves: there are no other teams to compare with yet.").into()
    }

    fn on_the_line(&self, axis: &str) -> Cow<'static, str> {
        format!("{axis} is close to the line.").into()
    }

    fn gap(&self, points: &str) -> Cow<'static, str> {
        format!("The gap is {points} points.").into()
    }

    fn about_even(&self) -> Cow<'static, str> {
        "about even".into()
    }

    fn tilts_deal(&self) -> Cow<'static, str> {
        "tilts to the deal".into()
    }

    fn tilts_relationship(&self) -> Cow<'static, str> {
        "tilts to the relationship".into()
    }

    fn strong_tilt_deal(&self) -> Cow<'static, str> {
        "tilts strongly to the deal".into()
    }

    fn strong_tilt_relationship(&self) -> Cow<'static, str> {
        "tilts strongly to the relationship".into()
    }

    fn level_first(&self) -> Cow<'static, str> {
        "Look at the level first, then at the tilt. A tilt is not a fault.".into()
    }

    fn attention_heading(&self) -> Cow<'static, str> {
        "Where the time goes".into()
    }

    fn attention_to_relationship(&self) -> Cow<'static, str> {
        "The team wants more time on how people work together.".into()
    }

    fn attention_to_deal(&self) -> Cow<'static, str> {
        "The team wants more time on the work.".into()
    }

    fn attention_stays(&self) -> Cow<'static, str> {
        "The team wants to spend its time about as it does now.".into()
    }

    fn facets_heading(&self) -> Cow<'static, str> {
        "The parts of deal and relationship".into()
    }

    fn statements_heading(&self) -> Cow<'static, str> {
        "Statement by statement".into()
    }

    fn statements_order(&self) -> Cow<'static, str> {
        "First come statements where answers differ, then the lowest.".into()
    }

    fn statements_title(&self, check: &str, replies: u32) -> Cow<'static, str> {
        format!(
            "{check}: what people chose, from {}",
            plural(replies, "reply", "replies")
        )
        .into()
    }

    fn statement_column(&self) -> Cow<'static, str> {
        "Statement".into()
    }

    fn answers_column(&self) -> Cow<'static, str> {
        "Answers".into()
    }

    fn nearly_all(&self, option: &str) -> Cow<'static, str> {
        format!("nearly all: {option}").into()
    }

    fn most(&self, option: &str) -> Cow<'static, str> {
        format!("most: {option}").into()
    }

    fn about_half(&self, option: &str) -> Cow<'static, str> {
        format!("about half: {option}").into()
    }

    fn some(&self, option: &str) -> Cow<'static, str> {
        format!("some: {option}").into()
    }

    fn mixed_answers(&self) -> Cow<'static, str> {
        "answers are spread".into()
    }

    fn opted_out_column(&self) -> Cow<'static, str> {
        "No answer".into()
    }

    fn opted_out(&self, people: u32) -> Cow<'static, str> {
        if people == 0 {
            "Everyone gave an answer.".into()
        } else {
            format!("{people} gave no answer.").into()
        }
    }

    fn many_opted_out(&self) -> Cow<'static, str> {
        "many could not say".into()
    }

    fn answers_differ(&self) -> Cow<'static, str> {
        "Answers differ".into()
    }

    fn answers_differ_text(&self) -> Cow<'static, str> {
        "People see this from different places. Ask what it looks like from each. Never ask who chose what.".into()
    }

    fn wide_spread(&self) -> Cow<'static, str> {
        "Answers are far apart".into()
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

    fn start_with_trust(&self) -> Cow<'static, str> {
        "Start with trust, whatever else is low.".into()
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
        "Save as CSV".into()
    }

    fn check_downloads(&self) -> Cow<'static, str> {
        "Check your Downloads folder.".into()
    }

    fn print_hint(&self) -> Cow<'static, str> {
        "In the print window, turn off headers and footers.".into()
    }
}
