//! The organiser's page for an open round.

use std::borrow::Cow;

use super::{
    English,
    plural::{have_answered, plural},
};
use crate::messages::round::Round;

impl Round for English {
    fn title(&self, team: &str) -> Cow<'static, str> {
        format!("{team}: round is open").into()
    }

    fn opened(&self) -> Cow<'static, str> {
        "The round is open. Now let each person answer.".into()
    }

    fn answered(&self, replies: u32, team_size: u32) -> Cow<'static, str> {
        have_answered(replies, team_size).into()
    }

    fn sealed(&self) -> Cow<'static, str> {
        "Answers stay sealed until you close the round. Until then nobody sees a result.".into()
    }

    fn details(&self) -> Cow<'static, str> {
        "About this round".into()
    }

    fn name(&self) -> Cow<'static, str> {
        "Round".into()
    }

    fn month(&self) -> Cow<'static, str> {
        "Month".into()
    }

    fn team_size(&self) -> Cow<'static, str> {
        "People asked".into()
    }

    fn checks(&self) -> Cow<'static, str> {
        "Checks".into()
    }

    fn minimum(&self) -> Cow<'static, str> {
        "Fewest replies for a result".into()
    }

    fn change_size(&self) -> Cow<'static, str> {
        "the number of people asked".into()
    }

    fn size_title(&self) -> Cow<'static, str> {
        "How many people are you asking?".into()
    }

    fn size_button(&self) -> Cow<'static, str> {
        "Change the number".into()
    }

    fn size_below_replies(&self, replies: u32) -> Cow<'static, str> {
        let already = if replies == 1 {
            "is 1 reply".to_owned()
        } else {
            format!("are {replies} replies")
        };
        format!("Enter {replies} or more: there {already} already").into()
    }

    fn size_changed(&self, team_size: u32) -> Cow<'static, str> {
        format!("You are now asking {team_size} people.").into()
    }

    fn next_person_link(&self) -> Cow<'static, str> {
        "Start next person mode".into()
    }

    fn next_person_text(&self) -> Cow<'static, str> {
        "People answer here in turn. Each one sees a clean start screen, and nothing of the person before.".into()
    }

    fn close_link(&self) -> Cow<'static, str> {
        "Close the round".into()
    }

    fn closing_heading(&self) -> Cow<'static, str> {
        "When everyone has answered".into()
    }

    fn not_yet_heading(&self) -> Cow<'static, str> {
        "Before you can close".into()
    }

    fn close_replies(&self, replies: u32) -> Cow<'static, str> {
        format!(
            "{}. After closing nobody can be added.",
            plural(replies, "reply", "replies")
        )
        .into()
    }

    fn close_final(&self) -> Cow<'static, str> {
        "Closing is final. A closed round can't be opened again.".into()
    }

    fn close_ask_room(&self, replies: u32) -> Cow<'static, str> {
        format!("Ask the room: did {replies} people answer?").into()
    }

    fn close_confirm_title(&self, replies: u32) -> Cow<'static, str> {
        format!("Close with {}?", plural(replies, "reply", "replies")).into()
    }

    fn close_button(&self) -> Cow<'static, str> {
        "Yes, close the round".into()
    }

    fn kept_open(&self) -> Cow<'static, str> {
        "The round stays open. You find it on this page.".into()
    }

    fn keep_open(&self) -> Cow<'static, str> {
        "Keep it open".into()
    }

    fn closed(&self, replies: u32) -> Cow<'static, str> {
        format!(
            "The round is closed with {}.",
            plural(replies, "reply", "replies")
        )
        .into()
    }

    fn too_many(&self, replies: u32, team_size: u32) -> Cow<'static, str> {
        format!("There are {replies} replies from {team_size} people. Change the number of people first.").into()
    }

    fn below_minimum(&self, replies: u32, minimum: u32) -> Cow<'static, str> {
        {
            let missing = minimum.saturating_sub(replies);
            format!(
                "{} so far. A result needs {minimum}, so {missing} more must answer.",
                plural(replies, "reply", "replies")
            )
            .into()
        }
    }

    fn delete_link(&self) -> Cow<'static, str> {
        "Delete the round".into()
    }

    fn delete_title(&self) -> Cow<'static, str> {
        "Delete this round?".into()
    }

    fn delete_text(&self, replies: u32) -> Cow<'static, str> {
        match replies {
            0 => "This deletes the round. Nobody has answered it yet.".into(),
            1 => "This deletes the round and its reply. There will be no result.".into(),
            _ => format!(
                "This deletes the round and its {replies} replies. There will be no result."
            )
            .into(),
        }
    }

    fn delete_button(&self) -> Cow<'static, str> {
        "Yes, delete the round".into()
    }

    fn deleted(&self) -> Cow<'static, str> {
        "The round is deleted.".into()
    }
}
