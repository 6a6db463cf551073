//! Answering by invitation, on a machine of one's own.

use std::borrow::Cow;

use super::{English, plural::plural};
use crate::messages::join::Join;
use kilter_core::disclosure::Minimum;

impl Join for English {
    fn link(&self) -> Cow<'static, str> {
        "I have an invitation".into()
    }

    fn title(&self) -> Cow<'static, str> {
        "Answer by invitation".into()
    }

    fn lead(&self) -> Cow<'static, str> {
        "Paste the message that invited you, or choose its file.".into()
    }

    fn paste_label(&self) -> Cow<'static, str> {
        "The invitation".into()
    }

    fn paste_hint(&self) -> Cow<'static, str> {
        "Paste all of the message. Other words in it do no harm.".into()
    }

    fn file_label(&self) -> Cow<'static, str> {
        "Or choose the invitation as a file".into()
    }

    fn file_hint(&self) -> Cow<'static, str> {
        "A file of the whole message will do.".into()
    }

    fn nothing(&self) -> Cow<'static, str> {
        "No invitation was found. Paste the whole message, or choose its file.".into()
    }

    fn damaged(&self) -> Cow<'static, str> {
        "The invitation was cut short or changed on its way. Ask for it again.".into()
    }

    fn newer(&self) -> Cow<'static, str> {
        "This invitation is from a newer Kilter. Open a newer copy of Kilter to answer it.".into()
    }

    fn wrong_name(&self) -> Cow<'static, str> {
        "A name in this invitation is not one that Kilter can show. Ask for a new invitation."
            .into()
    }

    fn wrong_team_size(&self, found: u32) -> Cow<'static, str> {
        format!("This invitation asks {found} people, which can't be. Ask for a new one.").into()
    }

    fn low_minimum(&self, found: u32, minimum: u32) -> Cow<'static, str> {
        format!("This invitation would show results from {found} replies. Kilter needs {minimum}, so do not answer it.").into()
    }

    fn wrong_contents(&self) -> Cow<'static, str> {
        "This invitation holds something that Kilter did not write. Ask for a new one.".into()
    }

    fn unknown_check(&self) -> Cow<'static, str> {
        "This invitation asks for a check that this copy of Kilter does not have. Open a newer copy.".into()
    }

    fn unsafe_key(&self) -> Cow<'static, str> {
        "The key in this invitation would not keep your reply sealed. Do not answer it.".into()
    }

    fn which_title(&self) -> Cow<'static, str> {
        "Which invitation is yours?".into()
    }

    fn which_text(&self, invitations: usize) -> Cow<'static, str> {
        format!(
            "There are {invitations} here, in the order in which they were given. Ask which one counts if you are not sure."
        )
        .into()
    }

    fn which_one(&self, place: usize, round: &str, team: &str, name: &str) -> Cow<'static, str> {
        format!("Invitation {place}: {round}, {team}, from {name}.").into()
    }

    fn which_button(&self, place: usize) -> Cow<'static, str> {
        format!("Answer invitation {place}").into()
    }

    fn read_title(&self) -> Cow<'static, str> {
        "You are invited".into()
    }

    fn asked_by(&self) -> Cow<'static, str> {
        "Who asks".into()
    }

    fn team(&self) -> Cow<'static, str> {
        "Team".into()
    }

    fn round(&self) -> Cow<'static, str> {
        "Round".into()
    }

    fn checks(&self) -> Cow<'static, str> {
        "Checks".into()
    }

    fn check(&self, title: &str, statements: u32, minutes: u32) -> Cow<'static, str> {
        format!(
            "{title}: {}, about {}",
            plural(statements, "statement", "statements"),
            plural(minutes, "minute", "minutes")
        )
        .into()
    }

    fn people(&self) -> Cow<'static, str> {
        "People".into()
    }

    fn people_asked(&self, people: u32, minimum: u32) -> Cow<'static, str> {
        let asked = plural(people, "person is", "people are");
        // A round is not set up like that; an invitation from elsewhere may say it.
        let so = if Minimum::new(minimum).is_some_and(|minimum| !minimum.can_show(people)) {
            ", so they can never show. Ask about it before you answer"
        } else {
            ""
        };
        format!("{asked} asked. Results show from {minimum} replies{so}.").into()
    }

    fn who_opens(&self) -> Cow<'static, str> {
        "Who can open your reply".into()
    }

    fn who_opens_text(&self, name: &str) -> Cow<'static, str> {
        format!("If this invitation is from {name}, only the browser that made it can open your reply. It adds your reply to the count without showing it. With technical tools {name} could look.").into()
    }

    fn neutral(&self) -> Cow<'static, str> {
        "A neutral organiser from outside the team is the safest. Taking part is your choice."
            .into()
    }

    fn digits(&self) -> Cow<'static, str> {
        "Compare these 12 digits".into()
    }

    fn digits_text(&self, name: &str) -> Cow<'static, str> {
        format!("Compare them with {name}, by phone or face to face. If yours are not the same, do not answer.").into()
    }

    fn other_title(&self) -> Cow<'static, str> {
        "Forget your other reply?".into()
    }

    fn other_text(&self, team: &str) -> Cow<'static, str> {
        format!("This browser holds a reply for {team} that is not sent. It will be forgotten.")
            .into()
    }

    fn other_button(&self) -> Cow<'static, str> {
        "Yes, forget it and start".into()
    }

    fn unfinished(&self, name: &str, team: &str) -> Cow<'static, str> {
        format!("Your reply to {name} for {team} is not sent yet.").into()
    }

    fn go_on(&self) -> Cow<'static, str> {
        "Go on with your reply".into()
    }

    fn before_own(&self) -> Cow<'static, str> {
        "This browser keeps your answers until you say that your reply is sent.".into()
    }

    fn kept(&self) -> Cow<'static, str> {
        "Your answers so far are kept in this browser.".into()
    }

    fn keeping(&self) -> Cow<'static, str> {
        "Keeping your answer.".into()
    }

    fn not_kept(&self) -> Cow<'static, str> {
        "This browser does not keep your answers. Leave this page open until you have sent your reply.".into()
    }

    fn taken_over(&self) -> Cow<'static, str> {
        "You also answered in another tab. Your answers are together here now. Look through them before you send.".into()
    }

    fn check_text(&self) -> Cow<'static, str> {
        "You can still change them. Then make your reply and send it.".into()
    }

    fn print_text(&self) -> Cow<'static, str> {
        "You may print your answers for yourself. Whoever finds the paper can read them.".into()
    }

    fn made_before(&self) -> Cow<'static, str> {
        "You made a reply before, with other answers. If you sent it, do not send a new one: both would count.".into()
    }

    fn make_button(&self) -> Cow<'static, str> {
        "Make my reply".into()
    }

    fn making(&self) -> Cow<'static, str> {
        "Making your reply.".into()
    }

    fn not_made(&self) -> Cow<'static, str> {
        "Your reply could not be made. Your answers are still here. Try again.".into()
    }

    fn send_title(&self) -> Cow<'static, str> {
        "Send your reply".into()
    }

    fn send_text(&self, name: &str) -> Cow<'static, str> {
        format!("Send this text to {name} alone: by email or in a private message, not to a group.")
            .into()
    }

    fn send_once(&self) -> Cow<'static, str> {
        "Only the browser that made the invitation can open it. The same text counts once, however often you send it. If you change an answer, you get another text, and both count.".into()
    }

    fn send_kept(&self) -> Cow<'static, str> {
        "Your answers stay in this browser until you press the last button on this page.".into()
    }

    fn reply_label(&self) -> Cow<'static, str> {
        "Your reply as text".into()
    }

    fn sent_button(&self) -> Cow<'static, str> {
        "I have sent it: forget my answers here".into()
    }

    fn sent_title(&self) -> Cow<'static, str> {
        "Forget your answers here?".into()
    }

    fn sent_text(&self) -> Cow<'static, str> {
        "First paste or attach your reply and send it. After this the browser can't show or make it again.".into()
    }

    fn sent_confirm(&self) -> Cow<'static, str> {
        "Yes, forget them".into()
    }

    fn sent_cancel(&self) -> Cow<'static, str> {
        "Not yet".into()
    }

    fn forgotten_title(&self) -> Cow<'static, str> {
        "Your answers are forgotten here".into()
    }

    fn forgotten_text(&self) -> Cow<'static, str> {
        "You are done, and can close this page. Your team talks about its totals once the round is closed. Kilter finds nothing of it here; downloads, clipboard, history and traces on disk may remain.".into()
    }

    fn in_computer(&self, team: &str, round: &str) -> Cow<'static, str> {
        format!("Your own reply, not sent yet: {team}, {round}").into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_that_can_never_show_says_so() {
        assert_eq!(
            English.people_asked(6, 6),
            "6 people are asked. Results show from 6 replies."
        );
        assert_eq!(
            English.people_asked(6, 11),
            "6 people are asked. Results show from 11 replies, so they can never show. \
             Ask about it before you answer."
        );
    }
}
