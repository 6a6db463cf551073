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
        "Save as CSV".into()
    }

    fn check_downloads(&self) -> Cow<'static, str> {
        "Check your Downloads folder.".into()
    }

    fn print_hint(&self) -> Cow<'static, str> {
        "In the print window, turn off headers and footers.".into()
    }
}
