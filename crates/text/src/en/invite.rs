//! Replies from many machines: the organiser's side.

use std::borrow::Cow;

use super::{English, plural::plural};
use crate::messages::invite::Invite;

impl Invite for English {
    fn title(&self) -> Cow<'static, str> {
        "Ask people elsewhere too".into()
    }

    fn lead(&self) -> Cow<'static, str> {
        "People can answer on their own laptop or phone. You send them an invitation, and they send you a sealed reply.".into()
    }

    fn invite_link(&self) -> Cow<'static, str> {
        "Invite people".into()
    }

    fn fixed(&self, team_size: u32) -> Cow<'static, str> {
        format!(
            "You are asking {team_size} people. Once the invitation is made, that number is fixed."
        )
        .into()
    }

    fn fixed_why(&self) -> Cow<'static, str> {
        "All who are invited read that number. With more replies than that the round can't be closed, and each result shows both numbers. So a made-up reply is easier to notice.".into()
    }

    fn change_first(&self) -> Cow<'static, str> {
        "If the number is wrong, go back and change it first.".into()
    }

    fn name_label(&self) -> Cow<'static, str> {
        "Your name, as the team will see it".into()
    }

    fn name_hint(&self) -> Cow<'static, str> {
        "For example: Joe, PCN manager".into()
    }

    fn name_missing(&self) -> Cow<'static, str> {
        "Enter your name".into()
    }

    fn name_too_long(&self, longest: u32) -> Cow<'static, str> {
        format!("Your name must be {longest} characters or fewer").into()
    }

    fn invite_button(&self) -> Cow<'static, str> {
        "Make the invitation".into()
    }

    fn invited(&self) -> Cow<'static, str> {
        "The invitation is ready. Now send it to the people you ask.".into()
    }

    fn digits_heading(&self) -> Cow<'static, str> {
        "12 digits to compare".into()
    }

    fn digits_text(&self) -> Cow<'static, str> {
        "Each person sees 12 digits when they open the invitation. If they are the same as yours, nobody has changed it on its way. Say yours aloud in a call or a meeting. Do not send them with the invitation.".into()
    }

    fn code_heading(&self) -> Cow<'static, str> {
        "The code".into()
    }

    fn code_text(&self) -> Cow<'static, str> {
        "This is the whole invitation. It holds no secret.".into()
    }

    fn link_text(&self) -> Cow<'static, str> {
        "The same as a link:".into()
    }

    fn qr_text(&self) -> Cow<'static, str> {
        "To open the link, point the camera of a phone at this:".into()
    }

    fn qr_label(&self) -> Cow<'static, str> {
        "QR code of the link".into()
    }

    fn words_heading(&self) -> Cow<'static, str> {
        "Words to send".into()
    }

    fn words_text(&self) -> Cow<'static, str> {
        "Send them by email or in a chat. Attach kilter.html too, or say where people find it. You may change the words, but leave the code as it is.".into()
    }

    fn words_label(&self) -> Cow<'static, str> {
        "The words as text".into()
    }

    fn mail_ask(
        &self,
        team: &str,
        checks: &str,
        statements: u32,
        minutes: u32,
    ) -> Cow<'static, str> {
        format!(
            "I ask you to answer for {team}: {checks}. That is {}, and takes about {}.",
            plural(statements, "statement", "statements"),
            plural(minutes, "minute", "minutes")
        )
        .into()
    }

    fn mail_sealed(&self, team_size: u32) -> Cow<'static, str> {
        format!("{} are asked. Your reply is sealed before it leaves your screen. Only my browser can open it.", plural(team_size, "person", "people")).into()
    }

    fn mail_guess(&self) -> Cow<'static, str> {
        "The result shows how many people chose each answer. In a small team colleagues may still guess who said what.".into()
    }

    fn mail_how(&self) -> Cow<'static, str> {
        "To answer in the file kilter.html: open it, choose \"Take part\", then \"I have an invitation\", and paste this whole message.".into()
    }

    fn mail_link(&self) -> Cow<'static, str> {
        "To answer, open this link on a laptop or phone:".into()
    }

    fn mail_digits(&self) -> Cow<'static, str> {
        "Kilter will show you 12 digits. Ask me for mine: they should be the same.".into()
    }

    fn mail_back(&self) -> Cow<'static, str> {
        "At the end you get your sealed reply. Send it to me alone.".into()
    }

    fn see_link(&self) -> Cow<'static, str> {
        "See the invitation".into()
    }

    fn collect_title(&self) -> Cow<'static, str> {
        "Add replies".into()
    }

    fn collect_lead(&self) -> Cow<'static, str> {
        "Add one reply or many. A whole chat or email will do: Kilter finds the replies in it. They stay sealed until you close the round.".into()
    }

    fn choose_hint(&self) -> Cow<'static, str> {
        "Replies that came as files, or a whole chat as a text file.".into()
    }

    fn paste_label(&self) -> Cow<'static, str> {
        "Or paste replies as text".into()
    }

    fn paste_hint(&self) -> Cow<'static, str> {
        "Any text around them is left out, and not kept.".into()
    }

    fn add_button(&self) -> Cow<'static, str> {
        "Add the replies".into()
    }

    fn nothing_given(&self) -> Cow<'static, str> {
        "Choose a file, or paste the text of a reply".into()
    }

    fn nothing_found(&self) -> Cow<'static, str> {
        "There is no reply in it: a reply begins with KLTR1REPLY".into()
    }

    fn found_heading(&self) -> Cow<'static, str> {
        "What was found".into()
    }

    fn kept(&self, replies: u32) -> Cow<'static, str> {
        let were = if replies == 1 { "was" } else { "were" };
        format!("{} {were} added.", plural(replies, "reply", "replies")).into()
    }

    fn already(&self, replies: u32) -> Cow<'static, str> {
        format!(
            "{replies} {} here already.",
            if replies == 1 { "was" } else { "were" }
        )
        .into()
    }

    fn other_round(&self, replies: u32) -> Cow<'static, str> {
        format!(
            "{replies} {} meant for another round.",
            if replies == 1 { "is" } else { "are" }
        )
        .into()
    }

    fn damaged(&self, replies: u32) -> Cow<'static, str> {
        format!(
            "{replies} came damaged. Ask the whole team to send theirs again: the same reply counts once."
        )
        .into()
    }

    fn not_read(&self, files: u32) -> Cow<'static, str> {
        format!("{} could not be read.", plural(files, "file", "files")).into()
    }

    fn size_fixed(&self) -> Cow<'static, str> {
        "The invitation says how many people you ask, so that number is fixed.".into()
    }

    fn too_many(&self, replies: u32, team_size: u32) -> Cow<'static, str> {
        format!("There are {replies} replies from {team_size} people, so the round can't be closed. Somebody may have answered twice, or made a reply up.").into()
    }

    fn look_button(&self) -> Cow<'static, str> {
        "Look for replies that can't be opened".into()
    }

    fn all_opened(&self) -> Cow<'static, str> {
        "Each reply can be opened, and there are too many. This round can't be closed: delete it and ask again.".into()
    }

    fn unopened_title(&self) -> Cow<'static, str> {
        "Some replies can't be opened".into()
    }

    fn unopened(&self, replies: u32) -> Cow<'static, str> {
        let was = if replies == 1 { "It was" } else { "They were" };
        format!(
            "{} can't be opened. {was} made for another key, or made up.",
            plural(replies, "reply", "replies")
        )
        .into()
    }

    fn without_link(&self) -> Cow<'static, str> {
        "Close without them".into()
    }

    fn without_title(&self, replies: u32) -> Cow<'static, str> {
        format!("Close without {}?", plural(replies, "reply", "replies")).into()
    }

    fn without_text(&self, left: u32) -> Cow<'static, str> {
        format!(
            "The result then counts {}.",
            plural(left, "reply", "replies")
        )
        .into()
    }

    fn without_button(&self) -> Cow<'static, str> {
        "Yes, close without them".into()
    }

    fn opening(&self, replies: u32, all: u32) -> Cow<'static, str> {
        format!(
            "Opening the replies: {} of {}.",
            crate::number::thousands(u64::from(replies)),
            crate::number::thousands(u64::from(all))
        )
        .into()
    }
}
