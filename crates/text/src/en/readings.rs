//! What readings of a check say, whatever the check: the names in them are its own.

use std::borrow::Cow;

use super::{English, plural::plural};
use crate::messages::readings::Readings;

impl Readings for English {
    fn title_from(&self, title: &str, replies: u32) -> Cow<'static, str> {
        format!("{title}, from {}", plural(replies, "reply", "replies")).into()
    }

    fn gap(&self, higher: &str, points: &str, lower: &str) -> Cow<'static, str> {
        format!("{higher} is {points} points above {lower}.").into()
    }

    fn gap_row(&self) -> Cow<'static, str> {
        "Gap".into()
    }

    fn near_the_line(&self, axis: &str) -> Cow<'static, str> {
        format!("{axis} is close to the line.").into()
    }

    fn map_summary(
        &self,
        up_name: &str,
        up: &str,
        across_name: &str,
        across: &str,
        region: &str,
    ) -> Cow<'static, str> {
        format!("For {up_name} the dot is at {up}. For {across_name} it is at {across}. That is in the part \"{region}\".").into()
    }

    fn region_column(&self) -> Cow<'static, str> {
        "Where".into()
    }

    fn looks_like(&self, what: &str) -> Cow<'static, str> {
        format!("What it looks like: {what}").into()
    }

    fn risk(&self, what: &str) -> Cow<'static, str> {
        format!("The risk: {what}").into()
    }

    fn this_team(&self) -> Cow<'static, str> {
        "This team".into()
    }

    fn these_teams(&self) -> Cow<'static, str> {
        "These teams".into()
    }

    fn move_value(&self, value: &str, option: &str) -> Cow<'static, str> {
        format!("{value}, nearest to \"{option}\"").into()
    }

    fn move_scale(&self, low: &str, high: &str, most: u32) -> Cow<'static, str> {
        format!("0 means \"{low}\". {most} means \"{high}\".").into()
    }

    fn move_ends(&self, from_name: &str, from: &str, to_name: &str, to: &str) -> Cow<'static, str> {
        format!("{from_name}: {from}. {to_name}: {to}.").into()
    }

    fn change_row(&self) -> Cow<'static, str> {
        "Change".into()
    }

    fn shares_from(&self, needed: u32) -> Cow<'static, str> {
        format!("Points show once {needed} people have shared theirs out.").into()
    }
}
