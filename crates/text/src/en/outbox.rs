//! Several people answer an invitation on one computer.

use std::borrow::Cow;

use super::{English, plural::plural};
use crate::messages::outbox::Outbox;

impl Outbox for English {
    fn several_heading(&self) -> Cow<'static, str> {
        "One computer for several people".into()
    }

    fn several_text(&self) -> Cow<'static, str> {
        "In a meeting room, people can answer on this computer one after another. Each reply is sealed. At the end you hand all of them over.".into()
    }

    fn several_button(&self) -> Cow<'static, str> {
        "Several people answer on this computer".into()
    }

    fn here(&self, replies: u32, people: u32) -> Cow<'static, str> {
        format!(
            "{} here. {} asked in all.",
            plural(replies, "sealed reply is", "sealed replies are"),
            plural(people, "person is", "people are")
        )
        .into()
    }

    fn leave_link(&self) -> Cow<'static, str> {
        "If you set this up: hand over the replies".into()
    }

    fn leave_title(&self) -> Cow<'static, str> {
        "Has everyone here answered?".into()
    }

    fn leave_text(&self) -> Cow<'static, str> {
        "The page will show the menu again, and the sealed replies to hand over.".into()
    }

    fn added_text(&self, name: &str) -> Cow<'static, str> {
        format!("Your answers are sealed and wait here to be handed over to {name}. This page has forgotten them.").into()
    }

    fn title(&self) -> Cow<'static, str> {
        "Hand over the replies".into()
    }

    fn send_text(&self, name: &str) -> Cow<'static, str> {
        format!("Send them to {name} alone, as one text or one file.").into()
    }

    fn shuffled(&self) -> Cow<'static, str> {
        "Only the browser that made the invitation can open them. They are shuffled, so their order does not tell who answered first.".into()
    }

    fn label(&self) -> Cow<'static, str> {
        "The replies as text".into()
    }

    fn again(&self) -> Cow<'static, str> {
        "More people can still answer here. Then send all the replies again: each counts once."
            .into()
    }

    fn next_button(&self) -> Cow<'static, str> {
        "Go on with the next person".into()
    }

    fn forget_button(&self) -> Cow<'static, str> {
        "They have arrived: forget these replies".into()
    }

    fn forget_title(&self) -> Cow<'static, str> {
        "Forget these replies?".into()
    }

    fn forget_text(&self, name: &str) -> Cow<'static, str> {
        format!("Ask {name} first how many were added. This computer can't send them again.").into()
    }

    fn forgotten(&self) -> Cow<'static, str> {
        "The replies are forgotten here. Kilter finds nothing of them; downloads, clipboard, history and traces on disk may remain.".into()
    }

    fn more_came(&self) -> Cow<'static, str> {
        "Another reply came just now. Hand the replies over again.".into()
    }

    fn waiting(&self, replies: u32, team: &str) -> Cow<'static, str> {
        format!(
            "This computer takes replies for {team}. {} here to hand over.",
            plural(replies, "sealed reply is", "sealed replies are")
        )
        .into()
    }

    fn in_computer(&self, replies: u32, team: &str, round: &str) -> Cow<'static, str> {
        format!(
            "To hand over: {team}, {round}, with {}",
            plural(replies, "sealed reply", "sealed replies")
        )
        .into()
    }
}
