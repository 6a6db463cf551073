//! Statement by statement, in words or counts.

use std::borrow::Cow;

use super::{English, plural::plural};
use crate::messages::statements::Statements;

impl Statements for English {
    fn heading(&self) -> Cow<'static, str> {
        "Statement by statement".into()
    }

    fn order(&self) -> Cow<'static, str> {
        "First come statements where answers differ, then the lowest.".into()
    }

    fn title(&self, check: &str, replies: u32) -> Cow<'static, str> {
        format!(
            "{check}: what people chose, from {}",
            plural(replies, "reply", "replies")
        )
        .into()
    }

    fn statement_column(&self) -> Cow<'static, str> {
        "Statement".into()
    }

    fn answers_column(&self) -> Cow<'static, str> {
        "Answers".into()
    }

    fn nearly_all(&self, option: &str) -> Cow<'static, str> {
        format!("nearly all: {option}").into()
    }

    fn most(&self, option: &str) -> Cow<'static, str> {
        format!("most: {option}").into()
    }

    fn about_half(&self, option: &str) -> Cow<'static, str> {
        format!("about half: {option}").into()
    }

    fn some(&self, option: &str) -> Cow<'static, str> {
        format!("some: {option}").into()
    }

    fn mixed_answers(&self) -> Cow<'static, str> {
        "answers are spread".into()
    }

    fn opted_out_column(&self) -> Cow<'static, str> {
        "No answer".into()
    }

    fn opted_out(&self, people: u32) -> Cow<'static, str> {
        match people {
            0 => "Everyone gave an answer.".into(),
            // A minority of one is never pointed at.
            1 | 2 => "At most 2 gave no answer.".into(),
            _ => format!("{people} gave no answer.").into(),
        }
    }

    fn many_opted_out(&self) -> Cow<'static, str> {
        "many could not say".into()
    }

    fn answers_differ(&self) -> Cow<'static, str> {
        "Answers differ".into()
    }

    fn wide_spread(&self) -> Cow<'static, str> {
        "Answers are far apart".into()
    }

    fn counts_from(&self, needed: u32) -> Cow<'static, str> {
        format!("With fewer than {needed} replies, statements are shown in words, so that no one stands out. The words are about those who could say.").into()
    }

    fn everyone_agrees(&self) -> Cow<'static, str> {
        "If everyone gave the same answer, it shows here.".into()
    }
}
