//! What was found: how counts, places and reasons are put together from other words.

use std::borrow::Cow;

use super::English;
use crate::messages::findings::Findings;

impl Findings for English {
    fn about_half_each(&self, options: &str) -> Cow<'static, str> {
        format!("about half each: {options}").into()
    }

    fn some_each(&self, options: &str) -> Cow<'static, str> {
        format!("some each: {options}").into()
    }

    fn statement_line(&self, statement: &str, answers: &str) -> Cow<'static, str> {
        format!("\"{statement}\": {answers}").into()
    }

    fn option_count(&self, option: &str, people: u32) -> Cow<'static, str> {
        format!("{option}: {people}").into()
    }

    fn round_open(&self) -> Cow<'static, str> {
        "The round is open. Nothing shows until it is closed.".into()
    }

    fn too_few_answered(&self, needed: u32) -> Cow<'static, str> {
        format!("Too few could say. It takes {needed} people.").into()
    }

    fn too_few_parts(&self, parts: usize, all: usize) -> Cow<'static, str> {
        format!("Only {parts} of its {all} parts can be shown. It takes more than half.").into()
    }

    fn example_team(&self, team: &str) -> Cow<'static, str> {
        format!("EXAMPLE, made up: {team}").into()
    }

    fn yes(&self) -> Cow<'static, str> {
        "yes".into()
    }

    fn no(&self) -> Cow<'static, str> {
        "no".into()
    }
}
