//! Deal and relationship: quadrant, gap and attention.

use std::borrow::Cow;

use super::{English, plural::plural};
use crate::messages::balance::Balance;

impl Balance for English {
    fn heading(&self) -> Cow<'static, str> {
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

    fn line(&self, line: u32) -> Cow<'static, str> {
        format!("The line is at {line}. We chose it ourselves: there are no other teams to compare with yet.").into()
    }

    fn on_the_line(&self, axis: &str) -> Cow<'static, str> {
        format!("{axis} is close to the line.").into()
    }

    fn gap(&self, higher: &str, points: &str, lower: &str) -> Cow<'static, str> {
        format!("{higher} is {points} points above {lower}.").into()
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
        "No clear wish for a change.".into()
    }

    fn facets_heading(&self) -> Cow<'static, str> {
        "The parts of deal and relationship".into()
    }
}
