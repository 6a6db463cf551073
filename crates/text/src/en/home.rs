//! The start page.

use std::borrow::Cow;

use super::{English, plural::have_answered};
use crate::messages::home::Home;

impl Home for English {
    fn title(&self) -> Cow<'static, str> {
        "Hear your whole team".into()
    }

    fn lead(&self) -> Cow<'static, str> {
        "Each person answers alone. Then the team looks at its totals and talks.".into()
    }

    fn how(&self, statements: u32, minutes: u32) -> Cow<'static, str> {
        format!("{statements} short statements on how you work together. It takes about {minutes} minutes a person. People take turns at this computer, or answer on their own.").into()
    }

    fn ask(&self) -> Cow<'static, str> {
        "Ask the team".into()
    }

    fn ask_text(&self) -> Cow<'static, str> {
        "Start a round here, and ask people elsewhere too.".into()
    }

    fn take_part(&self) -> Cow<'static, str> {
        "Take part".into()
    }

    fn take_part_text(&self) -> Cow<'static, str> {
        "Answer here, or answer an invitation.".into()
    }

    fn open(&self) -> Cow<'static, str> {
        "Open results".into()
    }

    fn open_text(&self) -> Cow<'static, str> {
        "Read the file that a team made, and print the report.".into()
    }

    fn data_heading(&self) -> Cow<'static, str> {
        "Where your answers go".into()
    }

    fn data_text(&self) -> Cow<'static, str> {
        "Nowhere by themselves. This page sends nothing over the internet. What leaves this computer is a file or a text that you take out.".into()
    }

    fn totals(&self) -> Cow<'static, str> {
        "Results are team totals, no individual answers. In a small team colleagues may still guess.".into()
    }

    fn round_heading(&self) -> Cow<'static, str> {
        "Open on this computer".into()
    }

    fn round_open(&self, team: &str, replies: u32, team_size: u32) -> Cow<'static, str> {
        format!("{team}: {}", have_answered(replies, team_size)).into()
    }

    fn round_link(&self) -> Cow<'static, str> {
        "Go to the round".into()
    }

    fn results_heading(&self) -> Cow<'static, str> {
        "Results on this computer".into()
    }

    fn example_link(&self) -> Cow<'static, str> {
        "Look round with an example team".into()
    }

    fn example_text(&self) -> Cow<'static, str> {
        "It never mixes with your own rounds.".into()
    }
}
