//! What was given that is not what a page takes.

use std::borrow::Cow;

use super::English;
use crate::messages::given::Given;

impl Given for English {
    fn is_invitation(&self) -> Cow<'static, str> {
        "This is an invitation. Its place is \"I have an invitation\", on the page \"Take part\"."
            .into()
    }

    fn is_reply(&self) -> Cow<'static, str> {
        "This is a sealed reply. Send it to the person who asked: its place is \"Add replies\" of their round.".into()
    }

    fn is_table(&self) -> Cow<'static, str> {
        "This is the text for another table. Its place is \"This is one of several tables\", on the page \"Ask the team\".".into()
    }

    fn is_summary(&self) -> Cow<'static, str> {
        "This is a team summary. Its place is the page \"Open results\".".into()
    }

    fn wants_invitation(&self) -> Cow<'static, str> {
        "What belongs here is an invitation.".into()
    }

    fn wants_reply(&self) -> Cow<'static, str> {
        "What belongs here is replies.".into()
    }

    fn wants_table(&self) -> Cow<'static, str> {
        "What belongs here is the text from the first table.".into()
    }

    fn wants_summary(&self) -> Cow<'static, str> {
        "What belongs here is team summaries.".into()
    }

    fn file(&self, name: &str, why: &str) -> Cow<'static, str> {
        format!("{name}: {why}").into()
    }

    fn empty(&self) -> Cow<'static, str> {
        "This file is empty. It may not be on this computer yet. Open it once where it is kept, then choose it again.".into()
    }

    fn zip(&self) -> Cow<'static, str> {
        "This is a zip or an office document. Unpack or open it, and choose the file inside or paste its text.".into()
    }

    fn pdf(&self) -> Cow<'static, str> {
        "This is a PDF. Open it, copy the text and paste it here.".into()
    }

    fn picture(&self) -> Cow<'static, str> {
        "This is a picture. Kilter needs the text itself: ask for it to be sent as text.".into()
    }

    fn sign_in(&self) -> Cow<'static, str> {
        "This is a page that asks you to sign in, not the file. Sign in, then save the file again."
            .into()
    }

    fn web_page(&self) -> Cow<'static, str> {
        "This is a web page with nothing of Kilter's in it. Save the file itself, then choose it."
            .into()
    }

    fn shortcut(&self) -> Cow<'static, str> {
        "This only points to a file. Open it, save the file on this computer and choose that."
            .into()
    }

    fn unknown(&self) -> Cow<'static, str> {
        "This is not text. Open it, copy the text and paste it here.".into()
    }

    fn folder(&self) -> Cow<'static, str> {
        "This is a folder. Open it and choose the files in it.".into()
    }

    fn not_here(&self) -> Cow<'static, str> {
        "The browser could not read this file. It may still be in the cloud. Copy it to this computer, then choose the copy.".into()
    }

    fn too_large(&self, found: &str, most: &str) -> Cow<'static, str> {
        format!("This file is {found} MB. Kilter can read {most} MB of this kind. Copy out the part you need, and paste it.").into()
    }

    fn not_utf8(&self, found: &str, most: &str) -> Cow<'static, str> {
        format!("This file is {found} MB, and its letters are not in UTF-8. Kilter can read {most} MB of this kind. Open it in a text editor, save it as UTF-8 and choose it again.").into()
    }

    fn nothing_dropped(&self) -> Cow<'static, str> {
        "There was no file and no text in what you dropped. Save it as a file first.".into()
    }

    fn so_far(&self, percent: u32, teams: usize) -> Cow<'static, str> {
        format!("Read {percent}%. Team summaries so far: {teams}.").into()
    }
}
