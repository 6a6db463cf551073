//! The screen between two people.

use std::borrow::Cow;

use super::{English, plural::have_answered};
use crate::messages::next_person::NextPerson;

impl NextPerson for English {
    fn title(&self) -> Cow<'static, str> {
        "Ready for the next person".into()
    }

    fn team(&self, team: &str, round: &str) -> Cow<'static, str> {
        format!("{team}, {round}").into()
    }

    fn answered(&self, replies: u32, team_size: u32) -> Cow<'static, str> {
        if replies >= team_size && replies > 0 {
            format!("All {replies} have answered.").into()
        } else {
            have_answered(replies, team_size).into()
        }
    }

    fn alone(&self) -> Cow<'static, str> {
        "Answer on your own. Nobody should look over your shoulder.".into()
    }

    fn nothing_shown(&self) -> Cow<'static, str> {
        "This screen shows nothing of the person before you.".into()
    }

    fn start_button(&self) -> Cow<'static, str> {
        "Start".into()
    }

    fn everyone_title(&self) -> Cow<'static, str> {
        "Everyone has answered".into()
    }

    fn everyone(&self) -> Cow<'static, str> {
        "Hand the computer back.".into()
    }

    fn stopped_title(&self) -> Cow<'static, str> {
        "Someone stopped part-way".into()
    }

    fn stopped_text(&self) -> Cow<'static, str> {
        "They did not add their answers to the team. If that was not you, erase them and start."
            .into()
    }

    fn erase_button(&self) -> Cow<'static, str> {
        "Not me: erase and start".into()
    }

    fn resume_button(&self) -> Cow<'static, str> {
        "That was me".into()
    }

    fn leave_link(&self) -> Cow<'static, str> {
        "Organiser: leave this mode".into()
    }

    fn leave_title(&self) -> Cow<'static, str> {
        "Leave next person mode?".into()
    }

    fn leave_text(&self) -> Cow<'static, str> {
        "The page will show the menu and the round again. The round stays open.".into()
    }

    fn leave_button(&self) -> Cow<'static, str> {
        "Yes, leave this mode".into()
    }

    fn stay_button(&self) -> Cow<'static, str> {
        "Stay in this mode".into()
    }
}
