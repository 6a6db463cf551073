//! After closing.

use std::borrow::Cow;

use super::{English, plural::plural};
use crate::messages::ready::Ready;

impl Ready for English {
    fn title(&self) -> Cow<'static, str> {
        "Results are ready".into()
    }

    fn lead(&self, team: &str, round: &str) -> Cow<'static, str> {
        format!("The round {round} of {team} is closed.").into()
    }

    fn holds_heading(&self) -> Cow<'static, str> {
        "What the file holds".into()
    }

    fn holds_text(&self) -> Cow<'static, str> {
        "The team, the round, the month, how many were asked, and how many people chose each answer. It holds no names, no times and no person's own answers.".into()
    }

    fn answers_summary(&self) -> Cow<'static, str> {
        "What the team answered".into()
    }

    fn anyone(&self) -> Cow<'static, str> {
        "Anyone who has this file can read its counts.".into()
    }

    fn small_team(&self) -> Cow<'static, str> {
        "In a small team colleagues may still guess who said what.".into()
    }

    fn counts_caption(&self, check: &str, replies: u32) -> Cow<'static, str> {
        format!("{check}: what {} said", plural(replies, "reply", "replies")).into()
    }

    fn words_here(&self, needed: u32) -> Cow<'static, str> {
        format!("The file holds counts. With fewer than {needed} replies this page shows words in their place. They are about those who could say.").into()
    }

    fn statement_column(&self) -> Cow<'static, str> {
        "Statement".into()
    }

    fn take_heading(&self) -> Cow<'static, str> {
        "Take the file with you".into()
    }

    fn take_text(&self) -> Cow<'static, str> {
        "If one way is blocked on this computer, use another.".into()
    }

    fn save_button(&self) -> Cow<'static, str> {
        "Save".into()
    }

    fn copy_button(&self) -> Cow<'static, str> {
        "Copy".into()
    }

    fn print_button(&self) -> Cow<'static, str> {
        "Print".into()
    }

    fn asked_to_save(&self, file: &str) -> Cow<'static, str> {
        format!("The browser was asked to save {file}. If you can't find it in your Downloads folder, use Copy.").into()
    }

    fn copied(&self) -> Cow<'static, str> {
        "Copied. Paste it into an email or a document now.".into()
    }

    fn copy_failed(&self) -> Cow<'static, str> {
        "The browser did not allow copying. Select the text below and copy it yourself.".into()
    }

    fn save_failed(&self) -> Cow<'static, str> {
        "The browser did not let Kilter save. Use Copy, or select the text below.".into()
    }

    fn print_failed(&self) -> Cow<'static, str> {
        "The browser did not start to print: printing may be turned off here. Use Save or Copy."
            .into()
    }

    fn copy_words(&self, team: &str, round: &str, month: &str, replied: &str) -> Cow<'static, str> {
        format!("Here is what your team said in {month}. {team}, {round}. Replies: {replied}.")
            .into()
    }

    fn copy_scores(&self, check: &str, scores: &str) -> Cow<'static, str> {
        format!("{check}: {scores}.").into()
    }

    fn copy_how(&self) -> Cow<'static, str> {
        "To see the report, paste all of this message into \"Open results\" in Kilter.".into()
    }

    fn copy_text_label(&self) -> Cow<'static, str> {
        "The text that Copy gives".into()
    }

    fn print_hint(&self) -> Cow<'static, str> {
        "Only what is open below is printed. In the print window, turn off headers and footers."
            .into()
    }

    fn next_heading(&self) -> Cow<'static, str> {
        "What happens now".into()
    }

    fn next_text(&self) -> Cow<'static, str> {
        "Give the file to your facilitator, or open the report here. The same file comes out each time.".into()
    }

    fn open_link(&self) -> Cow<'static, str> {
        "Open the report here".into()
    }

    fn projector_title(&self) -> Cow<'static, str> {
        "Is the projector off?".into()
    }

    fn projector_text(&self) -> Cow<'static, str> {
        "The report will show on this screen at once. Look at it first, on your own or with your facilitator.".into()
    }

    fn projector_off(&self) -> Cow<'static, str> {
        "Yes, open the report".into()
    }

    fn projector_on(&self) -> Cow<'static, str> {
        "Not yet".into()
    }
}
